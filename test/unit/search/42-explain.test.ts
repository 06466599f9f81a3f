import { describe, expect, it } from 'vitest'
import { Explanation } from '../../../src/contract/search.ts'
import type { Library } from '../../../src/library/database.ts'
import { documentText } from '../../../src/library/documents.ts'
import { ensureSpace } from '../../../src/library/spaces.ts'
import { explain } from '../../../src/search/explain.ts'
import { prepareQuery } from '../../../src/search/query.ts'
import { createTables } from '../../../src/search/table.ts'
import { addDocument, codeOf, encodeAll, ownLibrary, tinyModel, unit } from '../library/setting.ts'

/** 120 shoe sellers around x; those who said so point to y or between. */
function crowd(...bodies: string[]): { library: Library; ids: number[] } {
  const library = ownLibrary()
  const ids = bodies.map((body) => addDocument(library, { name: 'Ann Alder', body }))
  for (let i = 0; i < 120; i++) addDocument(library, { body: `Sold shoes in shop ${i} with experience.` })
  encodeAll(library, (text) => {
    if (text.includes('north')) return [0, 1, 0]
    if (text.includes('between')) return [1, 0.12, 0.1]
    return [1, 0.1 * Math.sin(text.length + Number(/\d+/.exec(text)?.[0] ?? 0)), 0.1]
  })
  return { library, ids }
}

function explained(library: Library, id: number, text: string, vector?: readonly number[]) {
  const space = ensureSpace(library, { ...tinyModel, pooling: 'mean', chunker: '1' })
  const query = prepareQuery(library, { text })
  const requirements = vector && query.requirements.map(() => Float32Array.from(unit(vector)))
  return explain(
    { library, tables: createTables(library) },
    { id, query, space, ...(requirements && { requirements }) },
  )
}

const strength = (...asked: Parameters<typeof explained>) =>
  explained(...asked).requirements.map((each) => each.strength)

describe('an explanation', () => {
  it('finds a requirement by its words, weighs rare words more, and misses what is not there', () => {
    const { library, ids } = crowd('Drove forklifts at night, with experience.')
    const id = ids[0] ?? 0
    expect(strength(library, id, 'forklifts at night')).toEqual(['found'])
    expect(strength(library, id, 'experience with forklifts and cranes')).toEqual(['weak'])
    expect(strength(library, id, 'experience with cranes and ladders')).toEqual(['missing'])
  })

  it('finds a requirement by nearness, told by how near everything else is', () => {
    const { library, ids } = crowd('Wandered north.', 'Stood between.')
    expect(strength(library, ids[0] ?? 0, 'polar explorer', [0, 1, 0])).toEqual(['found'])
    expect(strength(library, ids[1] ?? 0, 'polar explorer', [0, 1, 0])).toEqual(['missing'])
    expect(strength(library, ids[0] ?? 0, 'shoe seller', [1, 0, 0])).toEqual(['missing'])
  })

  it('goes by words alone where the library is too small to tell near from far', () => {
    const library = ownLibrary()
    const id = addDocument(library, { body: 'Wandered north.' })
    addDocument(library, { body: 'Sold shoes.' })
    encodeAll(library, (text) => (text.includes('north') ? [0, 1, 0] : [1, 0, 0]))
    expect(strength(library, id, 'polar explorer', [0, 1, 0])).toEqual(['missing'])
    expect(strength(library, id, 'wandered', [1, 0, 0])).toEqual(['found'])
  })

  it('is of the contract, with places that hold what they say', () => {
    const { library, ids } = crowd('Drove forklifts at night, with experience.')
    const id = ids[0] ?? 0
    const explanation = explained(library, id, 'night forklifts')
    expect(Explanation.parse(explanation)).toEqual(explanation)
    const { text } = documentText(library, id)
    const slices = (ranges: { start: number; end: number }[]) => ranges.map(({ start, end }) => text.slice(start, end))
    expect(slices(explanation.keywords)).toEqual(['forklifts', 'night'])
    expect(slices(explanation.passages)).toEqual(['Drove forklifts at night, with experience.'])
    expect(explanation.requirements[0]?.words).toEqual(['night', 'forklifts'])
  })

  it('tints nothing for what is missing', () => {
    const { library, ids } = crowd('Drove forklifts.')
    expect(explained(library, ids[0] ?? 0, 'zymurgy')).toMatchObject({
      requirements: [{ strength: 'missing', passage: '', start: 0, end: 0, words: [] }],
      passages: [],
      keywords: [],
    })
  })

  it('of a document that is not there is an error', () => {
    expect(codeOf(() => explained(ownLibrary(), 5, 'driver'))).toBe('document.unknown')
  })
})
