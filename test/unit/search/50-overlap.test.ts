import { describe, expect, it } from 'vitest'
import { rankBiasedOverlap, sharedAt } from '../../../src/search/overlap.ts'

describe('overlap@k', () => {
  it('counts documents in both top-k lists', () => {
    expect(sharedAt([1, 2, 3, 4], [4, 3, 9, 1], 3)).toBe(1)
    expect(sharedAt([1, 2], [2, 1], 10)).toBe(2)
    expect(sharedAt([], [1], 10)).toBe(0)
  })
})

describe('rank-biased overlap, extrapolated', () => {
  it('is 1 for the same list and 0 for lists that share nothing', () => {
    expect(rankBiasedOverlap([1, 2, 3], [1, 2, 3])).toBeCloseTo(1, 12)
    expect(rankBiasedOverlap([1, 2, 3], [4, 5, 6])).toBe(0)
    expect(rankBiasedOverlap([], [])).toBe(1)
    expect(rankBiasedOverlap([1], [])).toBe(0)
  })

  it('is as worked out by hand for two swapped documents', () => {
    // X = 0, 2: (1-p)/p * (0/1 p + 2/2 p^2) + 2/2 p^2 = (1-p) p + p^2 = p
    expect(rankBiasedOverlap([1, 2], [2, 1], 0.9)).toBeCloseTo(0.9, 12)
  })

  it('is as worked out by hand for lists that part at the end', () => {
    // X = 1, 2, 2, p = .5: 1 * (1 * .5 + 1 * .25 + 2/3 * .125) + 2/3 * .125 = .75 + 1/12 + 1/12
    expect(rankBiasedOverlap([1, 2, 3], [1, 2, 4], 0.5)).toBeCloseTo(11 / 12, 12)
  })

  it('is as worked out by hand for lists of unequal length', () => {
    // s = 1, l = 2, X = 1, 1, p = .5. sum: 1 * .5 + 1/2 * .25 + (1 * (2-1) / (1 * 2)) * .25 = .75; tail: ((1-1)/2 + 1/1) * .25
    expect(rankBiasedOverlap([1], [1, 2], 0.5)).toBeCloseTo(1, 12)
    // s = 1, l = 2, X = 0, 1 (the short one's document comes second): 1/2 * .25 + 0; tail: ((1-0)/2 + 0/1) * .25
    expect(rankBiasedOverlap([2], [1, 2], 0.5)).toBeCloseTo(0.25, 12)
  })

  it('is the same in both directions and gives the top more weight', () => {
    const a = [1, 2, 3, 4, 5, 6]
    expect(rankBiasedOverlap(a, [2, 1, 9, 4])).toBeCloseTo(rankBiasedOverlap([2, 1, 9, 4], a), 12)
    expect(rankBiasedOverlap(a, [2, 1, 3, 4, 5, 6])).toBeLessThan(rankBiasedOverlap(a, [1, 2, 3, 4, 6, 5]))
  })
})
