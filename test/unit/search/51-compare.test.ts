import { describe, expect, it } from 'vitest'
import { Comparison } from '../../../src/contract/compare.ts'
import { ensureSpace } from '../../../src/library/spaces.ts'
import { compareSpaces } from '../../../src/search/compare.ts'
import { prepareQuery } from '../../../src/search/query.ts'
import { createTables } from '../../../src/search/table.ts'
import { addDocument, encodeAll, ownLibrary, tinyModel } from '../library/setting.ts'

/** Document n works as person n; mean ranks 1, 2, 3, 4 and max the other way round. */
function compared(limit: number, k: number) {
  const library = ownLibrary()
  for (const n of [1, 2, 3, 4])
    addDocument(library, { headline: `Trade ${n}`, body: `Worked as person ${n}, all day and in the night.` })
  addDocument(library, { kind: 'posting', body: 'Worked 1' })
  const number = (text: string) => Number(/\d/.exec(text)?.[0])
  const up = (text: string) => [1, number(text), 0]
  const down = (text: string) => [1, 5 - number(text), 0]
  encodeAll(library, { mean: up, max: down, cls: up, attention: up })
  const spaces = (['mean', 'max', 'cls'] as const).map((pooling) => ({
    space: ensureSpace(library, { ...tinyModel, pooling, chunker: '1' }),
    query: Float32Array.from([1, 0, 0]),
  }))
  const query = prepareQuery(library, { text: 'person' })
  return compareSpaces({ library, tables: createTables(library) }, { query, spaces, of: 'cv', limit, k, encodeMs: 3 })
}

describe('a comparison', () => {
  it('lists each space by itself, with what it found nearest', () => {
    const comparison = compared(10, 4)
    expect(Comparison.parse(comparison)).toEqual(comparison)
    expect(comparison.lists.map(({ space }) => space.id)).toEqual(['tiny/fp32/mean', 'tiny/fp32/max', 'tiny/fp32/cls'])
    expect(comparison.lists.map(({ results }) => results.map(({ id }) => id))).toEqual([
      [1, 2, 3, 4],
      [4, 3, 2, 1],
      [1, 2, 3, 4],
    ])
    expect(comparison.lists[1]?.results[0]).toMatchObject({
      rank: 1,
      title: 'Trade 4',
      passage: 'Worked as person 4, all day and in the night.',
    })
    expect(comparison).toMatchObject({ query: 'person', encodeMs: 3 })
  })

  it('tells the rank everywhere of each document that any list shows, and of no other', () => {
    const { lists } = compared(1, 4)
    expect(lists.map(({ ranks }) => ranks)).toEqual([
      { 1: 1, 4: 4 },
      { 1: 4, 4: 1 },
      { 1: 1, 4: 4 },
    ])
  })

  it('tells for each pair how alike the rankings are, also below what is shown', () => {
    expect(compared(1, 2).overlap.map(({ a, b, k, shared }) => [a.slice(10), b.slice(10), k, shared])).toEqual([
      ['mean', 'max', 2, 0],
      ['mean', 'cls', 2, 2],
      ['max', 'cls', 2, 0],
    ])
    expect(compared(1, 4).overlap.map(({ shared }) => shared)).toEqual([4, 4, 4])
    expect(compared(1, 4).overlap[1]?.rbo).toBeCloseTo(1, 12)
    expect(compared(1, 4).overlap[0]?.rbo).toBeLessThan(0.9)
  })
})
