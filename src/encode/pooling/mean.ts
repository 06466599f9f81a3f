/** Mean pooling: the average of the token embeddings. What both catalogue models were trained with (Reimers & Gurevych 2019, Sentence-BERT). */
import { sumOfRows } from '../arithmetic.ts'
import type { Pool } from './token-embeddings.ts'
import { realRows } from './token-embeddings.ts'

export const meanPool: Pool = (tokens, into) => {
  const rows = realRows(tokens)
  const sums = sumOfRows(tokens.values, rows, into.length)
  for (let i = 0; i < into.length; i += 1) into[i] = (sums[i] ?? 0) / (rows.length || 1)
}
