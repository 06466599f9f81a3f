/**
 * Owns fitting a projection: the directions that keep most of a set of sentence embeddings. It is PCA without mean removal (truncated
 * SVD of X): the eigenvectors of X^T X with the greatest eigenvalues. The mean stays because cosines are measured from the origin: without
 * it other neighbours are near (docs/decisions.md, 16).
 */
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

/** Sums over the rows of X that were added so far. */
export interface Moments {
  readonly dimensions: number
  rows: number
  /** X^T X, [dimensions, dimensions]; only j >= i is filled. Double precision: many small products are added */
  readonly products: Float64Array
}

export function emptyMoments(dimensions: number): Moments {
  return { dimensions, rows: 0, products: new Float64Array(dimensions * dimensions) }
}

/** Adds [n, dimensions] rows, in place. The order of rows shows in the last bits only. */
export function addRows(moments: Moments, rows: Float32Array): void {
  const { dimensions, products } = moments
  if (rows.length % dimensions !== 0) throw new Error('rows are of other dimensions')
  for (let start = 0; start < rows.length; start += dimensions) {
    for (let i = 0; i < dimensions; i += 1) {
      const value = rows[start + i] ?? 0
      const line = i * dimensions
      for (let j = i; j < dimensions; j += 1)
        products[line + j] = (products[line + j] ?? 0) + value * (rows[start + j] ?? 0)
    }
  }
  moments.rows += rows.length / dimensions
}

/**
 * The projection to `target` dimensions: [target, dimensions], rows orthonormal, the one that keeps most first. The same moments give the
 * same matrix: an eigenvector's sign is free, so its component of greatest size is made positive. Takes 0.2 s for 384 dimensions.
 */
export function principalAxes({ dimensions, products }: Moments, target: number): Float32Array {
  if (target > dimensions) throw new Error(`${dimensions} dimensions have no ${target} axes`)
  const square = new Matrix(dimensions, dimensions)
  for (let i = 0; i < dimensions; i += 1)
    for (let j = i; j < dimensions; j += 1) {
      const product = products[i * dimensions + j] ?? 0
      square.set(i, j, product)
      square.set(j, i, product)
    }
  // eigenvalues come in ascending order, their vectors as columns
  const { eigenvectorMatrix } = new EigenvalueDecomposition(square, { assumeSymmetric: true })
  const axes = new Float32Array(target * dimensions)
  for (let row = 0; row < target; row += 1)
    axes.set(pointedUp(eigenvectorMatrix.getColumn(dimensions - 1 - row)), row * dimensions)
  return axes
}

function pointedUp(axis: readonly number[]): number[] {
  const greatest = axis.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0)
  return greatest < 0 ? axis.map((value) => -value) : [...axis]
}
