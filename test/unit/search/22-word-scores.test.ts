import { describe, expect, it } from 'vitest'
import { removeDocument } from '../../../src/library/removal.ts'
import { queryWords, rankByWords, withStems } from '../../../src/search/keywords.ts'
import { quoted, wordIndex } from '../../../src/search/word-scores.ts'
import { addDocument, ownLibrary } from '../library/setting.ts'

const jobs = ['nurse', 'forklift driver', 'baker', 'night nurse', 'warehouse clerk']

function filled(documents: number) {
  const library = ownLibrary()
  for (let n = 0; n < documents; n++)
    addDocument(library, { headline: jobs[n % 5] ?? '', body: `${jobs[(n * 3) % 5] ?? ''} for ${n % 4} years, ${n}` })
  return library
}

describe('the parts of words in a score', () => {
  const asked = 'night nurse or forklift drivers, 2 years "quoted"'

  it('add up to the last bit to what FTS5 gives all words at once', () => {
    const library = filled(40)
    const words = withStems(library, queryWords(asked), 'cv')
    const atOnce = library.db
      .prepare(
        `select rowid as id, -bm25(words, 2, 1, 1) as score from words where words match ? order by score desc, rowid`,
      )
      .all(words.map(quoted).join(' OR '))
    expect(atOnce.length).toBeGreaterThan(20)
    expect(rankByWords(library, queryWords(asked), 'cv')).toEqual(atOnce)
    expect(rankByWords(library, queryWords(asked), 'cv')).toEqual(atOnce)
  })

  it('are looked up once while nothing changes, and anew when something did', () => {
    const library = filled(10)
    const nurses = wordIndex(library, 'cv').of('nurse')
    expect(wordIndex(library, 'cv').of('nurse')).toBe(nurses)
    addDocument(library, { headline: 'nurse', body: 'ward' })
    const more = wordIndex(library, 'cv').of('nurse')
    expect(more.documents).toHaveLength(nurses.documents.length + 1)
    removeDocument(library, more.documents[0] ?? 0, null)
    expect(wordIndex(library, 'cv').of('nurse').documents).toHaveLength(nurses.documents.length)
    expect(rankByWords(library, ['nurse'], 'cv').map(({ id }) => id)).not.toContain(more.documents[0])
  })

  it('are of one kind of document', () => {
    expect(wordIndex(filled(10), 'posting').of('nurse').documents).toHaveLength(0)
  })
})
