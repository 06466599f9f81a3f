import { copyFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encodeTexts } from '../../../src/encode/encoder.ts'
import { loadEncoder, selfTest } from '../../../src/encode/load.ts'
import { catalogueModel } from '../../../src/encode/models/catalogue.ts'
import { writeIdentity } from './onnx.ts'
import { miniLm, miniLmEncoder, miniLmFiles, ownFolder } from './setting.ts'

describe('loading a model', () => {
  it('tells what is loaded, with the hash of its weights', async () => {
    const { loaded, encoder } = await miniLmEncoder('int8')
    expect(loaded).toMatchObject({ model: miniLm, dimensions: 384, window: 256 })
    expect(loaded.hash).toBe(catalogueModel(miniLm).files.int8.onnx.sha256)
    await encoder.session.release()
  })

  it('refuses the weights of another precision, and says what they are', async () => {
    const files = await miniLmFiles('int8')
    const detail = `${files.onnx}: all-MiniLM-L6-v2/int8`
    const swapped = loadEncoder({ ...files, precision: 'fp32' })
    await expect(swapped).rejects.toMatchObject({ fault: { code: 'model.refused', detail } })
  })

  it('refuses weights that are cut off, and a network with other inputs, each with the reason', async () => {
    const files = await miniLmFiles('int8')
    const onnx = join(ownFolder(), 'model.onnx')
    copyFileSync(files.onnx, onnx)
    truncateSync(onnx, 1_000_000)
    const cut = { code: 'model.damaged', detail: `${onnx}: cut off after 1000000 bytes` }
    await expect(loadEncoder({ ...files, onnx })).rejects.toMatchObject({ fault: cut })
    writeIdentity(onnx, 'pixels', 'labels')
    const other = { code: 'model.refused', detail: `${onnx}: inputs: pixels; outputs: labels` }
    await expect(loadEncoder({ ...files, onnx })).rejects.toMatchObject({ fault: other })
  })

  it('refuses a network that gives the self-test sentence another vector than the known one', async () => {
    const { encoder } = await miniLmEncoder('int8')
    const e5 = catalogueModel('e5-small-v2')
    await expect(selfTest(encoder, e5, 'int8')).rejects.toMatchObject({ fault: { code: 'model.refused' } })
    const request = { texts: ['still usable'], role: 'none', poolings: ['mean'], batching: 'alone' } as const
    expect((await encodeTexts(encoder, request)).tokens).toHaveLength(1)
  })
})
