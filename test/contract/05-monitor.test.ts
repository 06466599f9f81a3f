import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  codeOf,
  haveModel,
  importAll,
  memoryEngine,
  type RunningEngine,
  transports,
} from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'

describe.each(transports)('monitor %s', (_, start) => {
  let engine: RunningEngine
  beforeAll(async () => {
    await haveModel()
    engine = await start(join(tempFolder(), 'library'))
    await importAll(engine.client, [cvFolder()])
    await engine.client.search.run({ query: { text: 'nurse' } })
  })
  afterAll(() => engine.close())

  it('reports every stage that texts have passed, batches, memory by process and the device', async () => {
    const report = await engine.client.monitor.report()
    expect(report.stages.map(({ stage }) => stage)).toEqual([
      ...['read', 'tokenize', 'wait', 'encode', 'pool', 'normalize', 'scan', 'keyword', 'fuse', 'evidence', 'total'],
    ])
    for (const { p50, p95, p99, max } of report.stages)
      expect([p50, p95, p99, max]).toEqual([p50, p95, p99, max].toSorted((a, b) => a - b))
    const chunks = report.library.chunks
    expect(report.library).toMatchObject({ documents: 6, vectors: chunks * 4 })
    expect(report.batches.texts).toBe(chunks + 1)
    expect(report.memory.map(({ name }) => name)).toEqual(expect.arrayContaining(['engine', 'encoder 1', 'reader 1']))
    expect(report.device).toMatchObject({ provider: 'cpu' })
    expect(report.device.gpu).toBeUndefined()
    expect(report.errors).toEqual([])
  })

  it('streams reports until the listener leaves', async () => {
    const stop = new AbortController()
    const reports = await engine.client.monitor.watch({ everyMs: 250 }, { signal: stop.signal })
    const first = await reports.next()
    const second = await reports.next()
    expect([first.done, second.done]).toEqual([false, false])
    stop.abort()
    const ended = await reports.next().catch(() => ({ done: true }))
    expect(ended.done).toBe(true)
  })

  it('refuses to report more than four times a second', async () => {
    expect(await codeOf(engine.client.monitor.watch({ everyMs: 10 }))).toBe('usage')
  })
})

describe('texts that wait for the encoders', () => {
  it('are few, however many documents are to be encoded', async () => {
    const engine = await memoryEngine(join(tempFolder(), 'library'))
    await engine.client.imports.start({ paths: [cvFolder(150)], as: 'auto' })
    const queued: number[] = []
    for await (const { encoder, counts } of await engine.client.library.watch()) {
      queued.push((await engine.client.monitor.report()).batches.queued)
      if (encoder.state === 'ready' && counts.encoded === 150) break
    }
    await engine.close()
    expect(queued.length).toBeGreaterThan(2)
    // those of a document for each process (four at most) and two more
    expect(Math.max(...queued)).toBeLessThan(30)
  }, 120_000)
})
