/**
 * Spaces: what a vector's numbers mean. An encoder is a model file (by hash) with a chunker; each of its poolings is a space.
 * Another file, precision or chunker version is another encoder, so old and new vectors can never meet in one comparison.
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

/** The number of the space; made when it is new. */
export function ensureSpace(library: Library, space: SpaceIdentity): number {
  const encoder = ensureEncoder(library, space, space.chunker)
  const found = sql<{ id: number }>(library, 'select id from space where encoder_id = ? and pooling = ?')
  const known = found.get(encoder, space.pooling)
  if (known !== undefined) return known.id
  return Number(
    sql(library, 'insert into space (encoder_id, pooling) values (?, ?)').run(encoder, space.pooling).lastInsertRowid,
  )
}

/** The space as windows and the command line name it. */
export function describeSpace(space: Omit<Space, 'id'>): Space {
  const { model, precision, pooling, dimensions } = space
  return { id: `${model}/${precision}/${pooling}`, model, precision, pooling, dimensions }
}

/** Throws when there is no such space: its number can only come from `ensureSpace`. */
export function spaceById(library: Library, id: number): Space {
  const stored = sql<Omit<Space, 'id'>>(
    library,
    `select model, precision, pooling, dimensions from space
     join encoder on encoder.id = encoder_id where space.id = ?`,
  ).get(id)
  if (stored === undefined) throw new Error(`no space ${id}`)
  return describeSpace(stored)
}
