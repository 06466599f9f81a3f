/** Encoders as the recruiter chooses them: which there are, getting one, taking one from a folder, using one. */
import { Precision } from '../contract/common.ts'
import { ShortlistError } from '../contract/errors.ts'
import type { ModelProgress, ModelRow } from '../contract/models.ts'
import { AsyncIteratorClass } from '@orpc/server'
import { acquireModel } from '../encode/models/acquire.ts'
import { cachedFiles } from '../encode/models/cache.ts'
import { type CatalogueModel, catalogueModel, readCatalogue } from '../encode/models/catalogue.ts'
import { candidates } from '../encode/models/folder.ts'
import { takeFrom } from '../encode/models/sources.ts'
import type { ModelFiles } from '../encode/encoding.ts'
import type { ActiveSpace } from '../library/active-space.ts'
import { createChanges, watch } from './changes.ts'
import type { EncoderFleet, ModelChoice } from './workers/fleet.ts'

/** progress at most 4 times a second */
const everyMs = 250

export interface Models {
  readonly list: () => Promise<ModelRow[]>
  /** Ends after `done`, when the model was also started if it is the active one. Throws as acquireModel. */
  readonly get: (choice: ModelChoice, signal: AbortSignal | undefined) => AsyncIteratorObject<ModelProgress, void>
  /** Throws model.unreachable when the folder holds no model that we know, model.damaged when one is not as it should be. */
  readonly addFolder: (folder: string, signal: AbortSignal | undefined) => Promise<ModelRow[]>
  readonly use: (space: ActiveSpace) => Promise<ModelRow[]>
}

export interface ModelsOptions {
  readonly cache: string
  readonly modelsFolder: string | undefined
  readonly fleet: EncoderFleet
  readonly active: () => ActiveSpace
  /** stores the choice */
  readonly onUse: (space: ActiveSpace) => Promise<void>
}

export function createModels({ cache, modelsFolder, fleet, active, onUse }: ModelsOptions): Models {
  const folder = modelsFolder === undefined ? {} : { folder: modelsFolder }

  const rows = () =>
    Promise.all(
      readCatalogue().models.flatMap((model) =>
        precisionsOf(model).map(async (precision) => {
          const files = await fleet.find({ model: model.id, precision })
          return rowOf(model, precision, files, active())
        }),
      ),
    )

  /** What was just acquired comes into use at once when searches wait for it. */
  const startIfActive = async ({ model, precision }: ModelChoice) => {
    const { model: activeModel, precision: activePrecision } = active()
    if (model === activeModel && precision === activePrecision) await fleet.activate({ model, precision })
  }

  return {
    list: rows,
    get: ({ model, precision }, signal) => {
      const acquire = (onProgress: (progress: ModelProgress) => void, stop: AbortSignal) =>
        acquireModel({ model, precision, cache, ...folder, signal: stop, onProgress })
      return progressOf(acquire, () => startIfActive({ model, precision }), signal)
    },
    addFolder: async (given, signal = new AbortController().signal) => {
      let taken = 0
      for (const choice of knownModels()) {
        if (!(await takeFromFolder(given, cache, choice, signal))) continue
        taken += 1
        await startIfActive(choice)
      }
      if (taken === 0) throw new ShortlistError('model.unreachable', given)
      return rows()
    },
    use: async (space) => {
      const files = catalogueModel(space.model).files
      if (!Object.hasOwn(files, space.precision)) throw new ShortlistError('model.unknown', space.model)
      await onUse(space)
      await fleet.activate(space)
      return rows()
    },
  }
}

/** Acquiring as progress: the newest at each look, then `done` once `after` has run too. Ending early cancels it. */
function progressOf(
  acquire: (onProgress: (progress: ModelProgress) => void, stop: AbortSignal) => Promise<unknown>,
  after: () => Promise<void>,
  signal: AbortSignal | undefined,
): AsyncIteratorObject<ModelProgress, void> {
  const stop = new AbortController()
  const changes = createChanges()
  let latest: ModelProgress = { step: 'looking', source: '', bytes: 0, total: 0 }
  let failure: { readonly error: unknown } | undefined
  const show = (progress: ModelProgress) => {
    latest = progress
    changes.changed()
  }
  const work = async () => {
    let done = latest
    await acquire((progress) => (progress.step === 'done' ? (done = progress) : show(progress)), stop.signal)
    await after()
    show(done)
  }
  void work().catch((error: unknown) => {
    failure = { error }
    changes.changed()
  })
  const read = () => {
    if (failure !== undefined) throw failure.error
    return latest
  }
  const values = watch({ changes, read, everyMs, signal, ended: ({ step }) => step === 'done' })
  return new AsyncIteratorClass(
    () => values.next(),
    async () => {
      stop.abort()
      await values.return()
    },
  )
}

/** Copies a model's files into the cache, verified, when the folder has them; answers whether it had. Throws model.damaged. */
async function takeFromFolder(
  folder: string,
  cache: string,
  { model, precision }: ModelChoice,
  signal: AbortSignal,
): Promise<boolean> {
  const entry = catalogueModel(model).files[precision]
  const parts = ['onnx', 'tokenizer'] as const
  const there = await Promise.all(parts.map((part) => holds(folder, entry[part].bytes)))
  if (there.includes(false)) return false
  const files = cachedFiles(cache, model, precision)
  const missing = parts.map((part) => ({ part, target: files[part], facts: entry[part] }))
  await takeFrom.folder({ cache, folder, entry, missing, signal, onBytes: () => undefined })
  return true
}

async function holds(folder: string, bytes: number): Promise<boolean> {
  const found = candidates(folder, bytes)
  const { done } = await found.next()
  await found.return(undefined)
  return done !== true
}

function precisionsOf({ files }: CatalogueModel): Precision[] {
  return Precision.options.filter((precision) => Object.hasOwn(files, precision))
}

function knownModels(): ModelChoice[] {
  return readCatalogue().models.flatMap((model) =>
    precisionsOf(model).map((precision) => ({ model: model.id, precision })),
  )
}

function rowOf(
  model: CatalogueModel,
  precision: Precision,
  files: ModelFiles | undefined,
  active: ActiveSpace,
): ModelRow {
  const { id, name, licence, layers, dimensions, window } = model
  const { onnx, tokenizer } = model.files[precision]
  return {
    ...{ id, name, precision, licence, layers, dimensions, window },
    bytes: onnx.bytes + tokenizer.bytes,
    installed: files !== undefined,
    active: active.model === id && active.precision === precision,
    ...(files === undefined ? {} : { folder: files.onnx.replace(/[/\\][^/\\]*$/, '') }),
  }
}
