import { cpSync, mkdirSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ModelProgress } from '../../src/contract/models.ts'
import { cachedFiles, defaultCache } from '../../src/encode/models/cache.ts'
import {
  codeOf,
  faultOfCall,
  haveModel,
  importAll,
  memoryEngine,
  type RunningEngine,
  untilSeen,
} from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'

const miniLm = { model: 'all-MiniLM-L6-v2', precision: 'int8' } as const
let engine: RunningEngine

beforeAll(() => haveModel())
afterEach(() => engine.close())

/** Copies of the files, under names that say nothing. */
function modelFolder(): string {
  const folder = join(tempFolder(), 'given')
  mkdirSync(folder)
  cpSync(join(defaultCache(), 'models', miniLm.model, 'int8.onnx'), join(folder, 'a.bin'))
  cpSync(join(defaultCache(), 'models', miniLm.model, 'tokenizer.json'), join(folder, 'b.bin'))
  return folder
}

async function emptyHanded(): Promise<void> {
  engine = await memoryEngine(join(tempFolder(), 'library'), { cache: join(tempFolder(), 'cache') })
  await untilSeen(await engine.client.library.watch(), ({ encoder }) => encoder.state === 'missing')
}

describe('without a model', () => {
  it('imports, searches by words, and the status names what is missing', async () => {
    await emptyHanded()
    await importAll(engine.client, [cvFolder()])
    const status = await engine.client.library.status()
    expect(status.encoder).toMatchObject({ state: 'missing', fault: { code: 'model.missing' } })
    expect(status.counts).toMatchObject({ cvs: 6, read: 6, encoded: 0 })
    const found = await engine.client.search.run({ query: { text: 'forklift' } })
    expect(found.results.map(({ file }) => file)).toEqual(['cv-1.txt'])
    expect(found).toMatchObject({ space: null, unencoded: 6 })
  })

  it('refuses a search that cannot do without one', async () => {
    await emptyHanded()
    const { search, compare } = engine.client
    expect(await codeOf(search.run({ query: { text: 'forklift' }, method: 'vector' }))).toBe('model.missing')
    expect(await codeOf(compare.run({ query: { text: 'forklift' } }))).toBe('model.missing')
  })

  it('takes it from a folder that is named, and encodes what was waiting', async () => {
    await emptyHanded()
    await importAll(engine.client, [cvFolder()])
    const rows = await engine.client.models.addFolder({ folder: modelFolder() })
    expect(rows.filter(({ installed }) => installed)).toMatchObject([
      { id: miniLm.model, precision: 'int8', active: true },
    ])
    const status = await untilSeen(await engine.client.library.watch(), ({ counts }) => counts.encoded === 6)
    expect(status.encoder.state).toBe('ready')
    const found = await engine.client.search.run({ query: { text: 'hospital ward' }, method: 'vector' })
    expect(found.results[0]?.file).toBe('cv-2.txt')
  })

  it('says when a folder holds no model, and when what it holds is damaged', async () => {
    await emptyHanded()
    expect(await codeOf(engine.client.models.addFolder({ folder: tempFolder() }))).toBe('model.not-in-folder')
    const folder = modelFolder()
    writeFileSync(join(folder, 'b.bin'), 'x'.repeat(711_661))
    expect(await codeOf(engine.client.models.addFolder({ folder }))).toBe('model.damaged')
    expect((await engine.client.models.list()).some(({ installed }) => installed)).toBe(false)
  })

  it('says what is wrong with the weights in a folder, never only that it holds none', async () => {
    await emptyHanded()
    const folder = modelFolder()
    truncateSync(join(folder, 'a.bin'), 1_000_000)
    renameSync(join(folder, 'a.bin'), join(folder, 'model.onnx'))
    const { code, detail } = await faultOfCall(engine.client.models.addFolder({ folder }))
    expect([code, detail]).toEqual(['model.damaged', `${join(folder, 'model.onnx')}: cut off after 1000000 bytes`])
  })

  it('takes the good copy of a folder that holds a damaged one, too', async () => {
    await emptyHanded()
    const folder = modelFolder()
    writeFileSync(join(folder, '0-damaged.bin'), 'x'.repeat(711_661))
    const rows = await engine.client.models.addFolder({ folder })
    expect(rows.filter(({ installed }) => installed)).toMatchObject([{ id: miniLm.model, precision: 'int8' }])
    await untilSeen(await engine.client.library.watch(), ({ encoder }) => encoder.state === 'ready')
  })

  it('takes and starts what is good of a folder, and says that another model in it is damaged', async () => {
    await emptyHanded()
    const folder = modelFolder()
    writeFileSync(join(folder, 'e5.bin'), '')
    truncateSync(join(folder, 'e5.bin'), 34_014_367)
    const { code, detail } = await faultOfCall(engine.client.models.addFolder({ folder }))
    expect([code, detail]).toEqual(['model.damaged', expect.stringContaining('e5-small-v2')])
    await untilSeen(await engine.client.library.watch(), ({ encoder }) => encoder.state === 'ready')
  })

  it('passes over a damaged one in the cache for one in a folder, and says that it is damaged where there is no other', async () => {
    const cache = join(tempFolder(), 'cache')
    const { onnx } = cachedFiles(cache, miniLm.model, miniLm.precision)
    cpSync(join(defaultCache(), 'models', miniLm.model), dirname(onnx), { recursive: true })
    writeFileSync(onnx, '')
    truncateSync(onnx, 22_972_370)
    engine = await memoryEngine(join(tempFolder(), 'library'), { cache, modelsFolder: modelFolder() })
    await untilSeen(await engine.client.library.watch(), ({ encoder }) => encoder.state === 'ready')
    await engine.close()
    engine = await memoryEngine(join(tempFolder(), 'library'), { cache })
    const { encoder } = await untilSeen(
      await engine.client.library.watch(),
      ({ encoder }) => encoder.state === 'missing',
    )
    expect(encoder.fault).toMatchObject({ code: 'model.damaged', detail: onnx })
  })
})

