import { describe, expect, it } from 'vitest'
import { dot } from '../../../src/encode/arithmetic.ts'
import { normalizeRows } from '../../../src/encode/normalize.ts'
import { project } from '../../../src/encode/projection/apply.ts'
import { addRows, emptyMoments, principalAxes } from '../../../src/encode/projection/fit.ts'

/** Numbers in [-1, 1), the same each time (Lehmer's generator). */
function numbers(count: number, seed: number): Float32Array {
  let state = seed
  return Float32Array.from({ length: count }, () => (state = (state * 48271) % 2147483647) / 1073741823.5 - 1)
}

/** [count, dimensions] rows of norm 1 that lie in a space of `rank` dimensions, away from the origin as real embeddings do. */
function flat(count: number, dimensions: number, rank: number): Float32Array {
  const base = numbers(rank * dimensions, 7)
  const weights = numbers(count * rank, 11)
  const rows = new Float32Array(count * dimensions)
  for (let row = 0; row < count; row += 1)
    for (let axis = 0; axis < rank; axis += 1)
      for (let i = 0; i < dimensions; i += 1)
        rows[row * dimensions + i] =
          (rows[row * dimensions + i] ?? 0) +
          ((weights[row * rank + axis] ?? 0) + Number(axis === 0)) * (base[axis * dimensions + i] ?? 0)
  normalizeRows(rows, dimensions)
  return rows
}

function fitted(rows: Float32Array, from: number, dimensions: number) {
  const moments = emptyMoments(from)
  addRows(moments, rows)
  return { dimensions, from, matrix: principalAxes(moments, dimensions) }
}

const rowOf = (rows: Float32Array, row: number, dimensions: number) =>
  rows.subarray(row * dimensions, (row + 1) * dimensions)

describe('a projection', () => {
  it.each([
    ['of as many dimensions as the encoders have', 384, 256, 300],
    ['of fewer rows than axes', 40, 30, 12],
  ])('%s has orthonormal rows', (_, from, target, count) => {
    const { matrix } = fitted(numbers(count * from, 3), from, target)
    expect(matrix).toHaveLength(target * from)
    let worst = 0
    for (let a = 0; a < target; a += 1)
      for (let b = 0; b <= a; b += 1) {
        const product = dot(rowOf(matrix, a, from), rowOf(matrix, b, from))
        worst = Math.max(worst, Math.abs(product - Number(a === b)))
      }
    expect(worst).toBeLessThan(1e-6)
  })

  it('of vectors that need no more dimensions than it has keeps every cosine, and brings each vector back', () => {
    const [count, from, target] = [60, 48, 8]
    const rows = flat(count, from, target)
    const projection = fitted(rows, from, target)
    const projected = project(projection, rows)
    for (let a = 0; a < count; a += 1) {
      const here = rowOf(projected, a, target)
      const back = Float32Array.from({ length: from }, (_, i) =>
        here.reduce((sum, value, axis) => sum + value * (projection.matrix[axis * from + i] ?? 0), 0),
      )
      back.forEach((value, i) => expect(value).toBeCloseTo(rows[a * from + i] ?? 0, 5))
      for (let b = 0; b < a; b += 1)
        expect(dot(here, rowOf(projected, b, target))).toBeCloseTo(dot(rowOf(rows, a, from), rowOf(rows, b, from)), 5)
    }
  })

  it('does not take the mean away: the first axis is where the vectors lie', () => {
    const [from, target] = [24, 4]
    const rows = flat(200, from, 12)
    const mean = new Float32Array(from)
    rows.forEach((value, at) => (mean[at % from] = (mean[at % from] ?? 0) + value))
    normalizeRows(mean, from)
    expect(Math.abs(dot(rowOf(fitted(rows, from, target).matrix, 0, from), mean))).toBeGreaterThan(0.95)
  })

  it('of the same vectors is the same to the last bit, whatever portions they come in', () => {
    const [from, target] = [32, 8]
    const rows = numbers(50 * from, 5)
    const whole = fitted(rows, from, target)
    const moments = emptyMoments(from)
    addRows(moments, rows.subarray(0, 20 * from))
    addRows(moments, rows.subarray(20 * from))
    expect(moments.rows).toBe(50)
    expect(principalAxes(moments, target)).toEqual(whole.matrix)
    for (let axis = 0; axis < target; axis += 1) {
      const row = [...rowOf(whole.matrix, axis, from)]
      expect(Math.max(...row)).toBe(Math.max(...row.map(Math.abs)))
    }
  })

  it('gives vectors of norm 1; one of zeros stays zeros', () => {
    const [from, target] = [32, 8]
    const rows = numbers(5 * from, 9).fill(0, 0, from)
    const projected = project(fitted(rows, from, target), rows)
    const norms = [0, 1, 2, 3, 4].map((row) => Math.hypot(...rowOf(projected, row, target)))
    expect(norms[0]).toBe(0)
    for (const norm of norms.slice(1)) expect(norm).toBeCloseTo(1, 6)
  })

  it('refuses vectors of other dimensions, and more axes than there are dimensions', () => {
    const projection = fitted(numbers(320, 3), 32, 8)
    expect(() => project(projection, new Float32Array(33))).toThrow('different spaces')
    expect(() => addRows(emptyMoments(32), new Float32Array(33))).toThrow('other dimensions')
    expect(() => principalAxes(emptyMoments(32), 33)).toThrow('no 33 axes')
  })
})
