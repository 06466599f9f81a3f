/** Owns applying a projection: sentence embeddings of a model's own dimensions to fewer, of L2 norm 1 again. */
import { normalizeRows } from '../normalize.ts'

/** A matrix [dimensions, from] with orthonormal rows (fit.ts). */
export interface Projection {
  readonly dimensions: number
  /** the model's own dimensions */
  readonly from: number
  readonly matrix: Float32Array
}

/** [n, from] to [n, dimensions], each row of norm 1; a row of zeros stays zeros. Sums are kept in double precision. */
export function project({ dimensions, from, matrix }: Projection, rows: Float32Array): Float32Array {
  if (rows.length % from !== 0) throw new Error('vectors and projection are of different spaces')
  const count = rows.length / from
  const projected = new Float32Array(count * dimensions)
  for (let row = 0; row < count; row += 1)
    for (let axis = 0; axis < dimensions; axis += 1)
      projected[row * dimensions + axis] = product(rows, row * from, matrix, axis * from, from)
  normalizeRows(projected, dimensions)
  return projected
}

/** Of two runs of `length` numbers. Two sums, so that additions need not wait for one another. */
function product(a: Float32Array, atA: number, b: Float32Array, atB: number, length: number): number {
  let even = 0
  let odd = 0
  for (let i = 0; i + 1 < length; i += 2) {
    even += (a[atA + i] ?? 0) * (b[atB + i] ?? 0)
    odd += (a[atA + i + 1] ?? 0) * (b[atB + i + 1] ?? 0)
  }
  if (length % 2 === 1) even += (a[atA + length - 1] ?? 0) * (b[atB + length - 1] ?? 0)
  return even + odd
}
