import { describe, expect, it } from 'vitest'
import { project } from '../../../src/encode/projection/apply.ts'
import { addRows, emptyMoments, principalAxes } from '../../../src/encode/projection/fit.ts'
import type { Library } from '../../../src/library/database.ts'
import { addProjection, projectNext, spreadIds, vectorsById } from '../../../src/library/projections.ts'
import { ensureSpace } from '../../../src/library/spaces.ts'
import { prepareQuery } from '../../../src/search/query.ts'
import { rankInSpace } from '../../../src/search/rescore.ts'
import { searchDocuments } from '../../../src/search/search.ts'
import { createTables } from '../../../src/search/table.ts'
import { embeddings } from '../../fixtures/library/many-passages.ts'
import { addDocument, encodeAll, ownLibrary, tinyModel } from '../library/setting.ts'

const model = { ...tinyModel, dimensions: 24 }
const dimensions = 4

/** Documents of a headline and a passage each, in 24 dimensions and in 4 of their own axes; what is asked, in both. */
function both(documents: number) {
  const library = ownLibrary()
  for (let n = 1; n <= documents; n += 1)
    addDocument(library, { headline: `Trade ${n}`, body: `Worked as person ${n}.` })
  encodeAll(
    library,
    (text) => [...embeddings(1, 24, Number(/\d+/.exec(text)?.[0]) + (text.startsWith('Trade') ? 500 : 0))],
    model,
  )
  const source = ensureSpace(library, { ...model, pooling: 'mean', chunker: '1' })
  const rows = vectorsById(library, spreadIds(library, source, 9999))
  const moments = emptyMoments(24)
  addRows(moments, rows)
  const projection = { dimensions, from: 24, matrix: principalAxes(moments, dimensions) }
  const space = addProjection(library, { source, dimensions, passages: moments.rows, matrix: projection.matrix })
  projectNext(library, space, 9999, (all) => project(projection, all))
  const full = embeddings(1, 24, 77_777)
  return { library, source, space, full, query: project(projection, full) }
}

const everybody = (library: Library) => new Set(library.db.prepare('select id from document').pluck().all() as number[])

function ranked({ library, source, space, full, query }: ReturnType<typeof both>) {
  const tables = createTables(library)
  const among = everybody(library)
  return {
    inFull: rankInSpace(library, tables.of(source), { query: full }, among),
    fewer: rankInSpace(library, tables.of(space), { query }, among),
    rescored: rankInSpace(library, tables.of(space), { query, full: { space: source, query: full } }, among),
  }
}

describe('scoring anew in full precision', () => {
  it('gives the order and the scores of the full space, headlines included', () => {
    const { inFull, fewer, rescored } = ranked(both(150))
    const seen = (hits: typeof inFull.hits) => hits.map(({ id, score }) => [id, score])
    expect(fewer.hits.map(({ id }) => id)).not.toEqual(inFull.hits.map(({ id }) => id))
    expect(seen(rescored.hits)).toEqual(seen(inFull.hits))
    expect([inFull.rescored, fewer.rescored, rescored.rescored]).toEqual([undefined, undefined, 150])
  })

  it('is for the best 200; the others follow in the order they had', () => {
    const { inFull, fewer, rescored } = ranked(both(230))
    const best = new Set(fewer.hits.slice(0, 200).map(({ id }) => id))
    const ids = (hits: typeof inFull.hits) => hits.map(({ id }) => id)
    expect(rescored.rescored).toBe(200)
    expect(new Set(ids(rescored.hits).slice(0, 200))).toEqual(best)
    expect(ids(rescored.hits).slice(0, 20)).toEqual(ids(inFull.hits).slice(0, 20))
    expect(new Set(ids(rescored.hits).slice(200))).toEqual(new Set(ids(fewer.hits).slice(200)))
  })

  it('leaves a document as it was whose own vectors are not kept, after those that could be scored', () => {
    const made = both(20)
    made.library.db.prepare('delete from vector where space_id = ? and chunk_id = 2').run(made.source)
    const { rescored, fewer } = ranked(made)
    const [owner] = made.library.db.prepare('select document_id from chunk where id = 2').pluck().all() as number[]
    expect(rescored.rescored).toBe(19)
    expect(rescored.hits.at(-1)?.id).toBe(owner)
    expect(fewer.hits.at(-1)?.id).not.toBe(owner)
  })

  it('names the passage that is nearest in full precision', () => {
    const made = both(3)
    const tables = createTables(made.library)
    const { rescored, inFull } = ranked(made)
    const place = (space: number, row: number) => [tables.of(space).documents[row], tables.of(space).starts[row]]
    expect(rescored.hits.map(({ row }) => place(made.space, row))).toEqual(
      inFull.hits.map(({ row }) => place(made.source, row)),
    )
  })
})

describe('a search in a space of fewer dimensions', () => {
  it('says which space it was, what that was fitted on, and how far the list is in full precision', () => {
    const { library, source, space, full, query: vector } = both(12)
    const query = prepareQuery(library, { text: 'person' })
    const vectors = { query: vector, requirements: [vector], full: { space: source, query: full } }
    const asked = { query, method: 'vector', of: 'cv', limit: 5, space, vectors } as const
    const result = searchDocuments({ library, tables: createTables(library) }, asked, () => undefined)
    expect(result.space).toMatchObject({
      id: 'tiny/fp32/mean/pca4-1',
      dimensions: 4,
      projection: { from: 24, passages: 24 },
    })
    expect([result.rescored, result.results.length, result.unencoded]).toEqual([12, 5, 0])
  })

  it('never takes a query of another space', () => {
    const { library, source, space, full, query } = both(3)
    const tables = createTables(library)
    const among = everybody(library)
    expect(() => rankInSpace(library, tables.of(space), { query: full }, among)).toThrow('different spaces')
    expect(() => rankInSpace(library, tables.of(source), { query }, among)).toThrow('different spaces')
  })
})