describe('models', () => {
  it('are listed with licence, size and whether they are here', async () => {
    engine = await memoryEngine(join(tempFolder(), 'library'))
    const rows = await engine.client.models.list()
    const models = ['all-MiniLM-L6-v2', 'e5-small-v2', 'bge-small-en-v1.5']
    expect(rows.map(({ id, precision }) => `${id}/${precision}`)).toEqual(
      models.flatMap((model) => [`${model}/int8`, `${model}/fp32`]),
    )
    expect(rows[0]).toMatchObject({ licence: 'Apache-2.0', installed: true, active: true, dimensions: 384 })
  })

  it('are got with progress that ends with done', async () => {
    engine = await memoryEngine(join(tempFolder(), 'library'))
    const seen: ModelProgress[] = []
    for await (const progress of await engine.client.models.get(miniLm)) seen.push(progress)
    expect(seen.at(-1)?.step).toBe('done')
  })

  it('are refused when they are unknown', async () => {
    engine = await memoryEngine(join(tempFolder(), 'library'))
    const unknown = { model: 'no-such-model', precision: 'int8' } as const
    expect(await codeOf(engine.client.models.use({ ...unknown, pooling: 'mean' }))).toBe('model.unknown')
    const getting = async () => {
      for await (const progress of await engine.client.models.get(unknown)) expect(progress.step).not.toBe('done')
    }
    expect(await codeOf(getting())).toBe('model.unknown')
  })

  it('are used from now on, also after a restart', async () => {
    const library = join(tempFolder(), 'library')
    engine = await memoryEngine(library)
    await importAll(engine.client, [cvFolder()])
    await engine.client.models.use({ ...miniLm, pooling: 'cls' })
    expect((await engine.client.search.run({ query: { text: 'nurse' } })).space?.pooling).toBe('cls')
    await engine.close()
    engine = await memoryEngine(library)
    const status = await untilSeen(await engine.client.library.watch(), ({ state }) => state === 'open')
    expect(status.space.pooling).toBe('cls')
  })

  it('that are newly chosen encode the library in the background; the space before stays usable', async () => {
    await haveModel('fp32')
    engine = await memoryEngine(join(tempFolder(), 'library'))
    await importAll(engine.client, [cvFolder()])
    const rows = await engine.client.models.use({ model: miniLm.model, precision: 'fp32', pooling: 'mean' })
    expect(rows.filter(({ active }) => active).map(({ precision }) => precision)).toEqual(['fp32'])
    const status = await untilSeen(
      await engine.client.library.watch(),
      ({ encoder, counts }) => encoder.precision === 'fp32' && encoder.state === 'ready' && counts.encoded === 6,
    )
    expect(status.space.id).toBe('all-MiniLM-L6-v2/fp32/mean')
    const { lists } = await engine.client.compare.run({
      query: { text: 'newborn children' },
      poolings: ['mean'],
      models: [miniLm, { model: miniLm.model, precision: 'fp32' }],
    })
    expect(lists.map(({ space, results }) => [space.precision, results.length, results[0]?.file])).toEqual([
      ['int8', 6, 'cv-2.txt'],
      ['fp32', 6, 'cv-2.txt'],
    ])
    expect(lists[0]?.results[0]?.score).not.toBe(lists[1]?.results[0]?.score)
  })
})
