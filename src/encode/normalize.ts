/** Owns L2 normalisation: after it the dot product of two sentence embeddings is their cosine similarity. */
import { dot } from './arithmetic.ts'

/** Scales each row of [rows, dimensions] to length 1, in place. A row of zeros (no token was left to pool) stays zeros. */
export function normalizeRows(rows: Float32Array, dimensions: number): void {
  for (let start = 0; start < rows.length; start += dimensions) {
    const row = rows.subarray(start, start + dimensions)
    const length = Math.sqrt(dot(row, row))
    if (length > 0) row.set(row.map((value) => value / length))
  }
}
