/** Owns measuring an encoder: the figures of "texts per second", "ms per stage and text" and "ms for one short text", single process. */
import { encodeTexts, type Encoder } from './encoder.ts'
import type { EncodeRequest, StageTimes } from './encoding.ts'

export interface EncoderFigures {
  /** short texts (5 to 20 tokens) in calls of 32, text in, vector out */
  readonly textsPerSecond: { readonly batched: number; readonly alone: number }
  /** ms per text in the batched calls */
  readonly perText: StageTimes
  /** ms for one short text alone, text in, vector out */
  readonly single: { readonly p50: number; readonly p95: number }
}

const callSize = 32

const roles = [
  'Forklift driver',
  'Paediatric nurse',
  'Backend engineer',
  'Pastry chef',
  'Site manager',
  'Payroll clerk',
]
const terms = ['full time', 'part time, 24 hours', 'night shifts', 'from January', 'two years of experience', 'remote']
const places = [
  'in a small town',
  'at a hospital',
  'for a family business',
  'near the harbour',
  'with a driving licence',
]

/** Deterministic, all different up to 180 texts, 5 to 20 tokens each. */
export function shortTexts(count: number): string[] {
  const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? ''
  return Array.from({ length: count }, (_, i) => {
    const term = pick(terms, Math.floor(i / roles.length))
    return `${pick(roles, i)}, ${term} ${pick(places, Math.floor(i / roles.length / terms.length))}`
  })
}

/** `rounds` calls of 32 texts in each way, and as many single texts; the first of each are not counted. About `rounds` / 10 s on one core. */
export async function measureEncoder(encoder: Encoder, rounds: number): Promise<EncoderFigures> {
  const batched = await timeCalls(encoder, shortTexts(rounds * callSize), callSize, 'batched')
  const alone = await timeCalls(encoder, shortTexts(rounds * callSize), callSize, 'alone')
  const single = await timeCalls(encoder, shortTexts(rounds * 4), 1, 'alone')
  const texts = batched.length * callSize
  const perText = (stage: keyof StageTimes): number => sumOf(batched, ({ times }) => times[stage]) / texts
  return {
    textsPerSecond: {
      batched: (texts * 1_000) / sumOf(batched, totalMs),
      alone: (texts * 1_000) / sumOf(alone, totalMs),
    },
    perText: {
      tokenize: perText('tokenize'),
      encode: perText('encode'),
      pool: perText('pool'),
      normalize: perText('normalize'),
    },
    single: { p50: quantile(single.map(totalMs), 0.5), p95: quantile(single.map(totalMs), 0.95) },
  }
}

interface Call {
  readonly ms: number
  readonly times: StageTimes
}

/** Two calls more than are counted: the first ones compile and allocate. */
async function timeCalls(
  encoder: Encoder,
  texts: readonly string[],
  size: number,
  batching: EncodeRequest['batching'],
): Promise<Call[]> {
  const calls: Call[] = []
  const warmUp = [texts.slice(0, size), texts.slice(0, size)]
  const counted = Array.from({ length: texts.length / size }, (_, i) => texts.slice(i * size, (i + 1) * size))
  for (const part of [...warmUp, ...counted]) {
    const start = performance.now()
    const { times } = await encodeTexts(encoder, { texts: part, role: 'passage', poolings: ['mean'], batching })
    calls.push({ ms: performance.now() - start, times })
  }
  return calls.slice(warmUp.length)
}

function totalMs({ ms }: Call): number {
  return ms
}

function sumOf(calls: readonly Call[], value: (call: Call) => number): number {
  return calls.reduce((sum, call) => sum + value(call), 0)
}

/** Nearest rank. */
function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN
}
