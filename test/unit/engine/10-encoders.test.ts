import { describe, expect, it, onTestFinished } from 'vitest'
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
})
