import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ModelProgress } from '../../../src/contract/models.ts'
import type { ModelFiles } from '../../../src/encode/encoding.ts'
import type { ModelPlace } from '../../../src/encode/models/find.ts'
import { acquireModel } from '../../../src/encode/models/acquire.ts'
import { findModel, missingModel } from '../../../src/encode/models/find.ts'
import { cachedFiles } from '../../../src/encode/models/cache.ts'
import { fetchPackage } from '../../../src/encode/models/package-client.ts'
import { hashFile } from '../../../src/encode/models/verify.ts'
import { writeJar } from './jar.ts'
import { miniLm, miniLmFiles, ownFolder } from './setting.ts'

let real: ModelFiles
const facts = 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1'

beforeAll(async () => {
  real = await miniLmFiles('int8')
})

beforeEach(() => {
  vi.stubEnv('SHORTLIST_OFFLINE', '1')
  vi.stubEnv('SHORTLIST_MODELS', '')
  return () => vi.unstubAllEnvs()
})

function acquire(place: Partial<ModelPlace>, onProgress: (progress: ModelProgress) => void = () => undefined) {
  const { signal } = new AbortController()
  return acquireModel({ model: miniLm, precision: 'int8', cache: ownFolder(), ...place, signal, onProgress })
}

/** A file of the right size and one wrong bit. */
function writeDamaged(path: string): void {
  const content = readFileSync(real.onnx)
  content.writeUInt8(content.readUInt8(9_999) ^ 1, 9_999)
  writeFileSync(path, content)
}

/** A folder of the user's with links to the real files under the given names. */
function userFolder(onnx: string, tokenizer: string): string {
  const folder = ownFolder()
  mkdirSync(join(folder, onnx, '..'), { recursive: true })
  symlinkSync(real.onnx, join(folder, onnx))
  symlinkSync(real.tokenizer, join(folder, tokenizer))
  return folder
}

describe('getting a model', () => {
  it.each([
    ['the layout of the hub', 'onnx/model_quantized.onnx', 'tokenizer.json'],
    ['the layout of the jar', 'all-minilm-l6-v2-q.onnx', 'all-minilm-l6-v2-q-tokenizer.json'],
    ['a subfolder for each model and any names', 'some/where/weights.bin', 'words.json'],
  ])('takes it from a folder in %s, recognised by content', async (_, onnx, tokenizer) => {
    const files = await acquire({ folder: userFolder(onnx, tokenizer) })
    expect(await hashFile(files.onnx)).toBe(facts)
    expect(readFileSync(files.tokenizer).equals(readFileSync(real.tokenizer))).toBe(true)
  })

  it('takes it out of a jar', async () => {
    const jar = join(ownFolder(), 'any-name.jar')
    const member = (name: string, path: string) => ({ name, content: readFileSync(path) })
    writeJar(jar, [member('x-tokenizer.json', real.tokenizer), member('x.onnx', real.onnx)])
    const files = await acquire({ folder: jar })
    expect(await hashFile(files.onnx)).toBe(facts)
  })

  it('tells what it does and how far it is', async () => {
    const steps: ModelProgress[] = []
    await acquire({ folder: userFolder('a', 'b') }, (progress) => steps.push(progress))
    expect(steps[0]).toEqual({ step: 'looking', source: 'your folder', bytes: 0, total: 23_684_031 })
    expect(steps.at(-1)).toMatchObject({ step: 'done', bytes: 23_684_031, total: 23_684_031 })
  })

  it('refuses a damaged file in the cache by its hash, removes it and fetches it again', async () => {
    const cache = ownFolder()
    const folder = userFolder('a', 'b')
    const { onnx } = await acquire({ cache, folder })
    truncateSync(onnx, 1_000_000)
    await expect(acquire({ cache })).rejects.toMatchObject({ fault: { code: 'model.unreachable' } })
    expect(existsSync(onnx)).toBe(false)
    expect(await hashFile((await acquire({ cache, folder })).onnx)).toBe(facts)
  })

  it('refuses a damaged file in the folder of the user, and leaves it there', async () => {
    const folder = ownFolder()
    writeDamaged(join(folder, 'model.onnx'))
    copyFileSync(real.tokenizer, join(folder, 'tokenizer.json'))
    const cache = ownFolder()
    await expect(acquire({ cache, folder })).rejects.toMatchObject({ fault: { code: 'model.damaged' } })
    expect(existsSync(join(folder, 'model.onnx'))).toBe(true)
    expect(existsSync(cachedFiles(cache, miniLm, 'int8').onnx)).toBe(false)
  })

  it('takes the good one of two files in the folder of the user, whichever comes first', async () => {
    for (const [damaged, good] of [
      ['a.onnx', 'b.onnx'],
      ['b.onnx', 'a.onnx'],
    ] as const) {
      const folder = userFolder(good, 'tokenizer.json')
      writeDamaged(join(folder, damaged))
      expect(await hashFile((await acquire({ folder })).onnx)).toBe(facts)
    }
  })

  it('says for each source why it gave nothing', async () => {
    const failed = acquire({ folder: ownFolder() })
    await expect(failed).rejects.toThrow(/the model hub: the network is switched off.*the package client/)
    await expect(failed).rejects.toMatchObject({ fault: { code: 'model.unreachable', retryable: true } })
  })

  it('says whether the folder of the user lacks the files or is not there itself', async () => {
    await expect(acquire({ folder: ownFolder() })).rejects.toThrow(/your folder: \S+ holds no such file/)
    await expect(acquire({ folder: '/no/such' })).rejects.toThrow('your folder: /no/such does not exist')
  })

  it('says that the package client is not installed', async () => {
    vi.stubEnv('PATH', ownFolder())
    const fetched = fetchPackage('group:artifact:1', ownFolder(), new AbortController().signal)
    await expect(fetched).rejects.toThrow('mvn is not installed')
  })

  it('keeps no process waiting when the package client is not installed', () => {
    const fetching = new URL('../../../src/encode/models/package-client.ts', import.meta.url).href
    const script = `const { fetchPackage } = await import('${fetching}')
      await fetchPackage('group:artifact:1', '.', new AbortController().signal).catch(({ message }) => console.log(message))`
    const options = { env: { PATH: ownFolder() }, encoding: 'utf8', timeout: 20_000 } as const
    const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], options)
    expect([status, stdout]).toEqual([0, 'mvn is not installed\n'])
  })

  it('stops when cancelled', async () => {
    const cancel = new AbortController()
    const options = { model: miniLm, precision: 'int8', cache: ownFolder(), folder: userFolder('a', 'b') } as const
    const running = acquireModel({ ...options, signal: cancel.signal, onProgress: () => cancel.abort() })
    await expect(running).rejects.toMatchObject({ fault: { code: 'cancelled' } })
  })

  it('says that a cache cannot be written', async () => {
    const file = join(ownFolder(), 'no-folder')
    writeFileSync(file, '')
    const failed = acquire({ cache: file, folder: userFolder('a', 'b') })
    await expect(failed).rejects.toMatchObject({ fault: { code: 'model.unwritable', detail: file } })
  })

  it('knows no other models than those of the catalogue', async () => {
    await expect(acquire({ model: 'word2vec' })).rejects.toMatchObject({ fault: { code: 'model.unknown' } })
  })
})

