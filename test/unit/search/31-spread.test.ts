import { describe, expect, it } from 'vitest'
import { spread } from '../../../src/search/spread.ts'

const scores = Array.from({ length: 5000 }, (_, i) => Math.sin(i * 12.9898) * 0.3 + (i % 7) / 10)

describe('mean and deviation of scores', () => {
  it('are those of the numbers', () => {
    const found = spread(scores)
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
    const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length
    expect(found.count).toBe(5000)
    expect(found.mean).toBeCloseTo(mean, 8)
    expect(found.deviation).toBeCloseTo(Math.sqrt(variance), 8)
  })

  it('are the same to the last bit in any order', () => {
    for (const shift of [1, 7, 13, 29]) {
      const order = scores.map((_, i) => scores[(i * 7 + shift) % scores.length] ?? 0)
      expect(spread(order)).toEqual(spread(scores))
    }
  })

  it('do not lose a small spread far from zero, nor a single score far from all others', () => {
    expect(spread([1e6 + 1, 1e6 + 2, 1e6 + 3]).deviation).toBeCloseTo(Math.sqrt(2 / 3), 6)
    const alone = spread([...new Array<number>(99_999).fill(1), 0])
    expect(alone.deviation).toBeCloseTo(Math.sqrt(1e-5 * (1 - 1e-5)), 8)
  })

  it('leave out what has no score, and have no deviation where all are equal', () => {
    expect(spread([-Infinity, 0.1, 0.1, 0.1])).toEqual({ count: 3, mean: 0.1, deviation: 0 })
    expect(spread([-Infinity])).toEqual({ count: 0, mean: NaN, deviation: NaN })
  })
})
