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

/** One view of [dimensions] per real token, in order. */
export function realRows({ values, dimensions, mask }: TokenEmbeddings): Float32Array[] {
  const rows: Float32Array[] = []
  mask.forEach((real, token) => {
    if (real) rows.push(values.subarray(token * dimensions, (token + 1) * dimensions))
  })
  return rows
}
