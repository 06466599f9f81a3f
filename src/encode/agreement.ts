/** Owns when two devices are said to give the same vectors: those of one space are kept together, whatever device they come from. */
import { ShortlistError } from '../contract/errors.ts'
import { dot } from './arithmetic.ts'

/** Cosine between a text's vectors on two devices; fp32 reaches .999999, int8 weights may be run by other steps and fall to .97. */
const leastCosine = 0.999

/** Both of L2 norm 1. Throws `encoder.failed`. */
export function agree(vector: Float32Array, processors: Float32Array): void {
  const cosine = dot(vector, processors)
  if (cosine >= leastCosine) return
  throw new ShortlistError('encoder.failed', `cosine ${cosine.toFixed(4)} to the processor's vector`)
}
