/** How many of the nearest neighbours a change of the vectors keeps. */

/** [count, dimensions], each row of norm 1 */
export interface Rows {
  readonly values: Float32Array
  readonly dimensions: number
}

/**
 * Of the `k` rows nearest to a row before, how many are among the `within` nearest afterwards; the mean share over the asked rows.
 * A row is no neighbour of itself. Nearness is the cosine; of equals the earlier row counts as nearer.
 */
export function keptNeighbours(before: Rows, after: Rows, asked: readonly number[], k: number, within = k): number {
  const shares = asked.map((row) => {
    const near = new Set(nearest(after, row, within))
    return nearest(before, row, k).filter((neighbour) => near.has(neighbour)).length / k
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

function nearest({ values, dimensions }: Rows, row: number, k: number): number[] {
  const query = values.subarray(row * dimensions, (row + 1) * dimensions)
  const cosines = Float64Array.from({ length: values.length / dimensions }, (_, other) => {
    let sum = 0
    for (let i = 0; i < dimensions; i += 1) sum += (query[i] ?? 0) * (values[other * dimensions + i] ?? 0)
    return sum
  })
  return Array.from(cosines.keys())
    .filter((other) => other !== row)
    .sort((a, b) => (cosines[b] ?? 0) - (cosines[a] ?? 0) || a - b)
    .slice(0, k)
}
