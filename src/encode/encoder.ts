/**
 * Owns text -> sentence embedding: token ids -> one run of the network -> every asked pooling -> L2 norm.
 * Shapes: [texts] -> [texts, tokens] -> [texts, tokens, dimensions] -> [texts, dimensions] -> [texts, dimensions].
 */
import type { Pooling } from '../contract/common.ts'
import { faultOf } from '../contract/errors.ts'
import type { Batch } from './batch.ts'
import { halvesOf, planBatches } from './batch.ts'
import type { BatchReport, EncodeRequest, Encoding } from './encoding.ts'
import type { CatalogueModel } from './models/catalogue.ts'
import { normalizeRows } from './normalize.ts'
import { attentionPool } from './pooling/attention.ts'
import { clsPool } from './pooling/cls.ts'
import { maxPool } from './pooling/max.ts'
import { meanPool } from './pooling/mean.ts'
import type { Pool } from './pooling/token-embeddings.ts'
import type { BatchEmbeddings, RunOptions } from './runs.ts'
import type { Session } from './session.ts'
import { stopwatch } from './stopwatch.ts'
import type { TokenIds, Tokenizer } from './tokenizer.ts'

const poolBy: Record<Pooling, Pool> = { mean: meanPool, max: maxPool, cls: clsPool, attention: attentionPool }

export interface Encoder {
  readonly model: Pick<CatalogueModel, 'dimensions' | 'window' | 'prefixes'>
  readonly tokenizer: Tokenizer
  readonly session: Session
}

type Vectors = Partial<Record<Pooling, Float32Array>>

/**
 * A call that is aborted ends before its next run (`cancelled`). A batch that memory does not suffice for is halved and tried again;
 * `encoder.out-of-memory` when it is one text.
 */
export async function encodeTexts(encoder: Encoder, request: EncodeRequest, signal?: AbortSignal): Promise<Encoding> {
  const { dimensions } = encoder.model
  const watch = stopwatch()
  const ids = watch.time('tokenize', () => tokenize(encoder, request))
  const vectors = emptyVectors(request, dimensions)
  const batches: BatchReport[] = []
  const options = { urgent: request.urgent === true, shares: request.batching === 'batched', signal }
  const planned = planBatches(ids, request.batching, request.positions)
  for (let batch = planned.shift(); batch !== undefined; batch = planned.shift()) {
    const embeddings = await runOrHalve(encoder.session, batch, options)
    if (embeddings === undefined) {
      planned.unshift(...halvesOf(batch))
      continue
    }
    batches.push(reportOf(batch, embeddings))
    watch.time('pool', () => {
      poolBatch(embeddings, batch, vectors, dimensions)
    })
  }
  watch.time('normalize', () => {
    for (const rows of Object.values(vectors)) normalizeRows(rows, dimensions)
  })
  const encode = batches.reduce((sum, batch) => sum + batch.ms, 0)
  return {
    tokens: Int32Array.from(ids, (text) => text.ids.length),
    truncated: Uint8Array.from(ids, (text) => Number(text.truncated)),
    dimensions,
    vectors,
    times: { ...watch.times, encode },
    batches,
  }
}

/** undefined where memory did not suffice and there is something to halve */
async function runOrHalve(session: Session, batch: Batch, options: RunOptions): Promise<BatchEmbeddings | undefined> {
  try {
    return await session.run(batch.texts, batch.width, options)
  } catch (error) {
    if (batch.texts.length > 1 && faultOf(error).code === 'encoder.out-of-memory') return undefined
    throw error
  }
}

function tokenize({ model, tokenizer }: Encoder, { texts, role }: EncodeRequest): TokenIds[] {
  const prefix = role === 'none' ? '' : model.prefixes[role]
  return texts.map((text) => tokenizer.encode(prefix + text, model.window))
}

/** Rows of [texts, dimensions], zeros. */
function emptyVectors({ texts, poolings }: EncodeRequest, dimensions: number): Vectors {
  return Object.fromEntries(poolings.map((pooling) => [pooling, new Float32Array(texts.length * dimensions)]))
}

function reportOf({ texts }: Batch, { width, ms }: BatchEmbeddings): BatchReport {
  const tokens = texts.reduce((sum, text) => sum + text.ids.length, 0)
  return { texts: texts.length, tokens, positions: texts.length * width, ms }
}

/** [texts, width, dimensions] -> for each asked pooling one row of [texts, dimensions], at the text's own place. */
function poolBatch({ values, width }: BatchEmbeddings, batch: Batch, vectors: Vectors, dimensions: number): void {
  const size = width * dimensions
  batch.texts.forEach((text, row) => {
    const mask = new Uint8Array(width).fill(1, 0, text.ids.length)
    const tokens = { values: values.subarray(row * size, (row + 1) * size), dimensions, mask }
    const at = (batch.places[row] ?? 0) * dimensions
    for (const [pooling, rows] of Object.entries(vectors) as [Pooling, Float32Array][]) {
      poolBy[pooling](tokens, rows.subarray(at, at + dimensions))
    }
  })
}
