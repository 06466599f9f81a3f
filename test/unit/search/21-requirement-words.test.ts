import { describe, expect, it } from 'vitest'
import { coverage, rootOf, wantedWords } from '../../../src/search/requirement-words.ts'
import { addDocument, ownLibrary } from '../library/setting.ts'

describe('the root of a word', () => {
  it.each([
    ['truck', 'trucks'],
    ['licence', 'licences'],
    ['nurse', 'nursing'],
    ['manage', 'managing'],
    ['driver', 'drivers'],
    ['lager', 'lagern'],
    ['maschine', 'maschinen'],
  ])('is the same for %s and %s', (one, other) => {
    expect(rootOf(one)).toBe(rootOf(other))
  })

  it.each(['c++', 'c#', '.net', 'java', 'sap', 'r&d', 'ies'])('leaves %s alone', (word) => {
    expect(rootOf(word)).toBe(word)
  })
})

describe('the words of a requirement', () => {
  it('weigh more the fewer documents hold them, and are counted anew as the library grows', () => {
    const library = ownLibrary()
    for (let i = 0; i < 9; i++) addDocument(library, { body: `Experience in shop ${i}.` })
    addDocument(library, { body: 'Experience with forklifts.' })
    const weights = (text: string) => wantedWords(library, text).map(({ word, weight }) => [word, weight])
    expect(weights('experience with forklifts')).toEqual([
      ['experience', 0.2 * Math.log(1 + 10 / 10)],
      ['forklifts', Math.log(1 + 10 / 1)],
    ])
    for (let i = 0; i < 10; i++) addDocument(library, { body: `Drove forklifts in yard ${i}.` })
    expect(weights('forklifts')).toEqual([['forklifts', Math.log(1 + 20 / 11)]])
    expect(weights('zymurgy')).toEqual([['zymurgy', Math.log(1 + 20 / 1)]])
  })

  it.each([
    ['CIPD level 5 or higher', ['cipd']],
    ['PostgreSQL beyond the basics', ['postgresql']],
    ['C# or C++ and an eye for detail', ['c#', 'c++']],
    ['Reach truck licence', []],
    ['FORKLIFT DRIVER', []],
  ])('know the names among them: of %s', (text, names) => {
    const wanted = wantedWords(ownLibrary(), text)
    expect(wanted.filter(({ isName }) => isName).map(({ word }) => word)).toEqual(names)
  })

  it('are covered by what they share of their weight, by root', () => {
    const wanted = [
      { word: 'trucks', root: 'truck', weight: 3, isName: false },
      { word: 'experience', root: 'experienc', weight: 1, isName: false },
    ]
    expect(coverage(wanted, new Set(['truck']))).toBe(0.75)
    expect(coverage(wanted, new Set())).toBe(0)
    expect(coverage([], new Set(['truck']))).toBe(0)
  })
})
