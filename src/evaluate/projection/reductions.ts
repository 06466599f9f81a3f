/** Ways to fewer dimensions, to be measured against each other; each fitted on the very rows it reduces, as in a library. */
import { normalizeRows } from '../../encode/normalize.ts'
import { project } from '../../encode/projection/apply.ts'
import { addRows, emptyMoments, principalAxes } from '../../encode/projection/fit.ts'

/** [n, from] rows of norm 1 to [n, target] rows of norm 1 */
type Reduce = (rows: Float32Array, from: number, target: number) => Float32Array

export const reductions = {
  'uncentred PCA': (rows, from, target) => project(fitted(rows, from, target), rows),
  'centred PCA': (rows, from, target) => {
    const centred = withoutMean(rows, from)
    return project(fitted(centred, from, target), centred)
  },
  'cut off': (rows, from, target) => {
    const cut = new Float32Array((rows.length / from) * target)
    for (let row = 0; row < rows.length / from; row += 1)
      cut.set(rows.subarray(row * from, row * from + target), row * target)
    normalizeRows(cut, target)
    return cut
  },
} as const satisfies Record<string, Reduce>

function fitted(rows: Float32Array, from: number, dimensions: number) {
  const moments = emptyMoments(from)
  addRows(moments, rows)
  return { dimensions, from, matrix: principalAxes(moments, dimensions) }
}

function withoutMean(rows: Float32Array, from: number): Float32Array {
  const sums = new Float64Array(from)
  rows.forEach((value, at) => (sums[at % from] = (sums[at % from] ?? 0) + value))
  const count = rows.length / from
  return rows.map((value, at) => value - (sums[at % from] ?? 0) / count)
}
