import { describe, expect, it } from 'vitest'
import { noFacts } from '../../../src/contract/facts.ts'
import type { Library } from '../../../src/library/database.ts'
import { fulfilling } from '../../../src/search/conditions/fulfil.ts'
import { prepareQuery } from '../../../src/search/query.ts'
import { searchDocuments } from '../../../src/search/search.ts'
import { createTables } from '../../../src/search/table.ts'
import { vocabulary } from '../../../src/vocabulary/vocabulary.ts'
import { addDocument, ownLibrary } from '../library/setting.ts'

/** Ids of the documents with text, which are numbered from 1 as they were added, that fulfil the query's conditions. */
function fulfilled(library: Library, text: string, count: number): number[] {
  const { conditions } = prepareQuery(library, { text })
  expect(conditions.length).toBeGreaterThan(0)
  const all: ReadonlySet<number> = new Set(Array.from({ length: count }, (_, index) => index + 1))
  return [...conditions.reduce((left, condition) => fulfilling(library, condition, left), all)].sort((a, b) => a - b)
}

function libraryOf(...bodies: string[]): Library {
  const library = ownLibrary()
  for (const body of bodies) addDocument(library, { body })
  return library
}

describe('a phrase', () => {
  it.each([
    ['"fork lift"', [1, 2, 3]],
    ['"forklift"', [2, 3]],
    ['"fork-lift"', [1, 2, 3]],
    ['"lift fork"', []],
    ['"fork lift driver"', [1, 2, 3]],
    ['"fork driver"', []],
  ])('%s is the words next to one another, however they are joined', (text, expected) => {
    const library = libraryOf(
      'a fork lift driver',
      'a fork-lift driver',
      'a Forklift driver',
      'a fork to lift hay, a driver',
    )
    expect(fulfilled(library, text, 4)).toEqual(expected)
  })

  it('knows two spellings of ü, and marks that make other words', () => {
    const library = libraryOf(
      'Firma Müller GmbH',
      'Firma Mueller GmbH',
      'C++ developer',
      'C developer',
      'full stack developer',
      'Full-stack developer',
    )
    expect(fulfilled(library, '"Müller GmbH"', 6)).toEqual([1, 2])
    expect(fulfilled(library, '"C developer"', 6)).toEqual([4])
    expect(fulfilled(library, '"C++ developer"', 6)).toEqual([3])
    expect(fulfilled(library, '"full stack developer"', 6)).toEqual([5, 6])
    expect(fulfilled(library, '"full-stack developer"', 6)).toEqual([5, 6])
  })

  it('holds no syntax of the database', () => {
    const library = libraryOf('a NEAR(b) headline : * ^ "x"', 'harmless')
    for (const text of ['"NEAR(a b)"', '"headline : x"', '"a* OR b"', '"\'; drop table words; --"'])
      fulfilled(library, text, 2)
    expect(fulfilled(library, '"harmless"', 2)).toEqual([2])
  })
})

describe('a word of a condition', () => {
  it('is found in any form, and excluded in any form', () => {
    const library = libraryOf('drove for an agency', 'drove for agencies', 'drove for a bakery')
    expect(fulfilled(library, 'drove AND agency', 3)).toEqual([1, 2])
    expect(fulfilled(library, 'drove -agency', 3)).toEqual([3])
    expect(fulfilled(library, '(bakery OR agencies) AND NOT "an agency"', 3)).toEqual([2, 3])
  })

  it('that is several words is found joined and apart', () => {
    const library = libraryOf('full stack', 'full-stack', 'fullstack', 'stack of full crates')
    expect(fulfilled(library, 'full-stack AND NOT crates', 4)).toEqual([1, 2, 3])
  })
})

