import { describe, expect, it } from 'vitest'
import type { Method } from '../../../src/contract/common.ts'
import { SearchResult } from '../../../src/contract/search.ts'
import type { Library } from '../../../src/library/database.ts'
import { createJob } from '../../../src/library/jobs.ts'
import { enqueue, nextQueued } from '../../../src/library/queue.ts'
import { saveFailure } from '../../../src/library/readings.ts'
import { ensureSpace } from '../../../src/library/spaces.ts'
import { prepareQuery } from '../../../src/search/query.ts'
import { searchDocuments } from '../../../src/search/search.ts'
import { createTables } from '../../../src/search/table.ts'
import { addDocument, codeOf, encodeAll, ownLibrary, tinyModel, unit } from '../library/setting.ts'

/** 1 is near by vector, 2 by words, 3 by both, 4 by neither. */
function four(): Library {
  const library = ownLibrary()
  addDocument(library, { name: 'Ann', body: 'Moved pallets.' })
  addDocument(library, { name: 'Bea', body: 'Sold forklift tyres.' })
  addDocument(library, { name: 'Cem', body: 'Moved pallets by forklift.' })
  addDocument(library, { name: 'Dan', body: 'Sang songs.' })
  encodeAll(library, (text) => [text.includes('pallets') ? 1 : 0.2, 1, text.length / 100])
  return library
}

interface Asked {
  readonly text?: string
  readonly posting?: number
  readonly method?: Method
  readonly encoded?: boolean
  readonly limit?: number
  readonly language?: string
}

function search(
  library: Library,
  { text = 'forklift', posting, method = 'hybrid', encoded = true, limit = 50, language }: Asked = {},
) {
  const query = prepareQuery(library, posting === undefined ? { text } : { posting })
  const vector = Float32Array.from(unit([1, 1, 0]))
  const stages: string[] = []
  const result = searchDocuments(
    { library, tables: createTables(library) },
    {
      query,
      method,
      of: 'cv',
      limit,
      language,
      space: encoded ? ensureSpace(library, { ...tinyModel, pooling: 'mean', chunker: '1' }) : null,
      ...(encoded ? { vectors: { query: vector, requirements: query.requirements.map(() => vector) } } : {}),
    },
    (stage) => stages.push(stage),
  )
  return { ...result, stages }
}

const order = (found: { results: { id: number }[] }) => found.results.map(({ id }) => id)

describe('a search', () => {
  it('by vectors ranks everybody, by words those who have them, by both puts first who is good in both', () => {
    const library = four()
    expect(order(search(library, { method: 'vector' }))).toEqual([1, 3, 4, 2])
    expect(order(search(library, { method: 'keyword' }))).toEqual([2, 3])
    expect(order(search(library))).toEqual([3, 2, 1, 4])
  })

  it('is of the contract, and shows what each part found', () => {
    const { stages, ...result } = search(four())
    expect(SearchResult.parse(result)).toEqual(result)
    expect(result.space?.id).toBe('tiny/fp32/mean')
    expect(result.results[0]).toMatchObject({ rank: 1, title: 'Cem', vector: { rank: 2 }, keyword: { rank: 2 } })
    expect(result.results[0]?.score).toBeCloseTo(2 / 62, 12)
    expect(result.results.find(({ id }) => id === 1)).toMatchObject({ vector: { rank: 1 }, keyword: null })
    expect(result.results[0]?.evidence).toMatchObject([
      { requirement: 'forklift', passage: 'Moved pallets by forklift.' },
    ])
    expect(stages).toEqual(['scan', 'keyword', 'fuse', 'evidence'])
  })

  it('shows as many as asked, with the same ranks', () => {
    expect(order(search(four(), { limit: 2 }))).toEqual([3, 2])
  })

  it('without vectors is keyword search and says so', () => {
    const found = search(four(), { encoded: false })
    expect(order(found)).toEqual([2, 3])
    expect(found).toMatchObject({ space: null, method: 'hybrid', searched: 4 })
    expect(found.results[0]?.evidence).toMatchObject([{ passage: 'Sold forklift tyres.' }])
    expect(found.results[0]?.vector).toBeNull()
  })

  it('by vectors alone needs some', () => {
    const library = ownLibrary()
    addDocument(library, { body: 'Drove.' })
    expect(codeOf(() => search(library, { method: 'vector' }))).toBe('search.no-vectors')
    expect(codeOf(() => search(four(), { method: 'vector', encoded: false }))).toBe('search.no-vectors')
  })

  it('finds by words who is not encoded yet, and tells who was not encoded and who not read', () => {
    const library = four()
    const fresh = addDocument(library, { body: 'Another forklift driver.' })
    enqueue(library, createJob(library, [], 'cv'), [{ path: '/in/scan.pdf', size: 1, modified: 1 }], 'cv')
    saveFailure(library, nextQueued(library)?.id ?? 0, 'needs-ocr')
    const found = search(library)
    expect(order(found)).toContain(fresh)
    expect(found.results.find(({ id }) => id === fresh)?.evidence).toMatchObject([
      { passage: 'Another forklift driver.' },
    ])
    expect(found).toMatchObject({ searched: 5, unencoded: 1, unread: 1 })
  })

  it('in an empty library finds nobody', () => {
    expect(search(ownLibrary())).toMatchObject({ results: [], searched: 0, unread: 0, unencoded: 0, space: null })
  })

  it('by a stored document never finds that document', () => {
    const library = four()
    expect(order(search(library, { posting: 3 }))).not.toContain(3)
    expect(search(library, { posting: 3 }).searched).toBe(3)
  })

  it('never finds postings among people', () => {
    const library = four()
    const posting = addDocument(library, { kind: 'posting', body: 'Forklift driver wanted.' })
    encodeAll(library, () => [1, 1, 0])
    expect(order(search(library))).not.toContain(posting)
  })

  it('of one language finds only those, and counts all', () => {
    const library = four()
    const german = addDocument(library, { name: 'Eva', body: 'Fuhr Stapler.', language: 'de' })
    encodeAll(library, () => [1, 1, 0])
    const found = search(library, { language: 'de', method: 'vector' })
    expect(order(found)).toEqual([german])
    expect(found).toMatchObject({ searched: 1, results: [{ rank: 1 }] })
    expect(found.languages).toEqual([
      { language: 'en', count: 4 },
      { language: 'de', count: 1 },
    ])
  })

  it('tells which evidence speaks most for somebody', () => {
    const library = ownLibrary()
    addDocument(library, { body: 'Sang songs in many places.\nMoved pallets by forklift at night.' })
    const [hit] = search(library, { text: '- knows about ships\n- moved pallets by forklift', encoded: false }).results
    expect(hit?.evidence[hit.strongest]?.requirement).toBe('moved pallets by forklift')
    const [none] = search(library, { text: 'songs', encoded: false }).results
    expect(none?.strongest).toBe(0)
  })

  it.each([
    'the and of',
    '"',
    'NEAR(',
    'forklift* OR "',
    '\u202eforklift',
    'forklift '.repeat(11_000),
    'x'.repeat(100_000),
  ])('has a defined answer to %.20j', (text) => {
    const library = four()
    const code = codeOf(() => search(library, { text }))
    expect(code).toBe(text === '"' ? 'search.empty' : 'nothing was thrown')
  })
})

