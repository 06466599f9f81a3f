import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { unwrap } from '../../src/contract/errors.ts'
import type { DeviceSearch } from '../../src/contract/models.ts'
import { shortTexts } from '../../src/encode/bench.ts'
import type { EncoderFunctions, ModelFiles } from '../../src/encode/encoding.ts'
import { findModel } from '../../src/encode/models/find.ts'
import { defaultCache } from '../../src/encode/models/cache.ts'
import { nodeHost } from '../../src/engine/processes/node-host.ts'
import { sourceEntries } from '../../src/engine/processes/source-entries.ts'
import type { ProcessHost } from '../../src/engine/processes/host.ts'
import { devicesOf, tryDevices } from '../../src/engine/workers/devices.ts'
import { startWorker } from '../../src/engine/workers/worker.ts'
import { withoutAdapter, withSoftwareAdapter } from '../fixtures/engine/devices.ts'
import { codeOf, haveModel, importAll, memoryEngine, type RunningEngine, untilSeen } from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'

const hasWebGpu = devicesOf(process.platform, process.arch).includes('webgpu') && process.platform === 'linux'
const software = withSoftwareAdapter()
const breaking = nodeHost({
  ...sourceEntries(),
  encoder: fileURLToPath(new URL('../fixtures/engine/device-breaking-encoder.ts', import.meta.url)),
})
/** as the system tells it */
const aborted = 'its process ended (SIGABRT)'
const none = new AbortController().signal
let engine: RunningEngine | undefined

beforeAll(async () => {
  await haveModel()
  await haveModel('fp32')
})
afterEach(() => engine?.close())

async function miniLm(precision: 'int8' | 'fp32'): Promise<ModelFiles> {
  const files = await findModel({ model: 'all-MiniLM-L6-v2', precision, cache: defaultCache() })
  if (files === undefined) throw new Error('the model is not here')
  return files
}

async function started(host: ProcessHost): Promise<RunningEngine> {
  engine = await memoryEngine(join(tempFolder(), 'library'), { host })
  await untilSeen(await engine.client.library.watch(), ({ encoder }) => encoder.state === 'ready')
  return engine
}

const onProgress = () => undefined

describe('looking for devices', () => {
  it('tries what the runtime is built for on each platform', () => {
    expect(devicesOf('linux', 'x64')).toEqual(['webgpu', 'cuda'])
    expect(devicesOf('win32', 'x64')).toEqual(['webgpu', 'dml', 'cuda'])
    expect(devicesOf('darwin', 'arm64')).toEqual(['webgpu', 'coreml'])
    expect(devicesOf('linux', 'arm64')).toEqual([])
  })

  it.runIf(hasWebGpu)('measures the processor, and says in plain words that there is no graphics adapter', async () => {
    const { client } = await started(withoutAdapter)
    const seen: DeviceSearch[] = []
    for await (const search of await client.models.tryDevices()) seen.push(search)
    expect(seen[0]?.trials).toEqual([])
    expect(seen.map(({ trying }) => trying)).toContain('webgpu')
    const last = seen.at(-1)
    expect(last?.trying).toBeUndefined()
    const [processor, webgpu] = last?.trials ?? []
    expect(processor).toMatchObject({ device: 'cpu', works: true })
    expect(processor?.msPerText).toBeGreaterThan(0)
    expect(webgpu).toMatchObject({ device: 'webgpu', works: false, reason: 'no graphics adapter was found' })
    expect(webgpu?.detail).toMatch(/adapter/)
    expect(webgpu?.msPerText).toBeUndefined()
  })

  it('says what the runtime does not offer here', async () => {
    const elsewhere = process.platform === 'win32' ? 'coreml' : 'dml'
    const options = { host: withoutAdapter, files: await miniLm('int8'), signal: none, onProgress }
    const [, trial] = await tryDevices({ ...options, devices: [elsewhere] })
    expect(trial).toMatchObject({ works: false, reason: 'this version of the runtime does not offer it' })
  })

  it.skipIf(process.platform === 'win32')(
    'survives a driver that aborts, and goes on with the next device',
    async () => {
      const options = { host: breaking, files: await miniLm('int8'), signal: none, onProgress }
      const trials = await tryDevices({ ...options, devices: ['webgpu', 'cuda'] })
      expect(trials).toMatchObject([
        { device: 'cpu', works: true },
        { device: 'webgpu', works: false, reason: aborted },
        { device: 'cuda', works: false, detail: 'the device was lost' },
      ])
    },
  )

  it('ends with whoever stops listening', async () => {
    const files = await miniLm('int8')
    const stop = new AbortController()
    const trials = await tryDevices({
      ...{ host: withoutAdapter, files, devices: ['webgpu'], signal: stop.signal },
      onProgress: () => setTimeout(() => stop.abort(), 50),
    })
    expect(trials).toMatchObject([{ device: 'cpu', works: false }])
  })

  it('needs the model in use', async () => {
    engine = await memoryEngine(join(tempFolder(), 'library'), { cache: join(tempFolder(), 'cache') })
    const { client } = engine
    const looking = async () => {
      for await (const search of await client.models.tryDevices()) expect(search.trials).toEqual([])
    }
    expect(await codeOf(looking())).toBe('model.missing')
  })
})

