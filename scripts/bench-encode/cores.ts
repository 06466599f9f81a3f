/** Two encoder processes against one: the pool as the application runs it, the same texts in turn. Processes may use all cores. */
import type { EncodeRequest, ModelFiles } from '../../src/encode/encoding.ts'
import { quantile } from '../../src/evaluate/bench/figures.ts'
import { encodeAll, startPool } from './pool.ts'
import { othersShare, type Spent, spending } from './spending.ts'
import { type CountTokens, textsOf } from './texts.ts'

export interface CoresFigures {
  readonly model: string
  readonly precision: ModelFiles['precision']
  readonly kind: 'mixed' | 'short'
  readonly batching: EncodeRequest['batching']
  readonly one: PoolFigures
  readonly two: PoolFigures
}

export interface PoolFigures {
  /** by the wall, median */
  readonly textsPerSecond: number
  /** processor time of its processes for a text, ms, over all rounds: more with two than with one where they slow each other down */
  readonly cpu: number
  /** share of all cores' time that anything but its processes used meanwhile; with much of it the texts/s say little */
  readonly others: number
}

export interface CoresOptions {
  readonly files: ModelFiles
  readonly kind: 'mixed' | 'short'
  readonly batching: EncodeRequest['batching']
  /** in a round: so many calls of an import for each process that the last of them, during which one has no work, hardly counts */
  readonly texts: number
  readonly rounds: number
  readonly tokens: CountTokens
}

export async function measureCores(options: CoresOptions): Promise<CoresFigures> {
  const { files, kind, batching, texts: count, rounds, tokens } = options
  const warm = textsOf(kind, count, 0, tokens)
  const one = await startPool(files, 1, warm)
  try {
    const two = await startPool(files, 2, warm)
    try {
      const spent: [Spent[], Spent[]] = [[], []]
      for (let round = 1; round <= rounds; round++) {
        const texts = textsOf(kind, count, round, tokens)
        spent[0].push(await spending(one, () => encodeAll(one, texts, batching)))
        spent[1].push(await spending(two, () => encodeAll(two, texts, batching)))
      }
      const { model, precision } = files
      return { model, precision, kind, batching, one: figuresOf(spent[0], count), two: figuresOf(spent[1], count) }
    } finally {
      await two.close()
    }
  } finally {
    await one.close()
  }
}

function figuresOf(rounds: readonly Spent[], texts: number): PoolFigures {
  const sum = (value: (spent: Spent) => number): number => rounds.reduce((total, spent) => total + value(spent), 0)
  const rates = rounds.map(({ ms }) => (texts * 1000) / ms)
  return {
    textsPerSecond: quantile(rates, 0.5),
    cpu: sum(({ cpu }) => cpu) / (texts * rounds.length),
    others: othersShare(rounds),
  }
}
