/** CLS pooling: the embedding of the first token, [CLS], alone (Devlin et al. 2019, BERT). */
import type { Pool } from './token-embeddings.ts'
import { realRows } from './token-embeddings.ts'

export const clsPool: Pool = (tokens, into) => {
  const [first] = realRows(tokens)
  if (first === undefined) into.fill(0)
  else into.set(tokens.values.subarray(first, first + into.length))
}
