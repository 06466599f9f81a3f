/**
 * Owns whose turn it is to use the network: one run at a time, urgent ones first, otherwise in the order in which they were asked for.
 * Neither waits for ever: an urgent one for the run that is under way, another for a few urgent ones.
 * Small runs that wait together and do not mind neighbours are one run: a short text hardly costs more than none.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { ShortlistError } from '../contract/errors.ts'
import { mostTexts, usualPositions } from './batch.ts'
import type { TokenIds } from './tokenizer.ts'

/** The network's output for a batch. */
export interface BatchEmbeddings {
  /** row-major [texts, width, dimensions]; rows of padding are undefined */
  readonly values: Float32Array
  /** at least that of the longest text: what it was run with */
  readonly width: number
  /** of the run alone, ms, not of waiting for others; of a run that was shared its part */
  readonly ms: number
}

/** One run: texts of [<= width] ids each, padded on the right. */
export type Network = (texts: readonly TokenIds[], width: number) => Promise<BatchEmbeddings>

export interface RunOptions {
  readonly urgent?: boolean
  /** may share a run: its numbers do not depend on neighbours, or nobody minds */
  readonly shares?: boolean
  /** ends it while it waits (`cancelled`) */
  readonly signal?: AbortSignal | undefined
}

/** Urgent runs that may pass one that waits: 8 queries (20 to 40 ms), or as many posting texts of a quarter of a second each, 2 s. */
export const mostUrgentInARow = 8

/** `network` with turns. Between two runs the process hears new calls, so that a query need not wait for the whole of another call. */
export function createRuns(network: Network) {
  const urgent: Waiting[] = []
  const others: Waiting[] = []
  let busy = false
  let inARow = 0

  /** The queue whose turn it is; one of them holds something. */
  const nextQueue = (): Waiting[] => {
    const isUrgent = urgent.length > 0 && (others.length === 0 || inARow < mostUrgentInARow)
    inARow = isUrgent && others.length > 0 ? inARow + 1 : 0
    return isUrgent ? urgent : others
  }

  const goOn = async (): Promise<void> => {
    if (busy) return
    busy = true
    while (urgent.length + others.length > 0) {
      await nextTurn()
      await runTogether(network, takeFrom(nextQueue()))
    }
    busy = false
  }

  return (texts: readonly TokenIds[], width: number, options: RunOptions = {}): Promise<BatchEmbeddings> =>
    new Promise((resolve, reject) => {
      const { urgent: isUrgent = false, shares = false, signal } = options
      const queue = isUrgent ? urgent : others
      queue.push({ texts, width, shares, signal, resolve, reject })
      void goOn()
    })
}

interface Waiting {
  readonly texts: readonly TokenIds[]
  readonly width: number
  readonly shares: boolean
  readonly signal: AbortSignal | undefined
  readonly resolve: (embeddings: BatchEmbeddings) => void
  readonly reject: (error: unknown) => void
}

/** The first that is still wanted, and those behind it that fit into its run. */
function takeFrom(queue: Waiting[]): Waiting[] {
  const together: Waiting[] = []
  for (const one of queue.splice(0)) {
    if (one.signal?.aborted === true) one.reject(new ShortlistError('cancelled'))
    else if (together.length === 0 || fits(one, together)) together.push(one)
    else queue.push(one)
  }
  return together
}

/** Padding may be no more than a third of what a shared run is: more would cost what sharing saves. */
function fits(one: Waiting, together: readonly Waiting[]): boolean {
  const all = [...together, one]
  const texts = all.reduce((sum, each) => sum + each.texts.length, 0)
  const positions = texts * widthOf(all)
  const needed = all.reduce((sum, each) => sum + each.texts.length * each.width, 0)
  return (
    all.every(({ shares }) => shares) &&
    texts <= mostTexts &&
    positions <= usualPositions &&
    needed >= (positions * 2) / 3
  )
}

function widthOf(runs: readonly Waiting[]): number {
  return Math.max(...runs.map(({ width }) => width))
}

/** Never rejects: who asked hears it. Where a shared run fails each has its own, so that nobody fails for another's sake. */
async function runTogether(network: Network, together: readonly Waiting[]): Promise<void> {
  const texts = together.flatMap((one) => one.texts)
  if (together.length === 0) return
  try {
    const embeddings = await network(texts, widthOf(together))
    let first = 0
    for (const one of together) {
      one.resolve(partOf(embeddings, first, one.texts.length, texts.length))
      first += one.texts.length
    }
  } catch (error) {
    if (together.length === 1) together[0]?.reject(error)
    else for (const one of together) await runTogether(network, [one])
  }
}

function partOf({ values, width, ms }: BatchEmbeddings, first: number, count: number, all: number): BatchEmbeddings {
  const size = values.length / all
  return { values: values.subarray(first * size, (first + count) * size), width, ms: (ms * count) / all }
}
