import { describe, expect, it } from 'vitest'
import { dot, rankDocuments, scoreRows } from '../../../src/search/scan.ts'
import type { VectorTable } from '../../../src/search/table.ts'

type Row = readonly [document: number, role: 'headline' | 'body', cosine: number]

/** A table whose rows have these cosines with the query (1, 0). */
function table(rows: readonly Row[]): VectorTable {
  return {
    space: 1,
    dimensions: 2,
    count: rows.length,
    values: Float32Array.from(rows.flatMap(([, , cosine]) => [cosine, Math.sqrt(1 - cosine ** 2)])),
    ids: Float64Array.from(rows, (_, row) => row + 1),
    documents: Float64Array.from(rows, ([document]) => document),
    headlines: Uint8Array.from(rows, ([, role]) => (role === 'headline' ? 1 : 0)),
    starts: new Uint32Array(rows.length),
    ends: new Uint32Array(rows.length),
    deletions: 0,
  }
}

const rank = (rows: readonly Row[], among = [1, 2, 3]) => {
  const made = table(rows)
  return rankDocuments(made, scoreRows(made, Float32Array.from([1, 0])), new Set(among))
}

describe('the dot product', () => {
  it.each([1, 2, 3, 4, 5, 7, 8, 383, 384])('of %i dimensions is exact up to rounding', (dimensions) => {
    const values = Float32Array.from({ length: dimensions * 2 }, (_, i) => Math.sin(i))
    const query = Float32Array.from({ length: dimensions }, (_, i) => Math.cos(i))
    const expected = query.reduce((sum, value, i) => sum + value * Math.sin(i + dimensions), 0)
    expect(dot(values, dimensions, query)).toBeCloseTo(expected, 4)
  })
})

describe('the score of a document', () => {
  it('is .8 of its best passage and .2 of its headline', () => {
    const [hit] = rank([
      [1, 'headline', 0.5],
      [1, 'body', 0.2],
      [1, 'body', 0.8],
      [1, 'body', -0.9],
    ])
    expect(hit).toMatchObject({ id: 1, row: 2 })
    expect(hit?.score).toBeCloseTo(0.8 * 0.8 + 0.2 * 0.5, 6)
  })

  it('without a headline is its best passage alone, without a body its headline alone', () => {
    const hits = rank([
      [1, 'body', 0.4],
      [2, 'headline', 0.6],
    ])
    expect(hits.map(({ id, row }) => [id, row])).toEqual([
      [2, 1],
      [1, 0],
    ])
    expect(hits[0]?.score).toBeCloseTo(0.6, 6)
    expect(hits[1]?.score).toBeCloseTo(0.4, 6)
  })

  it('does not put those who have a headline below those who have none, however far headlines are from a query', () => {
    const withHeadline = (document: number, headline: number, body: number): Row[] => [
      [document, 'headline', headline],
      [document, 'body', body],
    ]
    const crowd = Array.from({ length: 20 }, (_, i) => withHeadline(i + 1, i / 100, 0.4 + i / 100)).flat()
    const everyone = Array.from({ length: 22 }, (_, i) => i + 1)
    const hits = rank([...crowd, [21, 'body', 0.55]], everyone)
    expect(hits.map(({ id }) => id).slice(3, 6)).toEqual([17, 16, 21])
    expect(hits.find(({ id }) => id === 21)?.score).toBeCloseTo(0.55, 6)
    expect(hits.find(({ id }) => id === 16)?.score).toBeCloseTo(0.55, 2)
  })

  it('is better with the better headline, all else equal', () => {
    const rows = Array.from({ length: 20 }, (_, i): Row[] => [
      [i + 1, 'headline', (i % 5) / 50],
      [i + 1, 'body', 0.5 + (i % 3) / 100],
    ]).flat()
    const score = (id: number) =>
      rank(
        rows,
        Array.from({ length: 20 }, (_, i) => i + 1),
      ).find((hit) => hit.id === id)?.score ?? 0
    expect(score(4)).toBeGreaterThan(score(1))
  })

  it('is the same to the last bit in whatever order the rows came in', () => {
    const everyone = Array.from({ length: 40 }, (_, i) => i + 1)
    const cosine = (seed: number) => (Math.sin(seed * 12.9898) + 1) / 2.1
    const rowsOfOne = (id: number): Row[] => [
      [id, 'headline', cosine(id)],
      [id, 'body', cosine(id + 100)],
    ]
    const expected = rank(everyone.flatMap(rowsOfOne), everyone).map(({ id, score }) => [id, score])
    for (const shift of [1, 7, 13, 29]) {
      const order = everyone.map((_, i) => everyone[(i * 7 + shift) % everyone.length] ?? 0)
      const found = rank(order.flatMap(rowsOfOne), everyone).map(({ id, score }) => [id, score])
      expect(found, `shifted by ${shift}`).toEqual(expected)
    }
  })

  it('orders documents, equal ones by id, and only those asked for', () => {
    const rows: Row[] = [
      [3, 'body', 0.5],
      [2, 'body', 0.5],
      [1, 'body', 0.7],
    ]
    expect(rank(rows).map(({ id }) => id)).toEqual([1, 2, 3])
    expect(rank(rows, [3]).map(({ id }) => id)).toEqual([3])
    expect(rank([])).toEqual([])
  })
})
