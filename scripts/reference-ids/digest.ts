/** Owns what is kept of token ids: enough to see that others are not the same. */
import { createHash } from 'node:crypto'

/** Six characters: of 10,000 wrong ids one in seven million would pass. */
export function digestOf(ids: Iterable<number>): string {
  return createHash('sha256')
    .update([...ids].join())
    .digest('base64')
    .slice(0, 6)
}
