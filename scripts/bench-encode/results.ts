/** What one run of the benchmark found. */
import type { Precision } from '../../src/contract/common.ts'
import type { BenchReport } from '../../src/evaluate/bench/figures.ts'
import type { Contest, ContenderName, Figures } from './contest.ts'
import type { CoresFigures } from './cores.ts'
import type { MemoryFigures } from './memory.ts'
import type { QueryFigures } from './query.ts'
import type { Kind } from './texts.ts'

export interface Results {
  readonly at: string
  readonly quick: boolean
  readonly rounds: number
  readonly machine: BenchReport['machine']
  /** of the contenders, by name */
  readonly versions: Readonly<Record<string, string>>
  /** the core that the contenders were kept on */
  readonly core: number | undefined
  readonly contests: readonly Omit<Contest, 'vectors'>[]
  readonly precisions: readonly { readonly model: string; readonly least: number; readonly mean: number }[]
  readonly cores: readonly CoresFigures[]
  readonly queries: readonly QueryFigures[]
  readonly memory: readonly MemoryFigures[]
  /** what was not measured, and why */
  readonly skipped: readonly string[]
}

export interface Asked {
  readonly model: string
  readonly precision: Precision
  readonly kind: Kind
  readonly contender: ContenderName
}

export function figuresFor({ contests }: Pick<Results, 'contests'>, asked: Asked): Figures | undefined {
  return contests
    .find(({ model, precision }) => model === asked.model && precision === asked.precision)
    ?.figures.find(({ kind, contender }) => kind === asked.kind && contender === asked.contender)
}
