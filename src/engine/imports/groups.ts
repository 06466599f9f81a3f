/** How texts are put together into requests for an encoder. */
import type { Precision } from '../../contract/common.ts'
import type { EncodeRequest } from '../../encode/encoding.ts'

/**
 * The most texts in one request. Together they are sorted by length, and 32 of them leave little padding. Alone they gain nothing from
 * company, and small requests leave no process long without work while another has the last one.
 */
const groupSizes = { alone: 8, batched: 32 } as const satisfies Record<EncodeRequest['batching'], number>

/** Dynamic int8 scales activations over the whole batch, so a text's vector would depend on its neighbours; fp32 does not mind. */
export function batchingOf(precision: Precision): EncodeRequest['batching'] {
  return precision === 'int8' ? 'alone' : 'batched'
}

/** In order. */
export function groupsOf<T>(items: readonly T[], batching: EncodeRequest['batching']): T[][] {
  const size = groupSizes[batching]
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
