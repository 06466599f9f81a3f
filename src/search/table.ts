/**
 * The vectors of one space held in memory, row by row in one block, and kept in step with the library: rows added since the
 * last look are appended; when rows were deleted, what is left is moved together. Nothing here knows how rows are scored.
 */
import type { Library } from '../library/database.ts'
import { spaceById } from '../library/spaces.ts'
import { sql } from '../library/statements.ts'

export interface VectorTable {
  readonly space: number
  readonly dimensions: number
  count: number
  /** [capacity, dimensions]; the first `count` rows are in use, each of L2 norm 1 */
  values: Float32Array<ArrayBuffer>
  /** id of the vector; ascending */
  ids: Float64Array
  /** document of the row */
  documents: Float64Array
  /** 1 for the vector of a headline, 0 for a passage of the body */
  headlines: Uint8Array
  /** where the row's chunk lies in its document's text */
  starts: Uint32Array
  ends: Uint32Array
  /** the space's count of deletions when this table was last in step */
  deletions: number
}

export interface Tables {
  /** the table of a space, in step with the library */
  of: (space: number) => VectorTable
  /** bytes of memory held by all tables */
  bytes: () => number
}

export function createTables(library: Library): Tables {
  const tables = new Map<number, VectorTable>()
  return {
    of: (space) => {
      const table = tables.get(space) ?? emptyTable(space, spaceById(library, space).dimensions)
      tables.set(space, table)
      refresh(library, table)
      return table
    },
    bytes: () => [...tables.values()].reduce((sum, table) => sum + bytesOf(table), 0),
  }
}

function emptyTable(space: number, dimensions: number): VectorTable {
  return { space, dimensions, count: 0, deletions: 0, ...columns(0, dimensions) }
}

function columns(capacity: number, dimensions: number) {
  return {
    values: new Float32Array(capacity * dimensions),
    ids: new Float64Array(capacity),
    documents: new Float64Array(capacity),
    headlines: new Uint8Array(capacity),
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
  }
}

function bytesOf(table: VectorTable): number {
  return [table.values, table.ids, table.documents, table.headlines, table.starts, table.ends].reduce(
    (sum, column) => sum + column.byteLength,
    0,
  )
}

function refresh(library: Library, table: VectorTable): void {
  const stored = sql<{ deletions: number }>(library, 'select deletions from space where id = ?').get(table.space)
  if (stored !== undefined && stored.deletions !== table.deletions) {
    dropDeleted(library, table)
    table.deletions = stored.deletions
  }
  append(library, table)
}

function dropDeleted(library: Library, table: VectorTable): void {
  const left = sql<{ id: number }>(library, 'select id from vector where space_id = ? and id <= ? order by id')
    .all(table.space, lastId(table))
    .map(({ id }) => id)
  let kept = 0
  for (let row = 0; row < table.count; row++) {
    if (table.ids[row] !== left[kept]) continue
    moveRow(table, row, kept)
    kept += 1
  }
  table.count = kept
}

function moveRow(table: VectorTable, from: number, to: number): void {
  if (from === to) return
  const { dimensions } = table
  table.values.copyWithin(to * dimensions, from * dimensions, (from + 1) * dimensions)
  for (const column of [table.ids, table.documents, table.headlines, table.starts, table.ends]) {
    column.copyWithin(to, from, from + 1)
  }
}

function lastId(table: VectorTable): number {
  return table.count === 0 ? 0 : (table.ids[table.count - 1] ?? 0)
}

interface StoredRow {
  readonly id: number
  readonly document_id: number
  readonly role: 'headline' | 'body'
  readonly start_at: number
  readonly end_at: number
  readonly data: Buffer
}

function append(library: Library, table: VectorTable): void {
  const after = lastId(table)
  const added = sql<{ n: number }>(library, 'select count(*) as n from vector where space_id = ? and id > ?')
  const { n = 0 } = added.get(table.space, after) ?? {}
  if (n === 0) return
  reserve(table, table.count + n)
  const bytes = new Uint8Array(table.values.buffer)
  const rows = sql<StoredRow>(
    library,
    `select vector.id, document_id, role, start_at, end_at, data from vector join chunk on chunk.id = chunk_id
     where space_id = ? and vector.id > ? order by vector.id`,
  )
  for (const row of rows.iterate(table.space, after)) {
    const at = table.count
    bytes.set(row.data, at * table.dimensions * 4)
    table.ids[at] = row.id
    table.documents[at] = row.document_id
    table.headlines[at] = row.role === 'headline' ? 1 : 0
    table.starts[at] = row.start_at
    table.ends[at] = row.end_at
    table.count = at + 1
  }
}

/** Grows by a quarter, so a library that is being imported is not copied for each document. */
function reserve(table: VectorTable, rows: number): void {
  if (rows <= table.ids.length) return
  const grown = columns(Math.max(rows, Math.ceil(table.ids.length * 1.25)), table.dimensions)
  grown.values.set(table.values)
  grown.ids.set(table.ids)
  grown.documents.set(table.documents)
  grown.headlines.set(table.headlines)
  grown.starts.set(table.starts)
  grown.ends.set(table.ends)
  Object.assign(table, grown)
}
