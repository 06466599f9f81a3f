/** Counts and times what the engine does since it started; the monitor's report is made from it alone. */
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'
import { Stage, type MonitorReport, type ProcessMemory } from '../contract/monitor.ts'
import { healthOf } from './health.ts'
import { createRate } from './rate.ts'

/** One run of the network: texts, real tokens, positions run (padding included), ms. */
export interface BatchReportLike {
  readonly texts: number
  readonly tokens: number
  readonly positions: number
  readonly ms: number
}

/** What only the engine knows at the moment of the report. */
export interface ReportFacts {
  readonly memory: ProcessMemory[]
  readonly device: MonitorReport['device']
  readonly library: MonitorReport['library']
  /** texts that wait for the encoder */
  readonly queued: number
}

export interface Recorder {
  /** `ms` of one pass through a stage; `count` passes of that mean time when several were timed together */
  stage(stage: Stage, ms: number, count?: number): void
  batch(report: BatchReportLike): void
  /** one file has been read */
  file(): void
  error(code: string): void
  restarted(process: 'encoder' | 'reader'): void
  report(facts: ReportFacts): MonitorReport
}

export function createRecorder(): Recorder {
  const startedAt = performance.now()
  const stages = new Map<Stage, RecordableHistogram>()
  const errors = new Map<string, number>()
  const restarts = { encoder: 0, reader: 0 }
  const sums = { count: 0, texts: 0, tokens: 0, positions: 0, ms: 0 }
  const rates = { texts: createRate(), tokens: createRate(), files: createRate() }

  return {
    stage(stage, ms, count = 1) {
      const histogram = stages.get(stage) ?? createHistogram()
      stages.set(stage, histogram)
      for (let i = 0; i < count; i++) histogram.record(Math.max(1, Math.round((ms / count) * 1000)))
    },
    batch({ texts, tokens, positions, ms }) {
      sums.count++
      sums.texts += texts
      sums.tokens += tokens
      sums.positions += positions
      sums.ms += ms
      rates.texts.add(texts)
      rates.tokens.add(tokens)
    },
    file() {
      rates.files.add(1)
    },
    error(code) {
      errors.set(code, (errors.get(code) ?? 0) + 1)
    },
    restarted(process) {
      restarts[process]++
    },
    report(facts) {
      const report = {
        at: new Date().toISOString(),
        uptimeSeconds: (performance.now() - startedAt) / 1000,
        stages: Stage.options.flatMap((stage) => quantiles(stage, stages.get(stage))),
        batches: {
          ...{ count: sums.count, texts: sums.texts, tokens: sums.tokens },
          padding: sums.positions === 0 ? 0 : 1 - sums.tokens / sums.positions,
          textsPerBatch: sums.count === 0 ? 0 : sums.texts / sums.count,
          queued: facts.queued,
        },
        throughput: {
          textsPerSecond: rates.texts.perSecond(),
          tokensPerSecond: rates.tokens.perSecond(),
          filesPerSecond: rates.files.perSecond(),
        },
        memory: facts.memory,
        device: facts.device,
        library: facts.library,
        restarts: { ...restarts },
        errors: [...errors].map(([code, count]) => ({ code, count })),
      }
      return { ...report, health: healthOf(report, sums.ms) }
    },
  }
}

/** Histograms hold whole microseconds. */
function quantiles(stage: Stage, histogram: RecordableHistogram | undefined): MonitorReport['stages'] {
  if (histogram === undefined) return []
  const ms = (percent: number): number => histogram.percentile(percent) / 1000
  return [{ stage, count: histogram.count, p50: ms(50), p95: ms(95), p99: ms(99), max: histogram.max / 1000 }]
}
