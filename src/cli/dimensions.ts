/** `--dims`: the model's own dimensions, or 256 by the projection of a library, which is fitted when there is none. */
import { z } from 'zod'
import { projectedDimensions, type Space } from '../contract/common.ts'
import type { EngineClient } from '../contract/contract.ts'
import { catalogueModel } from '../encode/models/catalogue.ts'
import { libraryFolder } from '../engine/location.ts'
import { createProjections, type ProjectedSpace, sourceOf, type SpaceOfModel } from '../engine/projections.ts'
import { openLibrary } from '../library/database.ts'
import { spaceById } from '../library/spaces.ts'
import { wrongUsage } from './arguments.ts'
import type { Terminal } from './terminal.ts'

export const Dimensions = z.coerce.number().int().positive()

/** Whether they are fewer than the model's own. Throws `usage` with those that there are. */
export function checkDimensions(dims: string, model: string): { fewer: boolean } {
  const { dimensions } = catalogueModel(model)
  const there = dimensions > projectedDimensions ? [dimensions, projectedDimensions] : [dimensions]
  const asked = there.find((each) => String(each) === dims)
  if (asked === undefined)
    throw wrongUsage(`--dims: ${dims} is not there; ${model} has ${there.join(' or ')} dimensions`)
  return { fewer: asked < dimensions }
}

/** What a library projects a model's vectors with, and the space that gives. Throws as Projections.ensure and openLibrary. */
export async function projectionIn(
  folder: string | undefined,
  choice: SpaceOfModel,
): Promise<{ projection: ProjectedSpace; space: Space }> {
  const library = openLibrary(folder ?? libraryFolder())
  try {
    const projection = await createProjections().ensure(library, sourceOf(choice), { refit: false, signal: undefined })
    return { projection, space: spaceById(library, projection.space) }
  } finally {
    library.close()
  }
}

/** Has the session's library make what is asked for and not there; other numbers than 256 are left to the engine. */
export async function makeDimensions(
  client: EngineClient,
  dimensions: readonly number[],
  spaces: readonly SpaceOfModel[],
  terminal: Terminal,
): Promise<void> {
  for (const space of spaces) {
    if (!dimensions.includes(projectedDimensions)) return
    if (catalogueModel(space.model).dimensions <= projectedDimensions) continue
    terminal.progress(
      `bringing ${space.model}/${space.precision}/${space.pooling} to ${projectedDimensions} dimensions`,
    )
    await client.models.project(space)
  }
}

/** The space as a reader has to know it; empty for a model's own dimensions. */
export function projectionWords({ dimensions, projection }: Space): string {
  if (projection === undefined) return ''
  return `${dimensions} dimensions by PCA, fitted on ${projection.passages} passages of this library`
}
