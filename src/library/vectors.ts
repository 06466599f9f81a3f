/** Vectors of chunks: which documents an encoder has still to do, and storing what it did. */
import { poolings } from '../contract/common.ts'
import type { DocumentState, Pooling, Range } from '../contract/common.ts'
import { bytesOf } from './bytes.ts'
import { chunkerVersion } from './chunks.ts'
import type { Chunk } from './chunks.ts'
import type { Library } from './database.ts'
import { contentOf } from './documents.ts'
import { saysSomething, visibleText } from './redact.ts'
import { ensureEncoder, ensureSpace, findEncoder } from './spaces.ts'
import type { ModelIdentity } from './spaces.ts'
import { nextState } from './states.ts'
import { inTransaction, sql } from './statements.ts'

/** What `cutChunks` needs of a document, and its id. */
export interface Unencoded {
  readonly id: number
  readonly text: string
  readonly sections: readonly Range[]
  readonly identity: readonly Range[]
  readonly headline?: Range
}

const lacking = `from content join document on document.id = document_id
where not exists (select 1 from encoding where encoding.document_id = document.id and encoder_id = ?)`
const withoutVectors = `${lacking} and state in ('read', 'encoded')`
/** What no model has encoded yet is found by the index of states, without a look at all that is done already. */
const neverEncoded = `${lacking} and state = 'read'`

/**
 * Documents that were read and that this model has not encoded with the present chunker: first those without any vectors, and the newest
 * first, as what came in last is what somebody waits for.
 */
export function nextUnencoded(library: Library, model: ModelIdentity, limit: number): Unencoded[] {
  const encoder = ensureEncoder(library, model, chunkerVersion)
  const newest = (from: string) =>
    sql<StoredUnencoded>(
      library,
      `select document.id, text, sections, identity, content.headline ${from} order by document.id desc limit ?`,
    ).all(encoder, limit)
  const first = newest(neverEncoded)
  return (first.length === limit ? first : newest(withoutVectors)).map(unencoded)
}

type StoredUnencoded = Record<'text' | 'sections' | 'identity', string> & { id: number; headline: string | null }

function unencoded({ id, text, sections, identity, headline }: StoredUnencoded): Unencoded {
  return {
    id,
    text,
    sections: JSON.parse(sections) as Range[],
    identity: JSON.parse(identity) as Range[],
    ...(headline === null ? {} : { headline: JSON.parse(headline) as Range }),
  }
}

/** How many `nextUnencoded` would give without a limit. */
export function countUnencoded(library: Library, model: ModelIdentity): number {
  const encoder = findEncoder(library, model, chunkerVersion) ?? null
  return sql<{ n: number }>(library, `select count(*) as n ${withoutVectors}`).get(encoder)?.n ?? 0
}

/** Of all spaces. */
export function countVectors(library: Library): number {
  return sql<{ n: number }>(library, 'select count(*) as n from vector').get()?.n ?? 0
}

/**
 * Stores a document's chunks and its vectors of every pooling, [chunks, dimensions] each, together with its state, in one
 * transaction. Answers false, and stores nothing, when the document is gone or its text is no longer what was encoded.
 */
export function saveEncoded(
  library: Library,
  documentId: number,
  chunks: readonly Chunk[],
  vectors: Readonly<Record<Pooling, Float32Array>>,
  model: ModelIdentity,
): boolean {
  return inTransaction(library, () => {
    const state = currentState(library, documentId, chunks)
    if (state === undefined) return false
    const ids = saveChunks(library, documentId, chunks)
    for (const pooling of poolings) saveVectors(library, ids, vectors[pooling], { ...model, pooling })
    sql(library, 'insert or ignore into encoding (document_id, encoder_id) values (?, ?)').run(
      documentId,
      ensureEncoder(library, model, chunkerVersion),
    )
    sql(library, 'update document set state = ? where id = ?').run(nextState(state, 'encode'), documentId)
    return true
  })
}

/** The document's state when these chunks are cut from its present text; else undefined. */
function currentState(library: Library, id: number, chunks: readonly Chunk[]): DocumentState | undefined {
  const content = contentOf(library, id)
  const stored = sql<{ state: DocumentState }>(library, 'select state from document where id = ?').get(id)
  if (content === undefined || stored === undefined || stored.state === 'queued') return undefined
  const visible = ({ start, end }: Range): string => visibleText(content.text, start, end, content.identity)
  const whole = { start: 0, end: content.text.length }
  const same =
    chunks.every((chunk) => visible(chunk) === chunk.text) && chunks.length > 0 === saysSomething(visible(whole))
  return same ? stored.state : undefined
}

/** Ids of the chunks, in their order; a chunk that another model had cut in the same place is shared. */
function saveChunks(library: Library, documentId: number, chunks: readonly Chunk[]): number[] {
  const add = sql<{ id: number }>(
    library,
    `insert into chunk (document_id, chunker, role, start_at, end_at, tokens) values (?, ?, ?, ?, ?, ?)
     on conflict do update set tokens = tokens returning id`,
  )
  return chunks.map((chunk) => {
    const row = add.get(documentId, chunkerVersion, chunk.role, chunk.start, chunk.end, chunk.tokens)
    if (row === undefined) throw new Error('a chunk was not stored')
    return row.id
  })
}

function saveVectors(
  library: Library,
  chunkIds: readonly number[],
  vectors: Float32Array,
  space: ModelIdentity & { pooling: Pooling },
): void {
  const { dimensions } = space
  if (vectors.length !== chunkIds.length * dimensions) throw new Error('as many vectors as chunks are needed')
  const spaceId = ensureSpace(library, { ...space, chunker: chunkerVersion })
  // what was projected from a vector goes with it
  const remove = sql(
    library,
    `delete from vector where chunk_id = @chunk and (space_id = @space or space_id in (
       select space.id from space join projection on projection.id = projection_id where projection.space_id = @space))`,
  )
  const add = sql(library, 'insert into vector (space_id, chunk_id, data) values (?, ?, ?)')
  chunkIds.forEach((chunkId, row) => {
    remove.run({ chunk: chunkId, space: spaceId })
    add.run(spaceId, chunkId, bytesOf(vectors.subarray(row * dimensions, (row + 1) * dimensions)))
  })
}
