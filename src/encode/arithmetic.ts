/** Owns the loops that vectors are made of. Sums are kept in double precision. */

/** Sum of the rows of `values` that begin at `starts`, each weighted by `weights` where there are any; [dimensions] */
export function sumOfRows(
  values: Float32Array,
  starts: readonly number[],
  dimensions: number,
  weights?: Float64Array,
): Float64Array {
  const sums = new Float64Array(dimensions)
  starts.forEach((start, at) => {
    const weight = weights?.[at] ?? 1
    for (let i = 0; i < dimensions; i += 1) sums[i] = (sums[i] ?? 0) + weight * (values[start + i] ?? 0)
  })
  return sums
}

/** Dot product; both [dimensions] */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
