/** Whether two sets of vectors of the same texts are alike. */
import { dot } from '../../src/encode/arithmetic.ts'

/** L2-normalised sentence embeddings, one a text. */
export type Vectors = readonly (readonly number[])[]

/** Text by text. */
export function cosinesOf(some: Vectors, others: Vectors): number[] {
  return some.map((vector, at) => dot(Float32Array.from(vector), Float32Array.from(others[at] ?? [])))
}

export function leastCosine(some: Vectors, others: Vectors): number {
  return Math.min(...cosinesOf(some, others))
}
