/** Encoders as the recruiter chooses them: which there are, getting one, taking one from a folder, using one. */
import { Precision } from '../contract/common.ts'
import { ShortlistError } from '../contract/errors.ts'
import type { DeviceSearch, ModelProgress, ModelRow } from '../contract/models.ts'
import { acquireModel } from '../encode/models/acquire.ts'
import { type CatalogueModel, catalogueModel, readCatalogue } from '../encode/models/catalogue.ts'
import { holds } from '../encode/models/folder.ts'
import { wrongFilesIn } from '../encode/models/wrong-file.ts'
import type { ModelFiles } from '../encode/encoding.ts'
import type { ActiveSpace } from '../library/active-space.ts'
import type { ModelIdentity } from '../library/spaces.ts'
import { progressOf } from './progress.ts'
import type { ProcessHost } from './processes/host.ts'
import { devicesOf, tryDevices } from './workers/devices.ts'
import type { EncoderFleet, ModelChoice } from './workers/fleet.ts'

export interface Models {
  readonly list: () => Promise<ModelRow[]>
  /** Ends after `done`, when the model was also started if it is the active one. Throws as acquireModel. */
  readonly get: (choice: ModelChoice, signal: AbortSignal | undefined) => AsyncIteratorObject<ModelProgress, void>
  /**
   * Takes every model that the folder holds whole, also when another one in it is not as it should be: that is thrown afterwards
   * (model.damaged, model.refused, model.unreachable). Throws model.not-in-folder when it holds nothing that is like one.
   */
  readonly addFolder: (folder: string, signal: AbortSignal | undefined) => Promise<ModelRow[]>
  readonly use: (space: ActiveSpace) => Promise<ModelRow[]>
  /** Ends after the last trial. Throws model.missing, model.damaged when the model in use is not here. */
  readonly tryDevices: (signal: AbortSignal | undefined) => AsyncIteratorObject<DeviceSearch, void>
}

export interface ModelsOptions {
  readonly cache: string
  readonly modelsFolder: string | undefined
  readonly fleet: EncoderFleet
  readonly host: ProcessHost
  readonly active: () => ActiveSpace
  /** documents that this encoder would still have to encode */
  readonly unencoded: (model: ModelIdentity) => number
  /** stores the choice */
  readonly onUse: (space: ActiveSpace) => Promise<void>
}

export function createModels(options: ModelsOptions): Models {
  const { cache, modelsFolder, fleet, host, active, unencoded, onUse } = options
  const folder = modelsFolder === undefined ? {} : { folder: modelsFolder }

  const rows = () =>
    Promise.all(
      readCatalogue().models.flatMap((model) =>
        precisionsOf(model).map(async (precision) => {
          const files = await fleet.find({ model: model.id, precision })
          const { sha256 } = model.files[precision].onnx
          const identity = { model: model.id, precision, hash: sha256, dimensions: model.dimensions }
          return { ...rowOf(model, precision, files, active()), unencoded: unencoded(identity) }
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
      const nothing: ModelProgress = { step: 'looking', source: '', bytes: 0, total: 0 }
      return progressOf(nothing, signal, async (show, stop) => {
        let done = nothing
        const onProgress = (progress: ModelProgress) => (progress.step === 'done' ? (done = progress) : show(progress))
        await acquireModel({ model, precision, cache, ...folder, signal: stop, onProgress })
        await startIfActive({ model, precision })
        return done
      })
    },
    addFolder: async (given, signal = new AbortController().signal) => {
      const held = await modelsIn(given)
      const wrong = (await wrongFilesIn(given, 'onnx')).map(({ code, detail }) => new ShortlistError(code, detail))
      if (held.length === 0) throw wrong[0] ?? new ShortlistError('model.not-in-folder', given)
      const failures: unknown[] = [...wrong]
      for (const choice of held) {
        const from = { ...choice, cache, folder: given, sources: ['folder'] as const }
        const taking = acquireModel({ ...from, signal, onProgress: () => undefined })
        await taking.then(() => startIfActive(choice)).catch((error: unknown) => failures.push(error))
      }
      if (failures.length > 0) throw failures[0]
      return rows()
    },
    use: async (space) => {
      const files = catalogueModel(space.model).files
      if (!Object.hasOwn(files, space.precision)) throw new ShortlistError('model.unknown', space.model)
      await onUse(space)
      await fleet.activate(space)
      return rows()
    },
    tryDevices: (signal) =>
      progressOf<DeviceSearch>({ trials: [] }, signal, async (onProgress, stop) => {
        const files = await fleet.findOrThrow(active())
        const devices = devicesOf(process.platform, process.arch)
        return { trials: await tryDevices({ host, files, devices, signal: stop, onProgress }) }
      }),
  }
}

/** Those whose weights, by size, are in the folder. */
async function modelsIn(folder: string): Promise<ModelChoice[]> {
  const choices = readCatalogue().models.flatMap((model) =>
    precisionsOf(model).map(async (precision) => {
      const there = await holds(folder, model.files[precision].onnx.bytes)
      return there ? [{ model: model.id, precision }] : []
    }),
  )
  return (await Promise.all(choices)).flat()
}

function precisionsOf({ files }: CatalogueModel): Precision[] {
  return Precision.options.filter((precision) => Object.hasOwn(files, precision))
}

function rowOf(
  model: CatalogueModel,
  precision: Precision,
  files: ModelFiles | undefined,
  active: ActiveSpace,
): Omit<ModelRow, 'unencoded'> {
  const { id, name, licence, layers, dimensions, window, trainedPooling } = model
  const { onnx, tokenizer } = model.files[precision]
  return {
    ...{ id, name, precision, licence, layers, dimensions, window, trainedPooling },
    bytes: onnx.bytes + tokenizer.bytes,
    installed: files !== undefined,
    active: active.model === id && active.precision === precision,
    ...(files === undefined ? {} : { folder: files.onnx.replace(/[/\\][^/\\]*$/, '') }),
  }
}
