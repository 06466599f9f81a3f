import { describe, expect, it } from 'vitest'
import type { MonitorReport, Stage } from '../../../src/contract/monitor.ts'
import { latency, pace, texts, throughput } from '../../../renderer/views/monitor/history.ts'
import { told, verdict } from '../../../renderer/views/monitor/verdict.ts'

const times = (stage: Stage, count: number, p50: number) => ({ stage, count, p50, p95: p50, p99: p50, max: p50 })

/** A report `second` seconds after the first one, by when `encoded` texts had been encoded. */
function report(second: number, encoded: number): MonitorReport {
  return {
    at: new Date(second * 1000).toISOString(),
    uptimeSeconds: second,
    stages: [times('read', encoded / 2, 1)],
    batches: { count: encoded, texts: encoded, tokens: 0, padding: 0, textsPerBatch: 1, queued: 0 },
    throughput: { textsPerSecond: 18, tokensPerSecond: 0, filesPerSecond: 0 },
    memory: [],
    device: { cpu: '', cores: 1, totalMemory: 0, provider: 'cpu', encoders: 1, runtime: '' },
    library: { documents: 0, chunks: 0, vectors: 0, databaseBytes: 0, scannerBytes: 0 },
    restarts: { encoder: 0, reader: 0 },
    errors: [],
    health: '',
  }
}

describe('the pace', () => {
  const work = [0, 20, 40, 60, 80, 100].map((encoded, second) => report(second, encoded))

  it('is counted over the last seconds', () => {
    expect(pace(work, texts).at(-1)).toBe(20)
  })

  it('is nothing soon after the last text, whatever it was before', () => {
    const idle = [6, 7, 8, 9, 10].map((second) => report(second, 100))
    expect(pace([...work, ...idle], texts).at(-1)).toBe(0)
  })

  it('is not told across a restart, which counts from nothing again', () => {
    expect(pace([...work, report(6, 0)], texts).at(-1)).toBeNull()
  })

  it('is told for texts and files', () => {
    expect(throughput(work).map(({ name, values }) => [name, values.at(-1)])).toEqual([
      ['texts', 20],
      ['files', 10],
    ])
  })
})

describe('a percentile', () => {
  it('is told only when enough runs stand behind it', () => {
    expect([told(times('total', 19, 4), 'p95'), told(times('total', 20, 4), 'p95')]).toEqual(['–', '4.0'])
    expect([told(times('total', 99, 4), 'p99'), told(times('total', 100, 4), 'p99')]).toEqual(['–', '4.0'])
    expect([told(undefined, 'p50'), told(times('total', 1, 4), 'p50')]).toEqual(['–', '4.0'])
  })

  it('is drawn only then, too', () => {
    const [p95, p50] = latency([{ ...report(0, 0), stages: [times('total', 19, 4)] }])
    expect([p95?.values, p50?.values]).toEqual([[null], [4]])
  })

  it('is never told as no time at all', () => {
    expect(told(times('scan', 1, 0.002), 'p50')).toBe('< 0.01')
  })
})

describe('the sentence above the figures', () => {
  const health = 'Everything is normal.'
  const batches = { texts: 10, tokens: 100 }

  it("is the engine's while every stage keeps to its figure", () => {
    expect(verdict({ stages: [times('encode', 3, 7), times('total', 3, 20)], batches, health }, false)).toBe(health)
  })

  it('names each stage that is above its figure, and does not call that normal', () => {
    expect(verdict({ stages: [times('encode', 3, 7), times('total', 3, 82)], batches, health }, false)).toBe(
      'Slower than specified: search takes 82 ms, specified < 50.',
    )
  })

  it('does not hold a figure for a short text against the passages of an import', () => {
    const slow = [times('encode', 900, 29)]
    expect(verdict({ stages: slow, batches, health }, false)).toBe(
      'Slower than specified: encode takes 29 ms, specified ~10.',
    )
    expect(verdict({ stages: slow, batches: { texts: 900, tokens: 100_000 }, health }, false)).toBe(health)
  })

  it('tells troubles first', () => {
    const restarted = 'The encoder was started again once.'
    expect(verdict({ stages: [times('total', 3, 82)], batches, health: restarted }, true)).toBe(
      `${restarted} Slower than specified: search takes 82 ms, specified < 50.`,
    )
  })
})
