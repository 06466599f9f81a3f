import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { poolings } from '../../../src/contract/common.ts'
import { encodeTexts } from '../../../src/encode/encoder.ts'
import type { Role } from '../../../src/encode/encoding.ts'
import { loadEncoder, type LoadedEncoder } from '../../../src/encode/load.ts'
import { type CatalogueModel, readCatalogue } from '../../../src/encode/models/catalogue.ts'
import { chunkerVersion, cutChunks } from '../../../src/library/chunks.ts'
import type { Library } from '../../../src/library/database.ts'
import { ensureSpace, spaceById } from '../../../src/library/spaces.ts'
import { nextUnencoded, saveEncoded } from '../../../src/library/vectors.ts'
import { prepareQuery } from '../../../src/search/query.ts'
import { searchDocuments } from '../../../src/search/search.ts'
import { createTables } from '../../../src/search/table.ts'
import { tempFolder } from '../../fixtures/engine/folders.ts'
import { addDocument, ownLibrary } from '../library/setting.ts'
import { largestDifference, rowOf } from './setting.ts'
import { writeTinyEncoder } from './tiny-encoder.ts'

let model: LoadedEncoder
let entry: CatalogueModel

beforeAll(async () => {
  const made = await writeTinyEncoder(tempFolder())
  entry = made.entry
  readCatalogue().models.push(entry)
  model = await loadEncoder(made.files)
})

afterAll(async () => {
  readCatalogue().models.pop()
  await model.encoder.session.release()
})

async function encode(texts: readonly string[], role: Role, batching: 'alone' | 'batched' = 'batched') {
  const { vectors, tokens, truncated } = await encodeTexts(model.encoder, { texts, role, poolings, batching })
  const { mean, max, cls, attention } = vectors
  if (!mean || !max || !cls || !attention) throw new Error('a pooling is missing')
  return { mean, max, cls, attention, tokens, truncated }
}

async function fill(library: Library): Promise<void> {
  const { tokenizer } = model.encoder
  const room = entry.window - 2 - tokenizer.count(entry.prefixes.passage)
  for (const document of nextUnencoded(library, model.loaded, 10)) {
    const chunks = cutChunks(document, (texts) => texts.map((text) => tokenizer.count(text)), room)
    const vectors = await encode(
      chunks.map(({ text }) => text),
      'passage',
    )
    expect(vectors.truncated).not.toContain(1)
    expect(saveEncoded(library, document.id, chunks, vectors, model.loaded)).toBe(true)
  }
}

describe('an encoder of 48 dimensions that is one entry of the catalogue and two files', () => {
  it('is loaded, verified and named by what the entry says', () => {
    expect(model.loaded).toMatchObject({ model: 'tiny-48', precision: 'fp32', dimensions: 48, window: 24 })
    expect(model.loaded.hash).toBe(entry.files.fp32.onnx.sha256)
  })

  it('has its own special tokens, prefixes and window', async () => {
    const { tokenizer } = model.encoder
    expect([...tokenizer.encode('Nurse [END]', 24).ids]).toEqual([2, tokenizer.encode('nurse', 24).ids[1], 3, 3])
    const { tokens, truncated } = await encode(['nurse', 'nurse '.repeat(100)], 'query')
    expect([[...tokens], [...truncated]]).toEqual([
      [5, 24],
      [0, 1],
    ])
  })

  it('gives a text the same vectors alone and padded, of length 1, in each pooling', async () => {
    const texts = ['forklift', 'moved pallets with trucks, and baked bread for hotel', '', 'night']
    const [batched, alone] = [await encode(texts, 'passage'), await encode(texts, 'passage', 'alone')]
    for (const pooling of poolings) {
      expect(batched[pooling]).toHaveLength(texts.length * 48)
      expect(largestDifference([...batched[pooling]], [...alone[pooling]])).toBeLessThanOrEqual(1e-5)
      for (const row of texts.keys()) expect(Math.hypot(...rowOf(batched[pooling], row, 48))).toBeCloseTo(1, 5)
    }
  })

  it.each(poolings)('fills a library with %s vectors and is searched', async (pooling) => {
    const library = ownLibrary()
    addDocument(library, { name: 'Ann Ash', body: 'Baked bread for hotel.\nChef in hotel.' })
    addDocument(library, { name: 'Bea Bell', body: 'Forklift driver, moved pallets with trucks.\nNight driver.' })
    addDocument(library, { name: 'Cem Can', body: 'Nurse for children.\nCared for children in ward.' })
    await fill(library)
    const space = ensureSpace(library, { ...model.loaded, pooling, chunker: chunkerVersion })
    expect(spaceById(library, space)).toMatchObject({ id: `tiny-48/fp32/${pooling}`, dimensions: 48 })
    const query = prepareQuery(library, { text: 'forklift driver' })
    const vector = (await encode([query.text], 'query'))[pooling]
    const vectors = { query: vector, requirements: query.requirements.map(() => vector) }
    const place = { library, tables: createTables(library) }
    const asked = { query, method: 'vector', space, of: 'cv', limit: 10, vectors } as const
    const { results } = searchDocuments(place, asked, () => undefined)
    expect(results).toHaveLength(3)
    if (pooling === 'mean' || pooling === 'attention') expect(results[0]?.id).toBe(2)
  })
})
