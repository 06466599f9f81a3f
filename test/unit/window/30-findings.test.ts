import { describe, expect, it } from 'vitest'
import type { ComparedList, Comparison } from '../../../src/contract/compare.ts'
import type { Pooling } from '../../../src/contract/common.ts'
import { agreement, linksBetween, onlyIn, people, reason } from '../../../renderer/views/compare/findings.ts'

function list(pooling: Pooling, ids: number[], elsewhere: Record<string, number> = {}): ComparedList {
  return {
    space: { id: pooling, model: 'm', precision: 'int8', pooling, dimensions: 384 },
    results: ids.map((id, row) => ({
      rank: row + 1,
      id,
      file: '',
      title: `P${String(id)}`,
      headline: '',
      score: 1 / (row + 1),
      passage: '',
    })),
    ranks: { ...Object.fromEntries(ids.map((id, row) => [id, row + 1])), ...elsewhere },
    ms: 0,
  }
}

const mean = list('mean', [1, 2, 3], { 9: 64 })
const max = list('max', [9, 2, 1], { 3: 40 })

const comparison: Comparison = {
  query: '',
  lists: [mean, max],
  overlap: [{ a: 'mean', b: 'max', k: 10, shared: 2, rbo: 0.5 }],
  encodeMs: 0,
}

describe('two lists side by side', () => {
  it('are joined by one line for each person in both, from row to row', () => {
    expect(linksBetween(mean, max).filter((link) => link.left !== undefined && link.right !== undefined)).toEqual([
      { id: 1, left: 0, right: 2 },
      { id: 2, left: 1, right: 1 },
    ])
  })

  it('end in a stub with the rank there for whom the other list does not show', () => {
    const stubs = linksBetween(mean, max).filter((link) => link.left === undefined || link.right === undefined)
    expect(stubs).toEqual([
      { id: 3, left: 2, elsewhere: 40 },
      { id: 9, right: 0, elsewhere: 64 },
    ])
  })

  it('name whom only one of them has among its first k', () => {
    expect(onlyIn(max, comparison, 2).map((hit) => hit.id)).toEqual([9])
    expect(onlyIn(mean, comparison, 3).map((hit) => hit.id)).toEqual([3])
  })

  it('tell the nearest passage, also when there is no word in it', () => {
    const [hit] = max.results
    if (hit === undefined) throw new Error('the list is empty')
    expect(reason({ ...hit, passage: 'Reach truck, nights.' })).toBe('Reach truck, nights.')
    expect(reason({ ...hit, passage: '-----------' })).toBe('Its nearest passage is a line without words.')
  })

  it('become a table of everybody with all ranks, in the order of the first list', () => {
    expect(people(comparison).map(({ id, ranks }) => [id, ...ranks])).toEqual([
      [1, 1, 3],
      [2, 2, 2],
      [3, 3, 40],
      [9, 64, 1],
    ])
  })

  it('are summed up without a claim which one is right', () => {
    expect(agreement(comparison)).toBe(
      'On this search any two methods share 2 of their first 3. Agreement does not tell which list is better.',
    )
  })
})
