import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { errorTable, faultOf } from '../../../src/contract/errors.ts'
import type { ProcessHost } from '../../../src/engine/processes/host.ts'
import { nodeHost } from '../../../src/engine/processes/node-host.ts'
import { sourceEntries } from '../../../src/engine/processes/source-entries.ts'
import { startEncoders } from '../../../src/engine/workers/encoders.ts'
import { createRecorder } from '../../../src/monitor/recorder.ts'
import { miniLmFiles } from '../encode/setting.ts'

describe('encoder processes', () => {
  it('are no more than the work needs: one call after another keeps one of them busy, beside the one for queries', async () => {
    const files = await miniLmFiles('int8')
    const host = nodeHost(sourceEntries())
    const pool = startEncoders({ host, files, size: 3, recorder: createRecorder(), onChange: () => undefined })
    onTestFinished(() => pool.close())
    const request = { texts: ['nurse'], role: 'passage', poolings: ['mean'], batching: 'alone' } as const
    for (let call = 0; call < 5; call++) await pool.encode(request, { urgent: false })
    expect(pool.processes().map(({ name }) => name)).toEqual(['encoder 1', 'encoder 2'])
  })

  it('for bulk work that never come up leave it to the one for queries, and are not replaced for ever', async () => {
    const files = await miniLmFiles('int8')
    const dying = fileURLToPath(new URL('../../fixtures/engine/dying-encoder.ts', import.meta.url))
    const [whole, broken] = [nodeHost(sourceEntries()), nodeHost({ ...sourceEntries(), encoder: dying })]
    let started = 0
    const host: ProcessHost = {
      start: (entry, options) => {
        started += 1
        return (started === 1 ? whole : broken).start(entry, options)
      },
    }
    const pool = startEncoders({ host, files, size: 2, recorder: createRecorder(), onChange: () => undefined })
    onTestFinished(() => pool.close())
    const request = { texts: ['nurse'], role: 'passage', poolings: ['mean'], batching: 'alone' } as const
    const encodings = await Promise.all([1, 2, 3].map(() => pool.encode(request, { urgent: false })))
    expect(encodings.map(({ tokens }) => tokens.length)).toEqual([1, 1, 1])
    // one for queries, and at most two for bulk work with five starts each
    expect(started).toBeLessThanOrEqual(11)
  })

  it.each(['SIGKILL', 'SIGABRT'] as const)(
    'that end by %s in the middle of a request fail what they had within a second, for now, and nothing else',
    async (signal) => {
      const files = await miniLmFiles('int8')
      const host = nodeHost(sourceEntries())
      const pool = startEncoders({ host, files, size: 1, recorder: createRecorder(), onChange: () => undefined })
      onTestFinished(() => pool.close())
      const request = { role: 'passage', poolings: ['mean'], batching: 'alone' } as const
      const ask = (text: string, count: number) =>
        pool.encode({ texts: Array.from({ length: count }, () => text), ...request }, { urgent: false })
      const { vectors } = await ask('Works in a warehouse', 1)
      const failed = ask('Works in a warehouse with many shelves. '.repeat(100), 200).catch((error: unknown) => error)
      const waiting = ask('Works in a warehouse', 1)
      await pause(200)
      const killed = performance.now()
      for (const { pid } of pool.processes()) process.kill(pid, signal)
      const { code } = faultOf(await failed)
      expect(code).toBe('encoder.stopped')
      expect(errorTable[code].retryable).toBe(true)
      expect(performance.now() - killed).toBeLessThan(1000)
      expect((await waiting).vectors).toEqual(vectors)
    },
  )
})
