/** How long one short query takes: through the application's pool while it is idle and while it encodes in bulk, and the raw run alone. */
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { ModelFiles } from '../../src/encode/encoding.ts'
import { batchingOf } from '../../src/engine/imports/groups.ts'
import { type EncoderPool, poolSize } from '../../src/engine/workers/encoders.ts'
import { quantile } from '../../src/evaluate/bench/figures.ts'
import { type Contender, startContender } from './child.ts'
import { encodeAll, startPool } from './pool.ts'
import { othersShare, spending } from './spending.ts'
import { type CountTokens, textsOf } from './texts.ts'

export interface QueryFigures {
  readonly model: string
  readonly precision: ModelFiles['precision']
  readonly processes: number
  /** ms */
  readonly idle: { readonly p50: number; readonly p95: number }
  /** the same texts as tokens through the network alone, in turn with the queries; ms */
  readonly raw: { readonly p50: number }
  /** while every process has bulk work; ms */
  readonly busy: {
    readonly p50: number
    readonly p95: number
    /** share of all cores' time that others used meanwhile */
    readonly others: number
  }
  /** bulk texts that were encoded meanwhile, a second */
  readonly bulk: number
}

export interface QueryOptions {
  readonly files: ModelFiles
  readonly queries: number
  readonly tokens: CountTokens
}

/** texts of a bulk call, and of how many the queue is kept full */
const bulkTexts = 128
/** a query comes this long after the last answer, ms: people do not ask in a row */
const between = 40

export async function measureQuery({ files, queries, tokens }: QueryOptions): Promise<QueryFigures> {
  const bulk = textsOf('mixed', bulkTexts, 0, tokens)
  const texts = textsOf('short', queries, 1, tokens)
  const pool = await startPool(files, poolSize(), bulk)
  const rawFile = fileURLToPath(new URL('contenders/raw.ts', import.meta.url))
  const raw = await startContender([process.execPath, rawFile, JSON.stringify(files)], undefined)
  try {
    const { idle, alone } = await askIdle(pool, raw, texts)
    const { busy, rate, others } = await askBusy(pool, texts, bulk)
    return {
      model: files.model,
      precision: files.precision,
      processes: pool.processes().length,
      idle: { p50: quantile(idle, 0.5), p95: quantile(idle, 0.95) },
      raw: { p50: quantile(alone, 0.5) },
      busy: { p50: quantile(busy, 0.5), p95: quantile(busy, 0.95), others },
      bulk: rate,
    }
  } finally {
    await Promise.all([raw.end(), pool.close()])
  }
}

async function ask(pool: EncoderPool, text: string): Promise<number> {
  const start = performance.now()
  const batching = batchingOf(pool.files.precision)
  await pool.encode({ texts: [text], role: 'query', poolings: ['mean'], batching }, { urgent: true })
  return performance.now() - start
}

/** The first ten of each are not counted. */
async function askIdle(pool: EncoderPool, raw: Contender, texts: readonly string[]) {
  const [idle, alone]: [number[], number[]] = [[], []]
  for (const text of texts) {
    await pause(between)
    idle.push(await ask(pool, text))
    await pause(between)
    const { runs = [] } = await raw.ask({ texts: [text], keep: false })
    alone.push(...runs)
  }
  return { idle: idle.slice(10), alone: alone.slice(10) }
}

async function askBusy(pool: EncoderPool, texts: readonly string[], bulk: readonly string[]) {
  let [asking, encoded] = [true, 0]
  const start = performance.now()
  const work = async (): Promise<void> => {
    while (asking) {
      await encodeAll(pool, bulk)
      encoded += bulk.length
    }
  }
  // two at a time, so that the queue never runs dry
  const working = [work(), work()]
  const busy: number[] = []
  try {
    const spent = await spending(pool, async () => {
      for (const text of texts) {
        await pause(between)
        busy.push(await ask(pool, text))
      }
    })
    return { busy, rate: (encoded * 1000) / (performance.now() - start), others: othersShare([spent]) }
  } finally {
    asking = false
    await Promise.all(working)
  }
}