describe('somebody asked for', () => {
  /** the one asked for is the last, and the others say more about her words */
  function people(): Library {
    const library = ownLibrary()
    addDocument(library, {
      name: 'Ida Baker',
      body: 'Worked with Lindqvist & Sons, Lindqvist Bakery and Astrid Foods.',
    })
    addDocument(library, { name: 'Kim Cook', body: 'Baker of bread, baker of cakes, head baker.' })
    addDocument(library, { name: 'Astrid Lindqvist', contact: 'a.lind@example.org 01632 960 001', body: 'Sang songs.' })
    encodeAll(library, (text) => [1, 1, text.includes('songs') ? 9 : 0])
    return library
  }

  it.each(['Astrid Lindqvist', 'lindqvist ASTRID', 'a.lind@example.org', 'A.Lind@Example.org', '+44 1632 960 001'])(
    'as %s comes first',
    (text) => {
      const [first, second] = search(people(), { text }).results
      expect(first).toMatchObject({ rank: 1, id: 3, named: true })
      expect(second?.named).toBe(false)
    },
  )

  it('by a word that is also a trade is ranked like any other', () => {
    const [first] = search(people(), { text: 'baker', method: 'keyword' }).results
    expect(first).toMatchObject({ id: 2, named: false })
  })

  it('by words that others use for their work is nobody, whatever a CV says its name is', () => {
    const library = ownLibrary()
    addDocument(library, { name: 'Forklift Driver', body: 'Sang songs.' })
    for (const yard of ['north', 'south', 'east'])
      addDocument(library, { name: `Kim ${yard}`, body: `Forklift driver and forklift trainer in the ${yard} yard.` })
    const { results } = search(library, { text: 'forklift driver', method: 'keyword' })
    expect(results.map(({ named }) => named)).toEqual([false, false, false, false])
  })

  it('is found by words', () => {
    expect(order(search(four(), { text: 'Dan', method: 'keyword' }))).toEqual([4])
  })
})

describe('names', () => {
  it('of two CVs exchanged change no rank and no score', () => {
    const people = (first: string, second: string) => {
      const library = ownLibrary()
      addDocument(library, { name: first, contact: `${first}@example.org`, headline: 'Driver', body: 'Moved pallets.' })
      addDocument(library, {
        name: second,
        contact: `${second}@example.org`,
        headline: 'Cook',
        body: 'Made forklift pies.',
      })
      encodeAll(library, (text) => [text.length, 1 + (text.codePointAt(0) ?? 0), text.split(' ').length])
      return search(library, { method: 'vector', text: 'pallets' }).results.map(({ id, score, vector, evidence }) => ({
        id,
        score,
        vector,
        passages: evidence.map(({ passage }) => passage),
      }))
    }
    expect(people('Ann', 'Maximiliane-Theodora')).toEqual(people('Maximiliane-Theodora', 'Ann'))
  })
})
