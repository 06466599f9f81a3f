import { describe, expect, it } from 'vitest'
import { marks, queryWords, rankByWords } from '../../../src/search/keywords.ts'
import { addDocument, ownLibrary, rowsIn } from '../library/setting.ts'

const marked = (text: string, query: string) =>
  marks(text, queryWords(query)).map(({ start, end }) => text.slice(start, end))

describe('the words of a query', () => {
  it('are searched once each, without those that mean nothing', () => {
    expect(queryWords('the driver and the Driver of a truck')).toEqual(['driver', 'truck'])
    expect(queryWords('der Fahrer und die Fahrerin')).toEqual(['fahrer', 'fahrerin'])
  })

  it('are kept where they are skills as well', () => {
    expect(queryWords('IT, Go, R and C')).toEqual(['it', 'go', 'r', 'c'])
  })

  it('are the stop words when there is nothing else', () => {
    expect(queryWords('the and of')).toEqual(['the', 'and', 'of'])
  })

  it('are none where there are no words', () => {
    expect(queryWords('?!')).toEqual([])
  })
})

describe('keyword search', () => {
  it('keeps C, C++ and C# apart, and finds one spelling by another', () => {
    const library = ownLibrary()
    const bodies = [
      'I write C every day.',
      'I write C++ every day.',
      'I write C# and .NET.',
      'I use Node.js.',
      'R&D, full-stack, Müller.',
    ]
    const [c, cpp, csharp, node, other] = bodies.map((body) => addDocument(library, { body }))
    const find = (query: string) => rankByWords(library, queryWords(query), 'cv').map(({ id }) => id)
    expect(find('C')).toEqual([c])
    expect(find('c++')).toEqual([cpp])
    expect(find('C#')).toEqual([csharp])
    expect(find('dotnet')).toEqual([csharp])
    for (const query of ['nodejs', 'NODE.JS', 'Node']) expect(find(query)).toEqual([node])
    for (const query of ['R&D', 'r & d', 'fullstack', 'Full Stack', 'mueller', 'Muller', 'MÜLLER'])
      expect(find(query)).toEqual([other])
  })

  it.each([
    ['en', 'Held forklift licences; supervised two warehouses.', 'licence warehouse supervising'],
    ['de', 'Gabelstaplerfahrerin, Prüfung bestanden.', 'Gabelstaplerfahrer Prüfungen'],
    ['fr', 'Infirmière diplômée, soins intensifs.', 'infirmiers soin'],
    ['es', 'Enfermera de quirófano.', 'enfermero quirofanos'],
  ])('finds one form of a word by another, in the language of the document: %s', (language, body, query) => {
    const library = ownLibrary()
    const id = addDocument(library, { language, body })
    addDocument(library, { language: 'pl', body: 'Ktoś inny.' })
    for (const word of queryWords(query))
      expect(
        rankByWords(library, [word], 'cv').map((hit) => hit.id),
        word,
      ).toEqual([id])
  })

  it('puts the form that was asked for before another', () => {
    const library = ownLibrary()
    const [one, many] = ['A licence of mine.', 'Some licences of mine.'].map((body) => addDocument(library, { body }))
    expect(rankByWords(library, queryWords('licences'), 'cv').map(({ id }) => id)).toEqual([many, one])
  })

  it('finds a person by name', () => {
    const library = ownLibrary()
    const id = addDocument(library, { name: 'Zoë Ångström', body: 'Drove.' })
    expect(rankByWords(library, queryWords('zoe angstrom'), 'cv').map((hit) => hit.id)).toEqual([id])
  })

  it('ranks a word in the headline above the same word in the body, and more words above fewer', () => {
    const library = ownLibrary()
    const body = addDocument(library, { headline: 'Cook in a kitchen', body: 'Once I was a welder for a day.' })
    const headline = addDocument(library, { headline: 'Welder in a yard', body: 'Once I was a cook for a day here.' })
    const both = addDocument(library, { headline: 'Welder', body: 'A welder on pipelines, welder of ships.' })
    for (let i = 0; i < 5; i++) addDocument(library, { body: `Somebody else, number ${i}, who sells shoes.` })
    expect(rankByWords(library, queryWords('welder pipelines'), 'cv').map(({ id }) => id)).toEqual([
      both,
      headline,
      body,
    ])
  })

  it('looks at one kind of document only, and orders equal scores by id', () => {
    const library = ownLibrary()
    const ids = [1, 2, 3].map((n) => addDocument(library, { body: 'driver', hash: String(n) }))
    addDocument(library, { kind: 'posting', body: 'driver' })
    expect(rankByWords(library, ['driver'], 'cv').map(({ id }) => id)).toEqual(ids)
    expect(rankByWords(library, ['driver'], 'posting')).toHaveLength(1)
  })

  it.each([
    'driver" OR "cook',
    'driver AND (cook',
    'NEAR(driver cook)',
    'headline:driver',
    'body : driver',
    '{headline body} : driver',
    '-driver',
    'driver*',
    '^driver',
    '"driver',
    "driver'; drop table words; --",
    'driver\u0000cook',
    '\u202edriver',
    'driver + cook',
    'driver\\',
  ])('takes %j for words and nothing else', (query) => {
    const library = ownLibrary()
    addDocument(library, { headline: 'Driver', body: 'Drives.' })
    expect(rankByWords(library, queryWords(query), 'cv')).toHaveLength(1)
    expect(rowsIn(library, 'words')).toBe(1)
  })

  it('has a defined answer for no words, for unknown words, for any string as a word, and for a book', () => {
    const library = ownLibrary()
    const id = addDocument(library, { body: 'The last word of the book is zymurgy.' })
    expect(rankByWords(library, [], 'cv')).toEqual([])
    expect(rankByWords(library, ['unheard'], 'cv')).toEqual([])
    expect(rankByWords(library, ['"', '', ' ', '""', ')', 'a"b'], 'cv')).toEqual([])
    const book = Array.from({ length: 15_000 }, (_, i) => `zymurgy word${i}`).join(' ')
    expect(book.length).toBeGreaterThan(100_000)
    expect(rankByWords(library, queryWords(book), 'cv').map((hit) => hit.id)).toEqual([id])
  })
})

describe('marks', () => {
  it('stand where the index found the words, in the text’s own spelling', () => {
    expect(marked('C, C++, C# and .NET.', 'c++ dotnet')).toEqual(['C++', '.NET'])
    expect(marked('C, C++, C#', 'C')).toEqual(['C'])
    expect(marked('Zoë wrote Node.js in full-stack teams.', 'zoe nodejs full stack')).toEqual([
      'Zoë',
      'Node.js',
      'full',
      'stack',
    ])
    expect(marked('Führerschein, FUHRERSCHEIN', 'führerschein')).toEqual(['Führerschein', 'FUHRERSCHEIN'])
  })

  it('are sorted and do not overlap', () => {
    expect(marks('Licences, licensed', ['licence'], 'en')).toEqual([{ start: 0, end: 8 }])
    const places = marks('full-stack full-stack', queryWords('full-stack'))
    expect(places).toEqual([
      { start: 0, end: 10 },
      { start: 11, end: 21 },
    ])
  })

  it('leave alone what has no meaning of its own', () => {
    expect(marked('The driver and the truck', 'the truck and a')).toEqual(['truck'])
  })
})
