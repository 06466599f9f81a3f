/** What the measured times say: which of them can be told at all, and which are above the specified figures. */
import type { MonitorReport, Stage } from '../../../src/contract/monitor.ts'
import { milliseconds } from '../../lib/format.ts'
import { pipeline, shortText, specified } from './specification.ts'

type Times = MonitorReport['stages'][number]
export type Quantile = 'p50' | 'p95' | 'p99'

/** runs below which a percentile would be no more than the longest run */
export const runsNeeded: Readonly<Record<Quantile, number>> = { p50: 1, p95: 20, p99: 100 }

export function enoughRuns(times: Times | undefined, quantile: Quantile): times is Times {
  return times !== undefined && times.count >= runsNeeded[quantile]
}

/** A time in ms, or a dash where too few runs would stand behind it. */
export function told(times: Times | undefined, quantile: Quantile): string {
  return enoughRuns(times, quantile) ? milliseconds(times[quantile]) : '–'
}

type Batches = Pick<MonitorReport['batches'], 'texts' | 'tokens'>

/**
 * Whether a stage keeps to its figure; undefined where none was specified, nothing was measured, or what was measured is something
 * else: a figure for a short text, and mostly the long passages of an import.
 */
export function met(times: Times | undefined, { texts, tokens }: Batches): boolean | undefined {
  const wanted = times === undefined || times.count === 0 ? undefined : specified[times.stage]
  if (wanted === undefined || times === undefined) return undefined
  if (wanted.forShortText && tokens > shortText * texts) return undefined
  return times.p50 <= wanted.limit
}

const nameOf = (stage: Stage): string => pipeline.find((each) => each.stage === stage)?.name ?? stage

type Judged = Pick<MonitorReport, 'stages' | 'health'> & { readonly batches: Batches }

/** The state as a sentence: the engine's own, unless a stage is above its figure. */
export function verdict({ stages, batches, health }: Judged, troubled: boolean): string {
  const above = stages.filter((times) => met(times, batches) === false)
  if (above.length === 0) return health
  const each = above.map(
    ({ stage, p50 }) => `${nameOf(stage)} takes ${milliseconds(p50)} ms, specified ${specified[stage]?.words ?? ''}`,
  )
  const slow = `Slower than specified: ${each.join('; ')}.`
  return troubled ? `${health} ${slow}` : slow
}
