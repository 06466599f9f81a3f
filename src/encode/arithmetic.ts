/** Owns the two loops that vectors are made of. Sums are kept in double precision. */

/** sums += weight * row, in place; both [dimensions] */
export function addScaled(sums: Float64Array, row: Float32Array, weight: number): void {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + weight * (row[i] ?? 0)
}

/** Dot product; both [dimensions] */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
