/** Max pooling: in each dimension the largest value of any token (Reimers & Gurevych 2019). Harmless on short texts, poor on CVs. */
import type { Pool } from './token-embeddings.ts'
import { realRows } from './token-embeddings.ts'

export const maxPool: Pool = (tokens, into) => {
  const { values } = tokens
  const [first, ...others] = realRows(tokens)
  if (first === undefined) {
    into.fill(0)
    return
  }
  into.set(values.subarray(first, first + into.length))
  for (const start of others) {
    for (let i = 0; i < into.length; i += 1) {
      const value = values[start + i] ?? 0
      if (value > (into[i] ?? 0)) into[i] = value
    }
  }
}
