/**
 * Spaces of fewer dimensions in the engine: fitted on the library's own passages when asked for, kept in step with the space they come from.
 * All of it is done in slices, between which the engine answers others.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Pooling, projectedDimensions, type Space } from '../contract/common.ts'
import { ShortlistError } from '../contract/errors.ts'
import { project, type Projection } from '../encode/projection/apply.ts'
import { catalogueModel, readCatalogue } from '../encode/models/catalogue.ts'
import { addRows, emptyMoments, principalAxes } from '../encode/projection/fit.ts'
import { chunkerVersion } from '../library/chunks.ts'
import type { Library } from '../library/database.ts'
import {
  addProjection,
  completeProjection,
  countVectorsOf,
  deleteVectors,
  dropIncomplete,
  newestProjection,
  projectionOf,
  projectNext,
  replacedProjections,
  retireProjection,
  spreadIds,
  vectorsById,
} from '../library/projections.ts'
import { describeSpace, findSpace, spaceById, type SpaceIdentity } from '../library/spaces.ts'
import type { ModelChoice } from './workers/fleet.ts'

/** Fewer passages do not tell which directions matter to this library. */
const fewestPassages = 5_000
/** More make the fit slower (0.1 ms each), not better: 384 x 384 moments are settled long before. */
const mostPassages = 20_000
/** vectors of one slice: 20 to 60 ms */
const slice = 200

export interface ProjectedSpace extends Projection {
  /** number of the space */
  readonly space: number
  /** number of the space it was fitted on */
  readonly source: number
}

type Asking = AbortSignal | undefined
/** The space that a model of the catalogue, as it is now, fills. */
export type SourceIdentity = Omit<SpaceIdentity, 'chunker'>

export interface Projections {
  /** The newest one of an encoder's pooling, in step with what is encoded by now. Throws projection.missing, cancelled. */
  readonly newest: (library: Library, source: SourceIdentity, signal: Asking) => Promise<ProjectedSpace>
  /**
   * The same, fitted first where there is none, or in any case with `refit`: then the earlier one stays, and is what `newest` gives until
   * the new one is whole. Throws projection.too-few, cancelled, usage (the encoder has no more dimensions than that itself).
   */
  readonly ensure: (
    library: Library,
    source: SourceIdentity,
    options: { readonly refit: boolean; readonly signal: Asking },
  ) => Promise<ProjectedSpace>
  /** Deletes those that a later fit has replaced. Throws cancelled: what is deleted by then stays so, the rest goes the next time. */
  readonly dropReplaced: (library: Library, signal: Asking) => Promise<Dropped>
}

export interface Dropped {
  readonly spaces: Space[]
  /** of their vectors and matrices; the library's file keeps the room for what comes next */
  readonly bytes: number
}

export function createProjections(): Projections {
  let fitting: Promise<unknown> = Promise.resolve()

  const ensure: Projections['ensure'] = async (library, source, { refit, signal }) => {
    const known = refit ? undefined : newestOf(library, source)
    const space = known ?? (await fitted(library, source, signal))
    return inStep(library, space, signal)
  }

  // one after the other: two that find none at the same time need one fit
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = fitting.catch(() => undefined).then(work)
    fitting = done
    return done
  }

  return {
    newest: async (library, source, signal) => {
      const space = newestOf(library, source)
      if (space === undefined) throw new ShortlistError('projection.missing', nameOf(source))
      return inStep(library, space, signal)
    },
    ensure: (...asked) => inTurn(() => ensure(...asked)),
    dropReplaced: (...asked) => inTurn(() => dropReplaced(...asked)),
  }
}

export type SpaceOfModel = ModelChoice & { readonly pooling: Pooling }

/** Throws model.unknown. */
export function sourceOf({ model, precision, pooling }: SpaceOfModel): SourceIdentity {
  const { files, dimensions } = catalogueModel(model)
  if (!Object.hasOwn(files, precision)) throw new ShortlistError('model.unknown', `${model} ${precision}`)
  return { model, precision, pooling, hash: files[precision].onnx.sha256, dimensions }
}

/** Whether it is of the model file that the catalogue names, and of passages as they are cut today: others no search uses. */
export function isCurrent({ model, precision, hash, chunker }: Omit<SpaceIdentity, 'pooling' | 'dimensions'>): boolean {
  const files = readCatalogue().models.find(({ id }) => id === model)?.files
  return chunker === chunkerVersion && files?.[precision].onnx.sha256 === hash
}

function newestOf(library: Library, source: SourceIdentity): number | undefined {
  const own = findSpace(library, { ...source, chunker: chunkerVersion })
  return own === undefined ? undefined : newestProjection(library, own, projectedDimensions)
}

async function dropReplaced(library: Library, signal: Asking): Promise<Dropped> {
  const replaced = replacedProjections(library)
  const spaces = replaced.map((space) => spaceById(library, space))
  let bytes = 0
  for (const space of replaced) {
    const { source, matrix } = projectionOf(library, space)
    bytes += matrix.byteLength
    // first: a half deleted one must not be searched, and goes with the next fit if this one ends here
    retireProjection(library, space)
    for (let freed = deleteVectors(library, space, slice); freed > 0; freed = deleteVectors(library, space, slice)) {
      bytes += freed
      await pause(signal)
    }
    dropIncomplete(library, source)
  }
  return { spaces, bytes }
}

/** The number of a new space with all vectors of its source. */
async function fitted(library: Library, identity: SourceIdentity, signal: Asking): Promise<number> {
  if (identity.dimensions <= projectedDimensions)
    throw new ShortlistError('usage', `${identity.model} has ${identity.dimensions} dimensions itself`)
  const source = findSpace(library, { ...identity, chunker: chunkerVersion })
  const there = source === undefined ? 0 : countVectorsOf(library, source)
  if (source === undefined || there < fewestPassages)
    throw new ShortlistError(
      'projection.too-few',
      `${there} of ${nameOf(identity)} are in it, ${fewestPassages} are needed`,
    )
  const { passages, matrix } = await fit(library, source, identity.dimensions, signal)
  dropIncomplete(library, source)
  const space = addProjection(library, { source, dimensions: projectedDimensions, passages, matrix })
  try {
    await inStep(library, space, signal)
  } catch (error) {
    dropIncomplete(library, source)
    throw error
  }
  completeProjection(library, space)
  return space
}

async function fit(library: Library, source: number, dimensions: number, signal: Asking) {
  const ids = spreadIds(library, source, mostPassages)
  const moments = emptyMoments(dimensions)
  for (let at = 0; at < ids.length; at += slice) {
    addRows(moments, vectorsById(library, ids.slice(at, at + slice)))
    await pause(signal)
  }
  return { passages: moments.rows, matrix: principalAxes(moments, projectedDimensions) }
}

async function inStep(library: Library, space: number, signal: Asking): Promise<ProjectedSpace> {
  const projection = projectionOf(library, space)
  while (projectNext(library, space, slice, (rows) => project(projection, rows)) > 0) await pause(signal)
  return { space, ...projection }
}

async function pause(signal: Asking): Promise<void> {
  await nextTurn()
  if (signal?.aborted === true) throw new ShortlistError('cancelled')
}

function nameOf(source: SourceIdentity): string {
  return describeSpace(source).id
}
