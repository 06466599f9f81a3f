/**
 * Spaces: what a vector's numbers mean. An encoder is a model file (by hash) with a chunker; each of its poolings is a space, and each
 * projection of one to fewer dimensions (projections.ts) another. Another file, precision or chunker version is another encoder, so old
 * and new vectors can never meet in one comparison.
 */
import type { Pooling, Precision, Space } from '../contract/common.ts'
import type { Library } from './database.ts'
import { sql } from './statements.ts'

/** What tells encoders apart; the encoder's `LoadedModel` has this shape. */
export interface ModelIdentity {
  readonly model: string
  readonly precision: Precision
  /** sha256 of the weights, hex */
  readonly hash: string
  readonly dimensions: number
}

export interface SpaceIdentity extends ModelIdentity {
  readonly pooling: Pooling
  /** chunker version (chunks.ts) */
  readonly chunker: string
}

/** The id of the encoder; undefined when it has encoded nothing here yet. */
export function findEncoder(library: Library, model: ModelIdentity, chunker: string): number | undefined {
  return sql<{ id: number }>(
    library,
    'select id from encoder where model = ? and precision = ? and hash = ? and chunker = ?',
  ).get(...keyOf(model, chunker))?.id
}

/** The id of the encoder; made when it is new. */
export function ensureEncoder(library: Library, model: ModelIdentity, chunker: string): number {
  const found = findEncoder(library, model, chunker)
  if (found !== undefined) return found
  const added = sql(
    library,
    'insert into encoder (model, precision, hash, chunker, dimensions) values (?, ?, ?, ?, ?)',
  ).run(...keyOf(model, chunker), model.dimensions)
  return Number(added.lastInsertRowid)
}

function keyOf({ model, precision, hash }: ModelIdentity, chunker: string): string[] {
  return [model, precision, hash, chunker]
}

/** The number of the space in the encoder's own dimensions; undefined when it has encoded nothing here yet. */
export function findSpace(library: Library, space: SpaceIdentity): number | undefined {
  const encoder = findEncoder(library, space, space.chunker) ?? null
  return sql<{ id: number }>(
    library,
    'select id from space where encoder_id = ? and pooling = ? and projection_id is null',
  ).get(encoder, space.pooling)?.id
}

/** The number of the space in the encoder's own dimensions; made when it is new. */
export function ensureSpace(library: Library, space: SpaceIdentity): number {
  const known = findSpace(library, space)
  if (known !== undefined) return known
  const encoder = ensureEncoder(library, space, space.chunker)
  return Number(
    sql(library, 'insert into space (encoder_id, pooling) values (?, ?)').run(encoder, space.pooling).lastInsertRowid,
  )
}

/** The space as windows and the command line name it. */
export function describeSpace({ model, precision, pooling, dimensions, projection }: Omit<Space, 'id'>): Space {
  const own = `${model}/${precision}/${pooling}`
  if (projection === undefined) return { id: own, model, precision, pooling, dimensions }
  const id = `${own}/pca${dimensions}-${projection.number}`
  return { id, model, precision, pooling, dimensions, projection }
}

interface StoredSpace extends Pick<Space, 'model' | 'precision' | 'pooling'> {
  /** of the encoder */
  readonly own: number
  /** null without a projection, as what follows */
  readonly dimensions: number | null
  readonly number: number
  readonly passages: number
  readonly fittedAt: string
  readonly hash: string
}

/** Throws when there is no such space: its number can only come from `ensureSpace` or a projection. */
export function spaceById(library: Library, id: number): Space {
  const stored = sql<StoredSpace>(
    library,
    `select model, precision, pooling, encoder.dimensions as own,
       projection.dimensions, number, passages, fitted_at as fittedAt, projection.hash
     from space join encoder on encoder.id = encoder_id left join projection on projection.id = projection_id
     where space.id = ?`,
  ).get(id)
  if (stored === undefined) throw new Error(`no space ${id}`)
  const { own, dimensions, number, passages, fittedAt, hash, ...names } = stored
  if (dimensions === null) return describeSpace({ ...names, dimensions: own })
  return describeSpace({ ...names, dimensions, projection: { number, from: own, passages, fittedAt, hash } })
}
