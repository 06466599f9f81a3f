import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ModelFiles } from '../../../src/encode/encoding.ts'
import { acquireModel } from '../../../src/encode/models/acquire.ts'
import { findModel, missingModel } from '../../../src/encode/models/find.ts'
import { outlineOf } from '../../../src/encode/models/onnx-outline.ts'
import { wrongFilesIn } from '../../../src/encode/models/wrong-file.ts'
import { writeIdentity } from './onnx.ts'
import { miniLm, miniLmFiles, ownFolder } from './setting.ts'
import { writeTinyEncoder } from './tiny-encoder.ts'

let real: ModelFiles

beforeAll(async () => {
  real = await miniLmFiles('int8')
})

beforeEach(() => {
  vi.stubEnv('SHORTLIST_OFFLINE', '1')
  vi.stubEnv('SHORTLIST_MODELS', '')
  return () => vi.unstubAllEnvs()
})

/** A whole network with the inputs and outputs of an encoder, and weights of its own. */
async function writeOther(onnx: string): Promise<void> {
  const { files } = await writeTinyEncoder(ownFolder())
  copyFileSync(files.onnx, onnx)
}

function writeCut(onnx: string): void {
  copyFileSync(real.onnx, onnx)
  truncateSync(onnx, 9_000_000)
}

/** What is called model.onnx in a folder, how it comes there, and what is said of it. */
const wrongWeights: readonly [string, (onnx: string) => unknown, string, string][] = [
  ['cut off', writeCut, 'model.damaged', 'cut off after 9000000 bytes'],
  ['empty', (onnx) => writeFileSync(onnx, ''), 'model.damaged', 'empty'],
  ['a web page', (onnx) => writeFileSync(onnx, '<html>Sign in</html>'), 'model.damaged', 'no ONNX model'],
  [
    'a network for pictures',
    (onnx) => writeIdentity(onnx, 'pixel_values', 'logits'),
    'model.refused',
    'inputs: pixel_values; outputs: logits',
  ],
  ['another encoder', writeOther, 'model.refused', 'an encoder that is not in the catalogue'],
]

describe('a folder of the user without a model that can be used', () => {
  it.each(wrongWeights)('has one that is %s: it is named, with the reason', async (_, write, code, reason) => {
    const folder = ownFolder()
    const onnx = join(folder, 'model.onnx')
    await write(onnx)
    copyFileSync(real.tokenizer, join(folder, 'tokenizer.json'))
    const place = { model: miniLm, precision: 'int8', cache: ownFolder(), folder } as const
    const detail = expect.stringContaining(`${onnx}: ${reason}`) as string
    expect(await missingModel(place)).toMatchObject({ code, detail })
    const acquired = acquireModel({ ...place, signal: new AbortController().signal, onProgress: () => undefined })
    await expect(acquired).rejects.toMatchObject({ fault: { code, detail } })
  })

  it.each([
    ['cut off', '{"version": "1.0", "model": {', 'model.damaged', 'cut off after 29 bytes, or no JSON'],
    ['none', '{"rules": []}', 'model.refused', 'no BERT tokenizer'],
  ])('has a tokenizer that is %s: it is named, too', async (_, content, code, reason) => {
    const folder = ownFolder()
    copyFileSync(real.onnx, join(folder, 'model.onnx'))
    writeFileSync(join(folder, 'tokenizer.json'), content)
    const place = { model: miniLm, precision: 'int8', cache: ownFolder(), folder } as const
    expect(await findModel(place)).toBeUndefined()
    expect(await missingModel(place)).toMatchObject({ code, detail: `${join(folder, 'tokenizer.json')}: ${reason}` })
  })

  it('has a tokenizer of another encoder: it is said to be that', async () => {
    const { files } = await writeTinyEncoder(ownFolder())
    const folder = ownFolder()
    copyFileSync(files.tokenizer, join(folder, 'tokenizer.json'))
    expect(await wrongFilesIn(folder, 'tokenizer')).toMatchObject([
      { code: 'model.refused', detail: expect.stringContaining('the tokenizer of another model') as string },
    ])
  })

  it('has a jar that was cut off', async () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'model.jar'), 'PK\x03\x04 the beginning of one')
    expect(await wrongFilesIn(folder, 'onnx')).toMatchObject([{ code: 'model.damaged' }])
  })
})

describe('other builds beside a model of the catalogue', () => {
  it('are no trouble, and nothing that is said; a damaged one is', async () => {
    const folder = ownFolder()
    copyFileSync(real.onnx, join(folder, 'model_quantized.onnx'))
    await writeOther(join(folder, 'model_fp16.onnx'))
    expect(await wrongFilesIn(folder, 'onnx')).toEqual([])
    writeCut(join(folder, 'model.onnx'))
    expect(await wrongFilesIn(folder, 'onnx')).toMatchObject([{ code: 'model.damaged' }])
  })
})

describe('what an ONNX file says of itself', () => {
  it('is read of one that is whole, wherever another one is cut it is said to be', () => {
    const path = join(ownFolder(), 'm.onnx')
    writeIdentity(path, 'a', 'b')
    expect(outlineOf(path)).toEqual({ state: 'whole', inputs: ['a'], outputs: ['b'] })
    copyFileSync(real.onnx, path)
    for (const bytes of [22_972_300, 10_000_000, 4_000, 30]) {
      truncateSync(path, bytes)
      expect(outlineOf(path), String(bytes)).toEqual({ state: 'cut' })
    }
  })

  it('is nothing where it is made of millions of fields, or is none', () => {
    const path = join(ownFolder(), 'm.onnx')
    for (const content of [Buffer.alloc(10_000_000, 8), Buffer.alloc(100, 255), readFileSync(real.tokenizer)]) {
      writeFileSync(path, content)
      expect(outlineOf(path)).toEqual({ state: 'other' })
    }
  })
})
