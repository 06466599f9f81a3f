/** The last queries as vectors, so that the same question asked another way (other weights, languages, a candidate's reasons) is not encoded again. */
import type { Pooling } from '../contract/common.ts'
import type { PreparedQuery } from '../search/query.ts'
import { type EncodedQuery, encodeQuery } from './query-vectors.ts'
import type { EncoderPool } from './workers/encoders.ts'

/** of an encoder; some 30 vectors each at most, 50 kB */
const mostQueries = 16

export type QueryEncoder = typeof encodeQuery

/** As `encodeQuery`; what is remembered took no time. Each memory is one engine's. */
export function rememberingEncoder(): QueryEncoder {
  const memory = new WeakMap<EncoderPool, Map<string, EncodedQuery>>()
  return async (query, poolings, pool, signal) => {
    const known = memory.get(pool) ?? new Map<string, EncodedQuery>()
    memory.set(pool, known)
    const key = keyOf(query, poolings)
    const before = known.get(key)
    const encoded = before ?? (await encodeQuery(query, poolings, pool, signal))
    known.delete(key)
    known.set(key, { ...encoded, tokenizeMs: 0, encodeMs: 0 })
    const [oldest] = known.keys()
    if (known.size > mostQueries && oldest !== undefined) known.delete(oldest)
    return encoded
  }
}

function keyOf({ text, requirements }: PreparedQuery, poolings: readonly Pooling[]): string {
  return JSON.stringify([text, requirements, poolings])
}
