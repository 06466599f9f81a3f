/** Max pooling: in each dimension the largest value of any token (Reimers & Gurevych 2019). Harmless on short texts, poor on CVs. */
import type { Pool } from './token-embeddings.ts'
import { realRows } from './token-embeddings.ts'

export const maxPool: Pool = (tokens, into) => {
  const rows = realRows(tokens)
  into.fill(rows.length === 0 ? 0 : -Infinity)
  for (const row of rows) {
    for (let i = 0; i < into.length; i += 1) into[i] = Math.max(into[i] ?? 0, row[i] ?? 0)
  }
}
