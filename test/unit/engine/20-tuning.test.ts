import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { faultOf } from '../../../src/contract/errors.ts'
import { usualPositions } from '../../../src/encode/batch.ts'
import { nodeHost } from '../../../src/engine/processes/node-host.ts'
import { sourceEntries } from '../../../src/engine/processes/source-entries.ts'
import { type EncoderPool, startEncoders } from '../../../src/engine/workers/encoders.ts'
import { tuneEncoders } from '../../../src/engine/workers/tuned-encoders.ts'
import { chooseLimit, keepTuning, readTunings, type Tuning } from '../../../src/engine/workers/tuning.ts'
import { createRecorder } from '../../../src/monitor/recorder.ts'
import { miniLmFiles, ownFolder } from '../encode/setting.ts'
import { until } from '../../fixtures/processes/wait.ts'

const figuresOf = (...rates: number[]) =>
  rates.map((textsPerSecond, at) => ({ positions: 256 * 2 ** at, textsPerSecond }))
const computer = { cpu: 'a processor', cores: 4, runtime: 'ONNX Runtime 1.30.0' }
const tuning: Tuning = {
  ...{ model: 'all-MiniLM-L6-v2', precision: 'fp32', device: 'cpu', positions: 256 },
  ...{ figures: figuresOf(50, 40, 30), date: '2026-11-20T10:00:00.000Z' },
}

describe('the limit of padded tokens', () => {
  it('stays the usual one unless another is more than 5 % better', () => {
    expect(chooseLimit(figuresOf(40.1, 38.8, 36.4))).toBe(512)
    expect(chooseLimit(figuresOf(42, 40, 30))).toBe(512)
    expect(chooseLimit(figuresOf(42.1, 40, 30))).toBe(256)
    expect(chooseLimit(figuresOf(30, 40, 45))).toBe(1024)
  })

  it('is kept by model, and found again on the same computer with the same runtime only', () => {
    const cache = ownFolder()
    const e5 = { ...tuning, model: 'e5-small-v2', positions: 1024 }
    expect(readTunings(cache, computer)).toEqual([])
    for (const each of [tuning, e5, { ...tuning, positions: 512 }]) keepTuning(cache, computer, each)
    expect(readTunings(cache, computer)).toEqual([e5, { ...tuning, positions: 512 }])
    for (const other of [{ cpu: 'another' }, { cores: 8 }, { runtime: 'ONNX Runtime 2' }])
      expect(readTunings(cache, { ...computer, ...other })).toEqual([])
  })

  it('is measured anew where the file is damaged or of another computer', () => {
    const cache = ownFolder()
    writeFileSync(join(cache, 'tuning.json'), '{"machine": {')
    expect(readTunings(cache, computer)).toEqual([])
    keepTuning(cache, { ...computer, cores: 8 }, tuning)
    expect(readTunings(cache, computer)).toEqual([])
    keepTuning(cache, computer, tuning)
    expect(readTunings(cache, computer)).toEqual([tuning])
  })

  it('is no trouble where the cache cannot be written to', () => {
    const file = join(ownFolder(), 'file')
    writeFileSync(file, '')
    keepTuning(file, computer, tuning)
    expect(readTunings(file, computer)).toEqual([])
  })
})

