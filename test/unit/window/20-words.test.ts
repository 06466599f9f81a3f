import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { hits, wordsOf } from '../../../renderer/lib/words.ts'
import { fold } from '../../../src/library/fold.ts'
import { rootOf } from '../../../src/search/requirement-words.ts'
import { isStopWord } from '../../../src/search/stop-words.ts'
import { excerpt } from '../../../renderer/views/search/excerpt.ts'

const found = (passage: string, query: string): string[] =>
  hits(passage, wordsOf(query)).map(({ start, end }) => passage.slice(start, end))

describe('words of a query in a passage', () => {
  it('are found without regard to case and accents, in the passage as it is written', () => {
    expect(found('Pflegefachkräfte gesucht, PFLEGE nachts', 'pflegefachkrafte pflege')).toEqual([
      'Pflegefachkräfte',
      'PFLEGE',
    ])
  })

  it('keep C++, C# and node.js apart from C and node', () => {
    expect(found('C, C++ and C# on node.js', 'C++ node.js')).toEqual(['C++', 'node.js'])
  })

  it('leave out what stands in every text', () => {
    expect(found('the nights and the days', 'the nights and')).toEqual(['nights'])
  })

  it('leave out numbers written as words', () => {
    expect(found('five of five nurses', 'five nurses')).toEqual(['nurses'])
  })

  it('leave out every word that the engine does not look for either', async () => {
    const source = await readFile(new URL('../../../src/search/stop-words.ts', import.meta.url), 'utf8')
    const stopWords = new Set(source.match(/[a-z]+/g)?.filter(isStopWord))
    expect(stopWords.size).toBeGreaterThan(300)
    expect([...stopWords].flatMap((word) => found(word, word))).toEqual([])
  })

  it.each([
    ['licence', 'licences'],
    ['nurse', 'nursing'],
    ['Pflegekraft', 'Pflegekräften'],
    ['drivers', 'driver'],
  ])('are marked in every form that counts for the engine: %s, %s', (asked, written) => {
    expect(found(written, asked).length > 0).toBe(rootOf(fold(asked)) === rootOf(fold(written)))
  })
})

describe('the line under a name', () => {
  it('begins shortly before the first hit, at a word border, and says that something was left out', () => {
    const passage = 'Six years in despatch at a cold store near Leeds, then nights on the\nreach truck.'
    const line = excerpt(passage, wordsOf('reach truck'))
    expect(line.map((segment) => segment.text).join('')).toBe('… then nights on the reach truck.')
    expect(line.filter((segment) => segment.keyword).map((segment) => segment.text)).toEqual(['reach', 'truck'])
  })

  it('is the passage from its beginning when no word of the query stands in it', () => {
    expect(excerpt('Loaded trailers.', wordsOf('forklift'))).toEqual([
      { start: 0, text: 'Loaded trailers.', passage: false, keyword: false },
    ])
  })
})
