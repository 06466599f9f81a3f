/** An encoded query in the space it is asked in: as the model gives it, or brought down by the same matrix as the library's vectors. */
import { type Pooling, projectedDimensions } from '../contract/common.ts'
import { ShortlistError } from '../contract/errors.ts'
import type { LoadedModel } from '../encode/encoding.ts'
import { project, type Projection } from '../encode/projection/apply.ts'
import { chunkerVersion } from '../library/chunks.ts'
import type { Library } from '../library/database.ts'
import { ensureSpace } from '../library/spaces.ts'
import type { AskedIn } from '../search/rescore.ts'
import type { Projections } from './projections.ts'
import type { EncodedQuery, QueryVectors } from './query-vectors.ts'

/** All of one space, but `full`, which is what the best are scored with anew. */
export interface AskedVectors extends QueryVectors, AskedIn {
  readonly space: number
}

interface Place {
  readonly library: Library
  readonly projections: Projections
  readonly signal: AbortSignal | undefined
}

/** `dimensions`: the model's own without it. Throws usage (there are no such ones), projection.missing, cancelled. */
export async function ofSpace(
  { library, projections, signal }: Place,
  { model, of }: EncodedQuery,
  pooling: Pooling,
  dimensions = model.dimensions,
): Promise<AskedVectors> {
  const space = ownSpace(library, model, pooling)
  const vectors = of(pooling)
  if (dimensions === model.dimensions) return { space, ...vectors }
  if (dimensions !== projectedDimensions || projectedDimensions > model.dimensions) throw noSuch(dimensions, model)
  const projected = await projections.newest(library, { ...model, pooling }, signal)
  return { space: projected.space, ...broughtDown(vectors, projected), full: { space, query: vectors.query } }
}

/** The number of the space in the model's own dimensions. */
export function ownSpace(library: Library, model: LoadedModel, pooling: Pooling): number {
  return ensureSpace(library, { ...model, pooling, chunker: chunkerVersion })
}

function broughtDown({ query, requirements }: QueryVectors, projection: Projection): QueryVectors {
  return { query: project(projection, query), requirements: requirements.map((each) => project(projection, each)) }
}

function noSuch(dimensions: number, { model, dimensions: own }: LoadedModel): ShortlistError {
  const there = own > projectedDimensions ? `${own} or ${projectedDimensions}` : String(own)
  return new ShortlistError('usage', `there are no ${dimensions} dimensions of ${model}, only ${there}`)
}
