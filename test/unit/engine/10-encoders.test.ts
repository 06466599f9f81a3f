import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
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
})