describe.skipIf(software === undefined)('a graphics adapter (skipped where Electron brings no software driver)', () => {
  it('gives fp32 the vectors of the processor', async () => {
    const files = await miniLm('fp32')
    const texts = shortTexts(2)
    const encode = async (host: ProcessHost, device: 'cpu' | 'webgpu') => {
      const worker = startWorker<EncoderFunctions>(host, 'encoder', { name: 'encoder-test' })
      try {
        const { provider } = unwrap(await worker.call.load(files, device))
        expect(provider).toBe(device)
        const request = { texts, role: 'passage', poolings: ['mean', 'max'], batching: 'batched' } as const
        return unwrap(await worker.call.encode(request, 1)).vectors
      } finally {
        worker.kill()
      }
    }
    const onAdapter = await encode(software ?? withoutAdapter, 'webgpu')
    const onProcessor = await encode(withoutAdapter, 'cpu')
    for (const pooling of ['mean', 'max'] as const) {
      const others = onProcessor[pooling] ?? []
      expect(others).toHaveLength(texts.length * 384)
      const differences = [...(onAdapter[pooling] ?? [])].map((value, i) => Math.abs(value - (others[i] ?? NaN)))
      expect(Math.max(...differences)).toBeLessThan(1e-4)
    }
  }, 120_000)

  it('is found to work for fp32, with its time', async () => {
    const options = { host: software ?? withoutAdapter, files: await miniLm('fp32'), signal: none, onProgress }
    const [, trial] = await tryDevices({ ...options, devices: ['webgpu'] })
    expect(trial).toMatchObject({ device: 'webgpu', works: true })
    expect(trial?.msPerText).toBeGreaterThan(0)
  }, 120_000)

  it('is refused for int8, which it gives other vectors', async () => {
    const options = { host: software ?? withoutAdapter, files: await miniLm('int8'), signal: none, onProgress }
    const [, trial] = await tryDevices({ ...options, devices: ['webgpu'] })
    expect(trial).toMatchObject({ works: false, reason: 'it gives other vectors than the processor' })
  }, 120_000)
})

describe('a chosen device', () => {
  it('is the processor until another one is chosen', async () => {
    const { client } = await started(withoutAdapter)
    expect((await client.settings.get()).device).toBe('cpu')
    expect((await client.library.status()).encoder.trouble).toBeUndefined()
    expect((await client.monitor.report()).device).toMatchObject({ provider: 'cpu' })
  })

  it.runIf(hasWebGpu)(
    'that is not there leaves the encoder on the processor; status and monitor say why, also after a restart',
    async () => {
      const first = await started(withoutAdapter)
      await importAll(first.client, [cvFolder()])
      await first.client.settings.set({ device: 'webgpu' })
      const trouble = { device: 'webgpu', reason: 'no graphics adapter was found' }
      const troubled = await untilSeen(
        await first.client.library.watch(),
        ({ encoder }) => encoder.state === 'ready' && encoder.trouble !== undefined,
      )
      expect(troubled.encoder.trouble).toMatchObject(trouble)
      const { device, restarts } = await first.client.monitor.report()
      expect(device).toMatchObject({ provider: 'cpu', trouble })
      expect(restarts.encoder).toBe(0)
      const found = await first.client.search.run({ query: { text: 'hospital ward' }, method: 'vector' })
      expect(found.results[0]?.file).toBe('cv-2.txt')
      const { folder } = troubled
      await first.close()

      engine = await memoryEngine(folder, { host: withoutAdapter })
      const again = await untilSeen(await engine.client.library.watch(), ({ encoder }) => encoder.state === 'ready')
      expect(again.encoder.trouble).toMatchObject(trouble)
      await engine.client.settings.set({ device: 'cpu' })
      const back = await untilSeen(
        await engine.client.library.watch(),
        ({ encoder }) => encoder.state === 'ready' && encoder.trouble === undefined,
      )
      expect(back.encoder.trouble).toBeUndefined()
    },
  )

  it.skipIf(process.platform === 'win32')(
    'whose driver aborts does so once, and the import goes on with the processor',
    async () => {
      const { client } = await started(breaking)
      await client.settings.set({ device: 'webgpu' })
      await importAll(client, [cvFolder()])
      const status = await untilSeen(await client.library.watch(), ({ counts }) => counts.encoded === 6)
      expect(status.encoder).toMatchObject({
        state: 'ready',
        trouble: { reason: aborted },
      })
    },
  )

  it('that is lost at work is left for the processor, and no document pays for it', async () => {
    const { client } = await started(breaking)
    await client.settings.set({ device: 'cuda' })
    await untilSeen(await client.library.watch(), ({ encoder }) => encoder.state === 'ready')
    await importAll(client, [cvFolder()])
    const status = await untilSeen(await client.library.watch(), ({ counts }) => counts.encoded === 6)
    expect(status.encoder).toMatchObject({ state: 'ready', trouble: { device: 'cuda', detail: 'the device was lost' } })
  })
})
