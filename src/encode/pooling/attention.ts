/**
 * Attention pooling without training: the centroid of the token embeddings attends to the tokens.
 *
 *   c = mean of h_t        a_t = softmax over t of cos(h_t, c) / tau        result = sum of a_t h_t
 *   [dimensions]           [tokens]                                         [dimensions]
 *
 * Scaled dot-product attention (Vaswani et al. 2017) with the centroid as query, both sides L2-normalised, tau as temperature. Of the
 * untrained variants it is the best for MiniLM (STS-B dev 86.2, IDF-weighted 86.0, CLS as query 85.7, mean 86.7; on the judged sample 72.1,
 * 71.8, 71.7, 72.2). IDF-weighting is better for e5, but depends on a corpus: docs/decisions.md has the table. As tau grows it becomes the
 * mean. A learned query vector can take the centroid's place.
 */
import { sumOfRows } from '../arithmetic.ts'
import type { Pool } from './token-embeddings.ts'
import { realRows } from './token-embeddings.ts'

const tau = 0.5

export const attentionPool: Pool = (tokens, into) => {
  const { values } = tokens
  const rows = realRows(tokens)
  // of any length: only its direction counts
  const centroid = sumOfRows(values, rows, into.length)
  const weights = Float64Array.from(rows, (start) => Math.exp(cosine(values, start, centroid) / tau))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const sums = sumOfRows(values, rows, into.length, weights)
  for (let i = 0; i < into.length; i += 1) into[i] = (sums[i] ?? 0) / (total || 1)
}

/** Between the row that begins at `start` and `other`; 0 where one of them is zeros. */
function cosine(values: Float32Array, start: number, other: Float64Array): number {
  let product = 0
  let squares = 0
  let otherSquares = 0
  for (let i = 0; i < other.length; i += 1) {
    const a = values[start + i] ?? 0
    const b = other[i] ?? 0
    product += a * b
    squares += a * a
    otherSquares += b * b
  }
  return product / (Math.sqrt(squares * otherSquares) || 1)
}