describe('encoders that nobody asks for anything', () => {
  const facts = {
    ...{ memory: [], queued: 0 },
    device: { ...computer, totalMemory: 0, provider: 'cpu', encoders: 1 },
    library: { documents: 0, chunks: 0, vectors: 0, databaseBytes: 0, scannerBytes: 0 },
  }
  const file = (cache: string) => join(cache, 'tuning.json')

  interface Tuned {
    readonly pool: EncoderPool
    /** calls that measured */
    readonly trials: () => number
    /** how the call that measures, and is the nth, ends: the code of its fault, or undefined when it was measured to its end */
    readonly ending: (nth: number) => Promise<string | undefined>
    /** texts in the monitor's report */
    readonly reported: () => number
  }

  async function start(cache: string, quietMs: number): Promise<Tuned> {
    const files = await miniLmFiles('fp32')
    const recorder = createRecorder()
    const host = nodeHost(sourceEntries())
    const inner = startEncoders({ host, files, size: 1, recorder, onChange: () => undefined })
    const endings: Promise<string | undefined>[] = []
    const encode: EncoderPool['encode'] = (request, options) => {
      const encoding = inner.encode(request, options)
      if (options.trial === true)
        endings.push(
          encoding.then(
            () => undefined,
            (error: unknown) => faultOf(error).code,
          ),
        )
      return encoding
    }
    const ending = async (nth: number) => {
      await until(() => endings.length >= nth)
      return endings[nth - 1]
    }
    const pool = tuneEncoders({ ...inner, encode }, { cache, quietMs, onTuned: () => undefined })
    onTestFinished(() => pool.close())
    return { pool, trials: () => endings.length, ending, reported: () => recorder.report(facts).batches.texts }
  }

  it('are measured, and have the same limit at the next start without measuring', async () => {
    const cache = ownFolder()
    const { pool: first, reported } = await start(cache, 50)
    expect(first.state().runs).toEqual({ positions: usualPositions })
    await until(() => existsSync(file(cache)))
    const { machine, tunings } = JSON.parse(readFileSync(file(cache), 'utf8')) as {
      machine: typeof computer
      tunings: Tuning[]
    }
    expect(machine.runtime).toMatch(/^ONNX Runtime/)
    const [measured] = tunings
    expect(measured).toMatchObject({ model: 'all-MiniLM-L6-v2', precision: 'fp32', device: 'cpu' })
    expect(measured?.figures.map(({ positions }) => positions)).toEqual([256, 512, 1024])
    for (const { textsPerSecond } of measured?.figures ?? []) expect(textsPerSecond).toBeGreaterThan(0)
    expect(measured?.positions).toBe(chooseLimit(measured?.figures ?? []))
    expect(first.state().runs).toEqual({ positions: measured?.positions, tunedOn: measured?.date })
    expect(reported()).toBe(0)
    await first.close()

    writeFileSync(file(cache), JSON.stringify({ machine, tunings: [{ ...measured, positions: 128 }] }))
    const { pool: second, trials } = await start(cache, 0)
    await until(() => second.loaded() !== undefined)
    expect(second.state().runs).toEqual({ positions: 128, tunedOn: measured?.date })
    const texts = Array<string>(8).fill('a text of some words '.repeat(8))
    const request = { texts, role: 'passage', poolings: ['mean'], batching: 'batched' } as const
    const { batches } = await second.encode(request, { urgent: false })
    expect(Math.max(...batches.map(({ positions }) => positions))).toBeLessThanOrEqual(128)
    expect(trials()).toBe(0)
  }, 300_000)

  it('are not asked for anything more by a measuring that was ended between two calls', async () => {
    const { pool } = await start(ownFolder(), 60_000)
    await until(() => pool.state().state === 'ready')
    const request = { texts: ['nurse'], role: 'query', poolings: ['mean'], batching: 'batched' } as const
    const ended = pool.encode(request, { urgent: false, trial: true, signal: AbortSignal.abort() })
    await expect(ended).rejects.toMatchObject({ fault: { code: 'cancelled' } })
  })

  it('answer a query at once while they are measured, and keep nothing that is half measured', async () => {
    const cache = ownFolder()
    const { pool, trials, ending } = await start(cache, 50)
    await until(() => trials() === 2)
    const request = { texts: ['nurse'], role: 'query', poolings: ['mean'], batching: 'batched' } as const
    await pool.encode(request, { urgent: true })
    // no other call of the measuring came before it, and the one under way was not brought to its end
    expect(trials()).toBe(2)
    expect(await ending(2)).toBe('cancelled')
    expect(existsSync(file(cache))).toBe(false)
  })
})
