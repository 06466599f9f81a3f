/** How texts are put together into requests for an encoder. */
import type { Precision } from '../../contract/common.ts'
import type { EncodeRequest } from '../../encode/encoding.ts'

/** the most texts in one request */
const groupSize = 32

/** Dynamic int8 scales activations over the whole batch, so a text's vector would depend on its neighbours; fp32 does not mind. */
export function batchingOf(precision: Precision): EncodeRequest['batching'] {
  return precision === 'int8' ? 'alone' : 'batched'
}

/** In order, at most 32 to a group. */
export function groupsOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / groupSize) }, (_, index) =>
    items.slice(index * groupSize, (index + 1) * groupSize),
  )
}
