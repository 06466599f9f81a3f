import { describe, expect, it, onTestFinished } from 'vitest'
import type { Device } from '../../../src/contract/common.ts'
import { nodeHost } from '../../../src/engine/processes/node-host.ts'
import { sourceEntries } from '../../../src/engine/processes/source-entries.ts'
import { startEncoders } from '../../../src/engine/workers/encoders.ts'
import { restEncoders } from '../../../src/engine/workers/resting-encoders.ts'
import { createRecorder } from '../../../src/monitor/recorder.ts'
import { until } from '../../fixtures/processes/wait.ts'
import { miniLmFiles } from '../encode/setting.ts'

const request = { texts: ['night nurse'], role: 'query', poolings: ['mean'], batching: 'alone' } as const

async function restingPool(restMs: number, device: Device = 'cpu') {
  const files = await miniLmFiles('int8')
  const recorder = createRecorder()
  const changes = { count: 0 }
  const onChange = () => (changes.count += 1)
  const host = nodeHost(sourceEntries())
  const startedOn: Device[] = []
  const pool = restEncoders({
    ...{ files, device, restMs, onChange },
    start: (on) => {
      startedOn.push(on)
      return startEncoders({ host, files, size: 2, device: on, recorder, onChange })
    },
  })
  onTestFinished(() => pool.close())
  const restarts = () =>
    recorder.report({
      ...{ memory: [], queued: 0 },
      device: { cpu: '', cores: 1, totalMemory: 0, provider: 'cpu', encoders: 1, runtime: '' },
      library: { documents: 0, chunks: 0, vectors: 0, databaseBytes: 0, scannerBytes: 0 },
    }).restarts.encoder
  return { pool, changes, restarts, startedOn }
}

describe('encoders that nobody asks for long', () => {
  it('end, are said to rest, and come back for the next query, which gets the vector it got before', async () => {
    const { pool, changes, restarts } = await restingPool(150)
    const before = await pool.encode(request, { urgent: true })
    const loaded = pool.loaded()
    const { count } = changes
    await until(() => pool.processes().length === 0)
    expect(changes.count).toBeGreaterThan(count)
    expect(pool.state()).toEqual({ state: 'ready', resting: true, model: 'all-MiniLM-L6-v2', precision: 'int8' })
    expect([pool.loaded(), pool.size, pool.queued()]).toEqual([loaded, 2, 0])
    const after = await pool.encode(request, { urgent: true })
    expect(after.vectors).toEqual(before.vectors)
    expect(pool.state()).toEqual({ state: 'ready', model: 'all-MiniLM-L6-v2', precision: 'int8' })
    expect(restarts()).toBe(0)
  })

  it('come back for several calls at once by one start, and say that they are loading', async () => {
    const { pool } = await restingPool(150)
    await pool.encode(request, { urgent: true })
    await until(() => pool.processes().length === 0)
    const asked = [true, false, true].map((urgent) => pool.encode(request, { urgent }))
    expect(pool.state().state).toBe('loading')
    expect(pool.processes().map(({ name }) => name)).toEqual(['encoder 1', 'encoder 2'])
    expect((await Promise.all(asked)).map(({ tokens }) => tokens.length)).toEqual([1, 1, 1])
  })

  it('do not end beside a call, however short their time is', async () => {
    const { pool } = await restingPool(1)
    const texts = Array.from({ length: 32 }, (_, i) => `Forklift driver number ${i}, ${'nights '.repeat(40)}`)
    const { tokens } = await pool.encode({ ...request, texts, role: 'passage' }, { urgent: false })
    expect(tokens.length).toBe(32)
  })

  it('come back on the processor where their device had failed, and still say so', async () => {
    // no platform has both of them, so one cannot be used here
    const device = process.platform === 'darwin' ? 'dml' : 'coreml'
    const { pool, startedOn } = await restingPool(150, device)
    await until(() => pool.state().trouble !== undefined)
    await pool.encode(request, { urgent: false })
    await until(() => pool.state().resting === true)
    expect(pool.state().trouble?.device).toBe(device)
    await pool.encode(request, { urgent: true })
    expect([startedOn, pool.device, pool.state().trouble?.device]).toEqual([[device, 'cpu'], device, device])
  })

  it('are not started again by a call after they are closed', async () => {
    const { pool } = await restingPool(150)
    await pool.encode(request, { urgent: true })
    await until(() => pool.processes().length === 0)
    await pool.close()
    await expect(pool.encode(request, { urgent: true })).rejects.toMatchObject({ fault: { code: 'encoder.stopped' } })
    expect(pool.processes()).toEqual([])
  })
})
