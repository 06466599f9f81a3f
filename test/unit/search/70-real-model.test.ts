import { beforeAll, describe, expect, it } from 'vitest'
import { poolings } from '../../../src/contract/common.ts'
import { encodeTexts } from '../../../src/encode/encoder.ts'
import type { LoadedEncoder } from '../../../src/encode/load.ts'
import { chunkerVersion, cutChunks } from '../../../src/library/chunks.ts'
import type { Library } from '../../../src/library/database.ts'
import { ensureSpace } from '../../../src/library/spaces.ts'
import { nextUnencoded, saveEncoded } from '../../../src/library/vectors.ts'
import { prepareQuery } from '../../../src/search/query.ts'
import { searchDocuments } from '../../../src/search/search.ts'
import { createTables } from '../../../src/search/table.ts'
import { miniLmEncoder } from '../encode/setting.ts'
import { addDocument, ownLibrary } from '../library/setting.ts'

let model: LoadedEncoder

beforeAll(async () => {
  model = await miniLmEncoder('int8')
})

const trades = [
  ['Paediatric nurse', 'Cared for premature babies on a neonatal ward.\nGave medication and wrote care plans.'],
  ['Forklift driver', 'Moved pallets with counterbalance and reach trucks in a cold store.\nLoaded trailers at night.'],
  ['Pastry chef', 'Made desserts, bread and chocolate for a hotel with two restaurants.'],
  ['Backend developer', 'Wrote payment services in Go and PostgreSQL.\nRan them on Kubernetes.'],
] as const

async function encode(texts: readonly string[], role: 'query' | 'passage') {
  const { vectors } = await encodeTexts(model.encoder, { texts, role, poolings, batching: 'alone' })
  return vectors
}

async function filled(names: readonly string[]): Promise<Library> {
  const library = ownLibrary()
  trades.forEach(([headline, body], index) => {
    const name = names[index] ?? ''
    addDocument(library, { name, contact: `${name.toLowerCase().replace(' ', '.')}@example.org`, headline, body })
  })
  const count = (texts: string[]) => texts.map((text) => model.encoder.tokenizer.count(text))
  for (const document of nextUnencoded(library, model.loaded, 10)) {
    const chunks = cutChunks(document, count, model.loaded.window - 2)
    const { mean, max, cls, attention } = await encode(
      chunks.map(({ text }) => text),
      'passage',
    )
    if (!mean || !max || !cls || !attention) throw new Error('a pooling is missing')
    saveEncoded(library, document.id, chunks, { mean, max, cls, attention }, model.loaded)
  }
  return library
}

async function search(library: Library, text: string) {
  const query = prepareQuery(library, { text })
  const { mean } = await encode([query.text], 'query')
  if (mean === undefined) throw new Error('a pooling is missing')
  const space = ensureSpace(library, { ...model.loaded, pooling: 'mean', chunker: chunkerVersion })
  const vectors = { query: mean, requirements: [mean] }
  const place = { library, tables: createTables(library) }
  return searchDocuments(place, { query, method: 'vector', space, of: 'cv', limit: 10, vectors }, () => undefined)
    .results
}

const names = ['Ann Alder', 'Bea Birch', 'Cem Cedar', 'Dan Dogwood']

describe('search with the real model', () => {
  it.each([
    ['someone to look after newborn infants in a hospital', 'Paediatric nurse'],
    ['warehouse worker with a lift truck licence', 'Forklift driver'],
    ['baker for cakes and sweets', 'Pastry chef'],
    ['software engineer, databases and containers', 'Backend developer'],
  ])('finds for "%s" the %s, by meaning', async (text, headline) => {
    const [first] = await search(await filled(names), text)
    expect(first?.headline).toBe(headline)
    expect(first?.evidence).toHaveLength(1)
  })

  it('gives the same scores to the last bit when everybody has another name', async () => {
    const scores = async (people: readonly string[]) =>
      (await search(await filled(people), 'forklift driver for nights')).map(({ id, score }) => ({ id, score }))
    expect(await scores(['Maximiliane Oberhuber', 'Wei', 'Jean-Baptiste de la Tour', 'Q X'])).toEqual(
      await scores(names),
    )
  })
})