describe('a field', () => {
  it('for title, employer and years looks at what was found in the text', () => {
    const library = ownLibrary()
    const body = 'Ward Sister at Bromley Clinics, then Cook at Nurse Street Diner'
    const place = (part: string) => ({ start: body.indexOf(part), end: body.indexOf(part) + part.length })
    const role = (title: string, employer: string) => ({
      ...place(title),
      title: place(title),
      employer: place(employer),
    })
    const roles = [role('Ward Sister', 'Bromley Clinics'), role('Cook', 'Nurse Street Diner')]
    addDocument(library, { body, facts: { ...noFacts, roles, tenure: { months: 61, asOf: { year: 2026 } } } })
    addDocument(library, { headline: 'Staff nurse', body: 'Nurse at a clinic' })
    expect(fulfilled(library, 'title:nurse', 2)).toEqual([2])
    expect(fulfilled(library, 'title:"ward sisters"', 2)).toEqual([1])
    expect(fulfilled(library, 'employer:clinic', 2)).toEqual([1])
    expect(fulfilled(library, 'years:5', 2)).toEqual([1])
    expect(fulfilled(library, 'years:>=6', 2)).toEqual([])
    expect(fulfilled(library, '-years:6', 2)).toEqual([1, 2])
  })

  it.each([
    ['Müller', [1, 2]],
    ['"Müller GmbH"', [1]],
    ['muller', [1]],
    ['Häfele', [3]],
    ["O'Neill", [4]],
    ['Coca-Cola', [5]],
    ['"Coca Cola"', [5]],
  ])('employer:%s finds a name in its spellings, and excludes it in them', (name, expected) => {
    const library = ownLibrary()
    for (const body of ['Müller GmbH', 'Mueller Bau', 'Häfele', "O'Neill & Sons", 'Coca-Cola']) {
      const employer = { start: 0, end: body.length }
      addDocument(library, { body, facts: { ...noFacts, roles: [{ ...employer, employer }] } })
    }
    expect(fulfilled(library, `employer:${name}`, 5)).toEqual(expected)
    expect(fulfilled(library, `-employer:${name}`, 5)).toEqual([1, 2, 3, 4, 5].filter((id) => !expected.includes(id)))
  })

  it('for a skill finds the same thing under its other names, and unknown ones as a phrase', () => {
    const library = ownLibrary()
    const [javascript] = vocabulary().named('JAVASCRIPT')
    if (javascript === undefined) throw new Error('the vocabulary knows it')
    const terms = [{ start: 0, end: 10, ...javascript }]
    addDocument(library, { body: 'ECMAScript, knitting by hand', facts: { ...noFacts, terms } })
    addDocument(library, { body: 'Java and scripts' })
    expect(fulfilled(library, 'skill:javascript', 2)).toEqual([1])
    expect(fulfilled(library, 'skill:"knitting by hand"', 2)).toEqual([1])
  })

  it('for language, type, file and import date looks at the document', () => {
    const library = ownLibrary()
    const languages = [{ start: 0, end: 6, language: 'de' }]
    addDocument(library, { body: 'German, fluent', language: 'en', facts: { ...noFacts, languages } })
    addDocument(library, { body: 'Ich fahre Stapler', language: 'de' })
    addDocument(library, { body: 'English only', language: 'en' })
    expect(fulfilled(library, 'lang:de', 3)).toEqual([1, 2])
    expect(fulfilled(library, '-lang:german', 3)).toEqual([3])
    expect(fulfilled(library, 'type:txt', 3)).toEqual([1, 2, 3])
    expect(fulfilled(library, 'type:pdf', 3)).toEqual([])
    expect(fulfilled(library, 'added:<1d', 3)).toEqual([1, 2, 3])
    expect(fulfilled(library, 'added:>1d', 3)).toEqual([])
    expect(fulfilled(library, 'file:.txt', 3)).toEqual([1, 2, 3])
  })
})

describe('a search with conditions', () => {
  const search = (library: Library, text: string) =>
    searchDocuments(
      { library, tables: createTables(library) },
      { query: prepareQuery(library, { text }), method: 'hybrid', of: 'cv', limit: 10, space: null },
      () => undefined,
    )

  it('ranks those who fulfil them, and counts only those', () => {
    const library = libraryOf(
      'forklift driver, agency',
      'forklift driver',
      'driver of a forklift and of a reach truck',
      'cook',
    )
    const result = search(library, 'forklift driver -agency')
    expect(result.results.map(({ id }) => id).sort()).toEqual([2, 3])
    expect(result).toMatchObject({ query: 'forklift driver -agency', searched: 3 })
    expect(result.understood).toEqual({ text: 'forklift driver', conditions: ['NOT agency'], problems: [] })
  })

  it('and nothing else lists what was imported last first', () => {
    const result = search(libraryOf('a', 'b', 'c'), '-b lang:en')
    expect(result.results.map(({ id, score, evidence }) => [id, score, evidence])).toEqual([
      [3, 0, []],
      [1, 0, []],
    ])
  })

  it('does not read conditions out of a stored posting', () => {
    const library = libraryOf('driver at "Night Owls"', 'driver')
    const posting = addDocument(library, { kind: 'posting', body: 'Drivers for "Night Owls" -new' })
    expect(prepareQuery(library, { posting })).toMatchObject({ conditions: [], problems: [] })
  })
})
