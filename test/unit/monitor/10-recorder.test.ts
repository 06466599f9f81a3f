import { describe, expect, it } from 'vitest'
import { MonitorReport } from '../../../src/contract/monitor.ts'
import { createRecorder, type ReportFacts } from '../../../src/monitor/recorder.ts'

const facts: ReportFacts = {
  memory: [],
  device: { cpu: 'a cpu', cores: 2, totalMemory: 8e9, provider: 'cpu', encoders: 1, runtime: 'none' },
  library: { documents: 0, chunks: 0, vectors: 0, databaseBytes: 0, scannerBytes: 0 },
  queued: 3,
}

describe('what has happened since the start', () => {
  it('is a report of the contract, also before anything has', () => {
    const report = createRecorder().report(facts)
    expect(MonitorReport.parse(report)).toEqual(report)
    expect(report.stages).toEqual([])
    expect(report.batches).toEqual({ count: 0, texts: 0, tokens: 0, padding: 0, textsPerBatch: 0, queued: 3 })
    expect(report.health).toBe('Everything is normal. Nothing has been encoded since the start.')
  })

  it('has the quantiles of each stage in ms, to the microsecond', () => {
    const recorder = createRecorder()
    for (let ms = 1; ms <= 100; ms++) recorder.stage('encode', ms)
    recorder.stage('pool', 0.024)
    const [encode, pool] = recorder.report(facts).stages
    expect(encode).toMatchObject({ stage: 'encode', count: 100 })
    // the histogram keeps three significant digits
    expect(encode?.p50).toBeCloseTo(50, 1)
    expect(encode?.p95).toBeCloseTo(95, 0)
    expect(encode?.max).toBeCloseTo(100, 0)
    expect(pool).toMatchObject({ stage: 'pool', count: 1, p50: 0.024 })
  })

  it('counts passes timed together as so many of their mean', () => {
    const recorder = createRecorder()
    recorder.stage('tokenize', 8, 4)
    expect(recorder.report(facts).stages).toMatchObject([{ stage: 'tokenize', count: 4, p50: 2, max: 2 }])
  })

  it('names the stages in the order a text goes', () => {
    const recorder = createRecorder()
    for (const stage of ['total', 'scan', 'tokenize', 'encode'] as const) recorder.stage(stage, 1)
    expect(recorder.report(facts).stages.map(({ stage }) => stage)).toEqual(['tokenize', 'encode', 'scan', 'total'])
  })

  it('knows the share of padding and the size of batches', () => {
    const recorder = createRecorder()
    recorder.batch({ texts: 3, tokens: 90, positions: 120, ms: 20 })
    recorder.batch({ texts: 1, tokens: 60, positions: 80, ms: 10 })
    const { batches, health } = recorder.report(facts)
    expect(batches).toMatchObject({ count: 2, texts: 4, tokens: 150, padding: 0.25, textsPerBatch: 2 })
    expect(health).toBe('Everything is normal. Encoding a text takes 7.5 ms on average.')
  })

  it('tells of restarts and errors instead of calling them normal', () => {
    const recorder = createRecorder()
    recorder.restarted('encoder')
    recorder.restarted('reader')
    recorder.restarted('reader')
    recorder.error('model.damaged')
    recorder.error('model.damaged')
    const { restarts, errors, health } = recorder.report(facts)
    expect(restarts).toEqual({ encoder: 1, reader: 2 })
    expect(errors).toEqual([{ code: 'model.damaged', count: 2 }])
    expect(health).toBe(
      'The encoder was started again once. A file made the reader stop 2 times; it was started again. ' +
        'Errors: model.damaged (2).',
    )
  })
})
