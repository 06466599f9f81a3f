/** Owns what every pooling method is given and must keep to. */

/** The network's output for one text. */
export interface TokenEmbeddings {
  /** row-major [tokens, dimensions] */
  readonly values: Float32Array
  readonly dimensions: number
  /** [tokens]: 1 where the row is a real token (special ones included), 0 where it is padding */
  readonly mask: Uint8Array
}

/**
 * [tokens, dimensions] -> [dimensions], written into `into`, not normalised. Only real tokens count; without any the result is
 * zeros, never NaN.
 */
export type Pool = (tokens: TokenEmbeddings, into: Float32Array) => void

/** Where the row of each real token begins in `values`, in order. Numbers, not views: hundreds of views cost more than the sums. */
export function realRows({ dimensions, mask }: TokenEmbeddings): number[] {
  const starts: number[] = []
  for (let token = 0; token < mask.length; token += 1) if (mask[token] === 1) starts.push(token * dimensions)
  return starts
}
