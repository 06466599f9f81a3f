/**
 * Projections: matrices that bring the vectors of a space to fewer dimensions, and the vectors they gave. Each is a space of its own and is
 * never changed; another fit stands beside it. Which matrix, and how it is applied, is the caller's business.
 */
import { createHash } from 'node:crypto'
import { ShortlistError } from '../contract/errors.ts'
import { bytesOf, vectorOf } from './bytes.ts'
import type { Library } from './database.ts'
import { inTransaction, sql } from './statements.ts'

export interface NewProjection {
  /** the space it was fitted on */
  readonly source: number
  readonly dimensions: number
  /** how many of its vectors */
  readonly passages: number
  /** [dimensions, dimensions of the source] */
  readonly matrix: Float32Array
}

export interface StoredProjection {
  readonly source: number
  readonly dimensions: number
  /** the source's */
  readonly from: number
  readonly matrix: Float32Array
}

/** Stores it as a space without vectors that no search uses yet; answers the number of that space. */
export function addProjection(library: Library, { source, dimensions, passages, matrix }: NewProjection): number {
  const bytes = bytesOf(matrix)
  return inTransaction(library, () => {
    const added = sql(
      library,
      `insert into projection (space_id, dimensions, number, passages, fitted_at, matrix, hash)
       select @source, @dimensions, coalesce(max(number), 0) + 1, @passages, @at, @bytes, @hash
       from projection where space_id = @source and dimensions = @dimensions`,
    ).run({ source, dimensions, passages, bytes, hash: hashOf(bytes), at: new Date().toISOString() })
    const space = sql(
      library,
      'insert into space (encoder_id, pooling, projection_id) select encoder_id, pooling, ? from space where id = ?',
    ).run(added.lastInsertRowid, source)
    return Number(space.lastInsertRowid)
  })
}

/** The space's projection. Throws library.damaged when the matrix is not the one that was stored. */
export function projectionOf(library: Library, space: number): StoredProjection {
  const stored = sql<{ source: number; dimensions: number; from: number; matrix: Buffer; hash: string }>(
    library,
    `select projection.space_id as source, projection.dimensions, encoder.dimensions as "from", matrix, projection.hash
     from space join projection on projection.id = projection_id join encoder on encoder.id = encoder_id
     where space.id = ?`,
  ).get(space)
  if (stored === undefined) throw new Error(`space ${space} has no projection`)
  const { source, dimensions, from, matrix, hash } = stored
  if (hashOf(matrix) !== hash) throw new ShortlistError('library.damaged', `the projection of space ${space}`)
  return { source, dimensions, from, matrix: vectorOf(matrix) }
}

/** The space of the last complete projection of a space to so many dimensions. */
export function newestProjection(library: Library, source: number, dimensions: number): number | undefined {
  return sql<{ id: number }>(
    library,
    `select space.id from projection join space on projection_id = projection.id
     where projection.space_id = ? and projection.dimensions = ? and complete order by number desc limit 1`,
  ).get(source, dimensions)?.id
}

/** From now on searches use it instead of an earlier one of its size. */
export function completeProjection(library: Library, space: number): void {
  sql(library, 'update projection set complete = 1 where id = (select projection_id from space where id = ?)').run(
    space,
  )
}

/** Spaces of the complete projections that a later complete one of the same space and size has replaced. */
export function replacedProjections(library: Library): number[] {
  return sql<{ id: number }>(
    library,
    `select space.id from projection as old join space on projection_id = old.id
     where old.complete and exists (select 1 from projection as later
       where later.space_id = old.space_id and later.dimensions = old.dimensions and later.complete
         and later.number > old.number)`,
  )
    .all()
    .map(({ id }) => id)
}

/** From now on no search uses it; `dropIncomplete` takes it away. */
export function retireProjection(library: Library, space: number): void {
  sql(library, 'update projection set complete = 0 where id = (select projection_id from space where id = ?)').run(
    space,
  )
}

/** Deletes at most `limit` vectors of a space; answers the bytes of their numbers, 0 when there are none left. */
export function deleteVectors(library: Library, space: number, limit: number): number {
  return inTransaction(library, () =>
    sql<{ bytes: number }>(
      library,
      `delete from vector where id in (select id from vector where space_id = ? limit ?)
       returning length(data) as bytes`,
    )
      .all(space, limit)
      .reduce((sum, { bytes }) => sum + bytes, 0),
  )
}

/** Takes away what a fit that was cut off has left, and what is retired. */
export function dropIncomplete(library: Library, source: number): void {
  inTransaction(library, () => sql(library, 'delete from projection where space_id = ? and not complete').run(source))
}

/** How many vectors a space has. */
export function countVectorsOf(library: Library, space: number): number {
  return sql<{ n: number }>(library, 'select count(*) as n from vector where space_id = ?').get(space)?.n ?? 0
}

/** Ids of at most `most` of a space's vectors, spread evenly over it, ascending. */
export function spreadIds(library: Library, space: number, most: number): number[] {
  const ids = sql<{ id: number }>(library, 'select id from vector where space_id = ? order by id').all(space)
  const count = Math.min(most, ids.length)
  return Array.from({ length: count }, (_, index) => ids[Math.floor((index * ids.length) / count)]?.id ?? 0)
}

/** Those that are still there, one after the other; [n, dimensions]. */
export function vectorsById(library: Library, ids: readonly number[]): Float32Array {
  const stored = sql<{ data: Buffer }>(library, 'select data from vector where id = ?')
  return vectorOf(Buffer.concat(ids.flatMap((id) => stored.get(id)?.data ?? [])))
}

/**
 * Gives the space the next `limit` vectors that its source has and it has not: `apply` takes [n, from] to [n, dimensions]. One
 * transaction, so none is left out or done twice. Answers how many there were; 0 when it is in step with its source.
 */
export function projectNext(
  library: Library,
  space: number,
  limit: number,
  apply: (rows: Float32Array) => Float32Array,
): number {
  const waiting = sql<{ id: number; chunk: number; data: Buffer }>(
    library,
    `select vector.id, chunk_id as chunk, data from space
     join projection on projection.id = projection_id join vector on vector.space_id = projection.space_id
     where space.id = ? and vector.id > done_to order by vector.id limit ?`,
  )
  if (waiting.get(space, 1) === undefined) return 0
  return inTransaction(library, () => {
    const rows = waiting.all(space, limit)
    const values = apply(vectorOf(Buffer.concat(rows.map(({ data }) => data))))
    const dimensions = values.length / rows.length
    const add = sql(library, 'insert into vector (space_id, chunk_id, data) values (?, ?, ?)')
    rows.forEach(({ chunk }, row) =>
      add.run(space, chunk, bytesOf(values.subarray(row * dimensions, (row + 1) * dimensions))),
    )
    sql(library, 'update projection set done_to = ? where id = (select projection_id from space where id = ?)').run(
      rows.at(-1)?.id ?? 0,
      space,
    )
    return rows.length
  })
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