describe('finding a model without network', () => {
  const place = { model: miniLm, precision: 'int8' } as const

  it('finds it in the cache', async () => {
    const cache = ownFolder()
    const files = await acquire({ cache, folder: userFolder('a', 'b') })
    expect(await findModel({ ...place, cache })).toEqual(files)
  })

  it('finds it where it lies in the folder of the user, given or named in the environment', async () => {
    const folder = userFolder('onnx/model_quantized.onnx', 'tokenizer.json')
    const found = {
      ...place,
      onnx: join(folder, 'onnx/model_quantized.onnx'),
      tokenizer: join(folder, 'tokenizer.json'),
    }
    expect(await findModel({ ...place, cache: ownFolder(), folder })).toEqual(found)
    vi.stubEnv('SHORTLIST_MODELS', folder)
    expect(await findModel({ ...place, cache: ownFolder() })).toEqual(found)
  })

  it('prefers the folder of the user to the cache', async () => {
    const cache = ownFolder()
    const folder = userFolder('a', 'b')
    await acquire({ cache, folder })
    expect(await findModel({ ...place, cache, folder })).toMatchObject({ onnx: join(folder, 'a') })
  })

  it('passes over damaged files, in the folder of the user and in the cache', async () => {
    const cache = ownFolder()
    const folder = userFolder('b.onnx', 'tokenizer.json')
    writeDamaged(join(folder, 'a.onnx'))
    const { onnx } = await acquire({ cache, folder })
    expect(await findModel({ ...place, cache, folder })).toMatchObject({ onnx: join(folder, 'b.onnx') })
    rmSync(join(folder, 'b.onnx'))
    expect(await findModel({ ...place, cache, folder })).toMatchObject({ onnx })
    writeDamaged(onnx)
    expect(await findModel({ ...place, cache, folder })).toBeUndefined()
    expect(await missingModel({ ...place, cache, folder })).toMatchObject({ code: 'model.damaged' })
  })

  it('says that it is missing when there is nothing like it', async () => {
    expect(await missingModel({ ...place, cache: ownFolder() })).toMatchObject({ code: 'model.missing' })
  })

  it('finds nothing where a file is missing or short', async () => {
    const cache = ownFolder()
    expect(await findModel({ ...place, cache })).toBeUndefined()
    const { onnx } = await acquire({ cache, folder: userFolder('a', 'b') })
    truncateSync(onnx, 5)
    expect(await findModel({ ...place, cache })).toBeUndefined()
    expect(await missingModel({ ...place, cache })).toMatchObject({
      code: 'model.damaged',
      detail: `${onnx}: cut off after 5 bytes`,
    })
  })
})
