import { describe, expect, it } from 'vitest'
import { encodeTexts } from '../../../src/encode/encoder.ts'
import { loadEncoder, selfTest } from '../../../src/encode/load.ts'
import { catalogueModel } from '../../../src/encode/models/catalogue.ts'
import { miniLm, miniLmEncoder, miniLmFiles } from './setting.ts'

describe('loading a model', () => {
  it('tells what is loaded, with the hash of its weights', async () => {
    const { loaded, encoder } = await miniLmEncoder('int8')
    expect(loaded).toMatchObject({ model: miniLm, dimensions: 384, window: 256 })
    expect(loaded.hash).toBe(catalogueModel(miniLm).files.int8.onnx.sha256)
    await encoder.session.release()
  })

  it('refuses the weights of another precision by their hash', async () => {
    const files = await miniLmFiles('int8')
    const swapped = loadEncoder({ ...files, precision: 'fp32' })
    await expect(swapped).rejects.toMatchObject({ fault: { code: 'model.damaged' } })
  })

  it('refuses a network that gives the self-test sentence another vector than the known one', async () => {
    const { encoder } = await miniLmEncoder('int8')
    const e5 = catalogueModel('e5-small-v2')
    await expect(selfTest(encoder, e5, 'int8')).rejects.toMatchObject({ fault: { code: 'model.refused' } })
    const request = { texts: ['still usable'], role: 'none', poolings: ['mean'], batching: 'alone' } as const
    expect((await encodeTexts(encoder, request)).tokens).toHaveLength(1)
  })
})
