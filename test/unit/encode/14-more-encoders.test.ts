import { describe, expect, it } from 'vitest'
import type { Pooling } from '../../../src/contract/common.ts'
import { encodeTexts } from '../../../src/encode/encoder.ts'
import type { Role } from '../../../src/encode/encoding.ts'
import { loadEncoder } from '../../../src/encode/load.ts'
import { acquireModel } from '../../../src/encode/models/acquire.ts'
import { defaultCache } from '../../../src/encode/models/cache.ts'
import { catalogueModel } from '../../../src/encode/models/catalogue.ts'
import { cosine, rowOf } from './setting.ts'

const passages = [
  'Drove reach trucks and counterbalance trucks at night in a cold store',
  'Looked after newborn children on an intensive care ward',
  'Baked bread and made chocolate for a hotel',
]

/** Nearest passage to what is asked, in the model's own pooling and with its own prefixes. */
async function nearest(model: string): Promise<string | undefined> {
  const signal = new AbortController().signal
  const place = { model, precision: 'int8', cache: defaultCache(), signal, onProgress: () => undefined } as const
  const { encoder } = await loadEncoder(await acquireModel(place))
  const pooling: Pooling = catalogueModel(model).trainedPooling
  const vectors = async (texts: readonly string[], role: Role) => {
    const encoding = await encodeTexts(encoder, { texts, role, poolings: [pooling], batching: 'alone' })
    return texts.map((_, row) => rowOf(encoding.vectors[pooling], row, encoding.dimensions))
  }
  const [asked = []] = await vectors(['paediatric nurse'], 'query')
  const cosines = (await vectors(passages, 'passage')).map((vector) => cosine(asked, vector))
  await encoder.session.release()
  return passages[cosines.indexOf(Math.max(...cosines))]
}

describe('an encoder that is one entry of the catalogue', () => {
  it.each(['e5-small-v2', 'bge-small-en-v1.5'])(
    '%s is fetched, passes its self-test, and finds what is meant',
    async (model) => {
      expect(await nearest(model)).toBe(passages[1])
    },
    300_000,
  )
})
