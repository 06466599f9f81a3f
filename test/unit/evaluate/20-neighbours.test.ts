import { describe, expect, it } from 'vitest'
import { keptNeighbours } from '../../../src/evaluate/projection/neighbours.ts'
import { reductions } from '../../../src/evaluate/projection/reductions.ts'

/** Rows of norm 1 at these angles, in degrees. */
const at = (...angles: number[]) => ({
  values: Float32Array.from(
    angles.flatMap((angle) => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]),
  ),
  dimensions: 2,
})

describe('kept neighbours', () => {
  it('are counted without the row itself, over the asked rows', () => {
    const before = at(0, 10, 20, 60)
    const after = at(0, 80, 10, 20)
    expect(keptNeighbours(before, before, [0, 1, 2, 3], 2)).toBe(1)
    // of row 0: before 1 and 2, after 2 and 3
    expect(keptNeighbours(before, after, [0], 2)).toBe(0.5)
    expect(keptNeighbours(before, after, [0], 2, 3)).toBe(1)
    // of row 3: before 2, after 2
    expect(keptNeighbours(before, after, [0, 3], 1)).toBe(0.5)
  })
})

describe('ways to fewer dimensions', () => {
  it('give rows of norm 1 of the wanted number', () => {
    const rows = Float32Array.from({ length: 40 * 8 }, (_, i) => Math.sin(i * i) + 0.5)
    for (const reduce of Object.values(reductions)) {
      const reduced = reduce(rows, 8, 5)
      expect(reduced).toHaveLength(40 * 5)
      for (let row = 0; row < 40; row += 1)
        expect(Math.hypot(...reduced.subarray(row * 5, row * 5 + 5))).toBeCloseTo(1, 5)
    }
  })
})
