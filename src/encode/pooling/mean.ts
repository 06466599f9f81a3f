/** Mean pooling: the average of the token embeddings. What both catalogue models were trained with (Reimers & Gurevych 2019, Sentence-BERT). */
import { addScaled } from '../arithmetic.ts'
import type { Pool } from './token-embeddings.ts'
import { realRows } from './token-embeddings.ts'

export const meanPool: Pool = (tokens, into) => {
  const rows = realRows(tokens)
  const sums = new Float64Array(tokens.dimensions)
  for (const row of rows) addScaled(sums, row, 1 / rows.length)
  into.set(sums)
}
