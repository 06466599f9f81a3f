/** Against vectors of the Python packages sentence-transformers and onnxruntime, where ../shared lies beside the checkout. */
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Precision } from '../../../src/contract/common.ts'
import { encodeTexts } from '../../../src/encode/encoder.ts'
import type { Encoding } from '../../../src/encode/encoding.ts'
import type { LoadedEncoder } from '../../../src/encode/load.ts'
import { loadEncoder } from '../../../src/encode/load.ts'
import { acquireModel } from '../../../src/encode/models/acquire.ts'
import { defaultCache } from '../../../src/encode/models/cache.ts'
import { findModel } from '../../../src/encode/models/find.ts'
import { cosine, largestDifference, miniLm, rowOf } from './setting.ts'

interface Reference {
  items: { text: string; prefix?: string; ids: number[]; mean: number[]; max: number[]; cls: number[] }[]
}

/** e5 is looked at only when somebody fetched it: it is not part of the set-up. */
const e5There = await findModel({ model: 'e5-small-v2', precision: 'fp32', cache: defaultCache() })
const e5Int8There = await findModel({ model: 'e5-small-v2', precision: 'int8', cache: defaultCache() })

describe.each([
  { model: miniLm, file: 'embeddings-minilm.json', least: 0.96, mean: 0.98, fp32: true, int8: true },
  { model: 'e5-small-v2', file: 'embeddings-e5.json', least: 0.97, mean: 0.99, fp32: !!e5There, int8: !!e5Int8There },
])('$model against the reference', ({ model, file, least, mean, ...there }) => {
  const path = new URL(`../../../../shared/reference/${file}`, import.meta.url)
  const present = existsSync(path)
  const { items } = present ? (JSON.parse(readFileSync(path, 'utf8')) as Reference) : { items: [] }
  // the prefix comes from the file: it follows the kind of text there
  const texts = items.map(({ prefix = '', text }) => prefix + text)

  async function load(precision: Precision): Promise<LoadedEncoder> {
    const { signal } = new AbortController()
    const place = { model, precision, cache: defaultCache(), signal, onProgress: () => undefined }
    return loadEncoder(await acquireModel(place))
  }

  describe.skipIf(!present || !there.fp32)('in fp32', () => {
    let loaded: LoadedEncoder
    let encoding: Encoding
    beforeAll(async () => {
      loaded = await load('fp32')
      const request = { texts, role: 'none', poolings: ['mean', 'max', 'cls'], batching: 'batched' } as const
      encoding = await encodeTexts(loaded.encoder, request)
    })

    // literal special tokens included: they become special tokens, as in the reference
    it('has the same token ids on all 120 texts', () => {
      const { tokenizer, model: facts } = loaded.encoder
      expect(items).toHaveLength(120)
      for (const [i, { ids }] of items.entries()) {
        expect([...tokenizer.encode(texts[i] ?? '', facts.window).ids]).toEqual(ids)
      }
    })

    it.each(['mean', 'max', 'cls'] as const)('has its %s vectors in padded batches', (pooling) => {
      for (const [row, item] of items.entries()) {
        const vector = rowOf(encoding.vectors[pooling], row)
        expect(cosine(vector, item[pooling])).toBeGreaterThanOrEqual(0.99999)
        expect(largestDifference(vector, item[pooling])).toBeLessThanOrEqual(2e-5)
      }
    })
  })

  describe.skipIf(!present || !there.int8)('in int8', () => {
    it('has mean vectors within its bounds, each text alone', async () => {
      const { encoder } = await load('int8')
      const request = { texts, role: 'none', poolings: ['mean'], batching: 'alone' } as const
      const { vectors } = await encodeTexts(encoder, request)
      const cosines = items.map((item, row) => cosine(rowOf(vectors.mean, row), item.mean))
      expect(Math.min(...cosines)).toBeGreaterThanOrEqual(least)
      expect(cosines.reduce((sum, value) => sum + value, 0) / cosines.length).toBeGreaterThanOrEqual(mean)
    })
  })
})
