import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { poolings } from '../../../src/contract/common.ts'
import { ShortlistError } from '../../../src/contract/errors.ts'
import { type Encoder, encodeTexts } from '../../../src/encode/encoder.ts'
import type { Encoding } from '../../../src/encode/encoding.ts'
import type { LoadedEncoder } from '../../../src/encode/load.ts'
import type { Session } from '../../../src/encode/session.ts'
import { cosine, largestDifference, miniLmEncoder, rowOf } from './setting.ts'

interface Reference {
  items: { text: string; ids: number[]; mean: number[]; max: number[]; cls: number[] }[]
}

const fixture = new URL('../../fixtures/reference-minilm.json', import.meta.url)
const { items } = JSON.parse(readFileSync(fixture, 'utf8')) as Reference
const texts = items.map(({ text }) => text)

let fp32: LoadedEncoder
let int8: LoadedEncoder
let alone: Encoding

beforeAll(async () => {
  fp32 = await miniLmEncoder('fp32')
  int8 = await miniLmEncoder('int8')
  alone = await encodeTexts(fp32.encoder, { texts, role: 'none', poolings, batching: 'alone' })
})

describe('the fp32 encoder', () => {
  it('gives the token ids of @huggingface/transformers', () => {
    const { tokenizer } = fp32.encoder
    expect(items.map(({ text }) => [...tokenizer.encode(text, 256).ids])).toEqual(items.map(({ ids }) => ids))
  })

  it.each(['mean', 'max', 'cls'] as const)('gives its %s vectors: cosine above .99999', (pooling) => {
    const cosines = items.map((item, row) => cosine(rowOf(alone.vectors[pooling], row), item[pooling]))
    expect(Math.min(...cosines)).toBeGreaterThan(0.99999)
  })

  it('gives the same vectors in a batch, and in another order', async () => {
    const request = { role: 'none', poolings, batching: 'batched' } as const
    const batched = await encodeTexts(fp32.encoder, { ...request, texts })
    const backwards = await encodeTexts(fp32.encoder, { ...request, texts: texts.toReversed() })
    expect(batched.batches.length).toBeLessThan(texts.length)
    for (const pooling of poolings) {
      for (const row of texts.keys()) {
        const expected = rowOf(alone.vectors[pooling], row)
        expect(largestDifference(rowOf(batched.vectors[pooling], row), expected)).toBeLessThan(1e-5)
        const mirrored = rowOf(backwards.vectors[pooling], texts.length - 1 - row)
        expect(largestDifference(mirrored, expected)).toBeLessThan(1e-5)
      }
    }
  })
})

describe('the int8 encoder', () => {
  it('stays near fp32, each text alone: cosine at least .96, .98 on average', async () => {
    const { vectors } = await encodeTexts(int8.encoder, { texts, role: 'none', poolings: ['mean'], batching: 'alone' })
    const cosines = items.map((item, row) => cosine(rowOf(vectors.mean, row), item.mean))
    expect(Math.min(...cosines)).toBeGreaterThanOrEqual(0.96)
    expect(cosines.reduce((sum, value) => sum + value, 0) / cosines.length).toBeGreaterThanOrEqual(0.98)
  })

  it('gives a text alone exactly the same vector whatever else is asked', async () => {
    const request = { role: 'none', poolings: ['mean'], batching: 'alone' } as const
    const among = await encodeTexts(int8.encoder, { ...request, texts })
    const single = await encodeTexts(int8.encoder, { ...request, texts: texts.slice(2, 3) })
    expect(rowOf(single.vectors.mean, 0)).toEqual(rowOf(among.vectors.mean, 2))
  })
})

describe('when memory does not suffice', () => {
  /** the real network, which has room for so many positions */
  const withRoomFor = (positions: number): Encoder => {
    const { encoder } = fp32
    const run: Session['run'] = (batch, width) =>
      batch.length * width > positions
        ? Promise.reject(new ShortlistError('encoder.out-of-memory'))
        : encoder.session.run(batch, width)
    return { ...encoder, session: { ...encoder.session, run } }
  }
  const request = { texts: texts.slice(0, 8), role: 'none', poolings: ['mean'], batching: 'batched' } as const

  it('a batch is halved and tried again, with the same vectors', async () => {
    const { vectors, batches } = await encodeTexts(withRoomFor(60), request)
    expect(Math.max(...batches.map(({ positions }) => positions))).toBeLessThanOrEqual(60)
    for (const row of request.texts.keys())
      expect(largestDifference(rowOf(vectors.mean, row), rowOf(alone.vectors.mean, row))).toBeLessThan(1e-5)
  })

  it('a single text ends with a reason', async () => {
    await expect(encodeTexts(withRoomFor(5), request)).rejects.toMatchObject({
      fault: { code: 'encoder.out-of-memory', retryable: true },
    })
  })
})

describe('an encoding', () => {
  it('has a vector of length 1 for each text and asked pooling, and no other', async () => {
    const request = { texts: texts.slice(0, 5), role: 'query', poolings: ['max', 'attention'] } as const
    const { vectors, dimensions } = await encodeTexts(int8.encoder, { ...request, batching: 'batched' })
    expect(dimensions).toBe(384)
    expect(Object.keys(vectors)).toEqual(['max', 'attention'])
    for (const rows of Object.values(vectors)) {
      expect(rows).toHaveLength(5 * 384)
      for (const row of [0, 1, 2, 3, 4]) expect(Math.hypot(...rowOf(rows, row))).toBeCloseTo(1, 5)
    }
  })

  it('says how many tokens each text has and which were cut', () => {
    expect([...alone.tokens]).toEqual(items.map(({ ids }) => ids.length))
    const longest = texts.length - 1
    expect([...alone.truncated].map((cut, i) => (cut ? i : -1)).filter((i) => i >= 0)).toEqual([longest])
  })

  it('reports each run of the network and the time of each stage', () => {
    expect(alone.batches).toHaveLength(texts.length)
    expect(alone.batches.reduce((sum, { tokens }) => sum + tokens, 0)).toBe(items.flatMap(({ ids }) => ids).length)
    expect(alone.times.encode).toBeCloseTo(
      alone.batches.reduce((sum, { ms }) => sum + ms, 0),
      6,
    )
    for (const ms of Object.values(alone.times)) expect(ms).toBeGreaterThan(0)
  })

  it('counts padding: positions are texts times the longest', async () => {
    const request = { role: 'none', poolings: ['mean'], batching: 'batched' } as const
    const { batches } = await encodeTexts(int8.encoder, { ...request, texts: ['nurse', 'nurse nurse nurse'] })
    expect(batches).toMatchObject([{ texts: 2, tokens: 8, positions: 10 }])
  })

  it('of nothing is empty', async () => {
    const none = await encodeTexts(int8.encoder, { texts: [], role: 'none', poolings, batching: 'batched' })
    expect(none.vectors.mean).toHaveLength(0)
    expect(none.batches).toEqual([])
  })

  it('of an empty text is defined', () => {
    const empty = rowOf(alone.vectors.attention, texts.indexOf(''))
    expect(empty.every(Number.isFinite)).toBe(true)
    expect(Math.hypot(...empty)).toBeCloseTo(1, 5)
  })
})
