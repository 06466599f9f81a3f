import { describe, expect, it } from 'vitest'
import { matcherOf } from '../../../src/vocabulary/matcher.ts'
import { ownTerms } from '../../../src/vocabulary/terms.ts'
import { vocabulary } from '../../../src/vocabulary/vocabulary.ts'

const found = (text: string, lists: { start: number; end: number }[] = []) =>
  vocabulary()
    .find(text, lists)
    .map(({ start, end, id }) => `${text.slice(start, end)} = ${id.split(':')[1] ?? ''}`)
const whole = (text: string) => [{ start: 0, end: text.length }]

describe('terms in a text', () => {
  it('keep the signs that make them', () => {
    expect(found('C++, C# and .NET, also ASP.NET and node.js')).toEqual([
      'C++ = c++',
      'C# = c#',
      '.NET = .net',
      'ASP.NET = .net',
      'node.js = node.js',
    ])
  })

  it('that are also common words count only in a list or beside another', () => {
    expect(found('Skills: Python, Go, R, SQL')).toEqual(['Python = python', 'Go = go', 'R = r', 'SQL = sql'])
    expect(found('We go to work, excel, and use R&D; vitamin C. Go on!')).not.toContain('Go = go')
    expect(found('go-to-market strategy')).toEqual(['go-to-market strategy = product management'])
    expect(found('Go', whole('Go'))).toEqual(['Go = go'])
    expect(found('Excel at what you do', whole('Excel at what you do'))).toEqual([])
  })

  it('are the same thing by any name, in any language, in the plural', () => {
    const same = ['FLT', 'forklift trucks', 'Gabelstapler', 'chariot élévateur', 'wózki widłowe', 'muletto', 'heftruck']
    for (const name of same) expect(found(name), name).toEqual([`${name} = forklift truck`])
    expect(found('flt')).toEqual([])
  })

  it('are whole words, the longest first, across hyphens and line ends', () => {
    expect(found('Gabelstaplerfahrer mit Staplerschein')).toEqual([
      'Gabelstaplerfahrer = forklift driver',
      'Staplerschein = forklift licence',
    ])
    expect(found('order\npicking and reach-truck work')).toEqual([
      'order\npicking = order picking',
      'reach-truck = reach truck',
    ])
    expect(found('preorderpickings')).toEqual([])
  })

  it('point at the original text, whatever folding made of it', () => {
    const text = 'Ärztliche Straße: Schweißen & Wózek widłowy'
    expect(
      vocabulary()
        .find(text)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Schweißen', 'Wózek widłowy'])
  })

  it('are found in no more time than the text is long', () => {
    const [short, long] = [20_000, 200_000].map((length) => {
      const text = 'forklift reach '.repeat(length / 15)
      const started = performance.now()
      vocabulary().find(text)
      return performance.now() - started
    })
    expect(long).toBeLessThan(Math.max(20, short ?? 0) * 40)
  })
})

describe('the vocabulary', () => {
  it('has one term an id, and covers its trades', () => {
    const terms = ownTerms()
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length)
    expect(terms.length).toBeGreaterThan(1000)
    expect(terms.flatMap(({ names }) => names).every(({ text }) => text !== '')).toBe(true)
  })

  it('finds each of its own names', () => {
    const { find } = matcherOf(ownTerms())
    const missed = ownTerms().flatMap(({ names }) =>
      names.filter(({ text }) => find(text, [{ start: 0, end: text.length }])[0]?.end !== text.length),
    )
    expect(missed.map(({ text }) => text)).toEqual([])
  })
})
