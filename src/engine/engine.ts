/** The engine: one library, its import queue, its encoders, its searches, behind the contract. Wires the parts; each part is a file. */
import { type Fault, faultOf, ShortlistError } from '../contract/errors.ts'
import { catalogueModel } from '../encode/models/catalogue.ts'
import { type ActiveSpace, getActiveSpace, setActiveSpace } from '../library/active-space.ts'
import { type Library, openLibrary } from '../library/database.ts'
import { getSettings } from '../library/settings.ts'
import { countUnencoded } from '../library/vectors.ts'
import { createRecorder } from '../monitor/recorder.ts'
import { createChanges } from './changes.ts'
import { type ImportWork, startImportWork } from './imports/work.ts'
import { createModels } from './models.ts'
import type { ProcessHost } from './processes/host.ts'
import { createProjections } from './projections.ts'
import { createQueries } from './queries.ts'
import { createRouter } from './router.ts'
import { bareDerivation, createVocabularies, type Vocabularies } from './vocabularies.ts'
import { type Inside, libraryStatus, monitorReports } from './status.ts'
import { startWatching, type Watching } from './watching/watching.ts'
import { createFleet, type ModelChoice } from './workers/fleet.ts'
import { createReaders } from './workers/readers.ts'

export interface EngineOptions {
  /** the library's folder, created when missing */
  readonly library: string
  /** it is the sample library that comes with the product */
  readonly sample: boolean
  readonly host: ProcessHost
  /** where model files are kept */
  readonly cache: string
  /** a folder with model files that the user named */
  readonly modelsFolder?: string
  /** works with this encoder instead of the library's own, this time */
  readonly model?: ModelChoice
  /** files read at a time; by cores and memory without it */
  readonly readers?: number
  /** folders are watched, so that the library is kept in step with them; without it they are not */
  readonly watch?: boolean
  /** see FleetOptions */
  readonly restMs?: number
}

export interface Engine {
  /** Answers at once, also while the library or the encoder is still opening: library.status tells. */
  readonly router: ReturnType<typeof createRouter>
  /** Finishes the running step, closes the library, ends all processes. */
  readonly close: () => Promise<void>
}

const defaultSpace: ActiveSpace = { model: 'all-MiniLM-L6-v2', precision: 'int8', pooling: 'mean' }

interface Opened {
  readonly library: Library
  readonly work: ImportWork
  readonly watching: Watching
  readonly vocabularies: Vocabularies
}

export function startEngine(options: EngineOptions): Engine {
  const recorder = createRecorder()
  const statusChanges = createChanges()
  let opened: Opened | undefined
  /** before `opened`: work may begin while it opens */
  let vocabularies: Vocabularies | undefined
  let fault: Fault | undefined
  let closed = false
  let active: ActiveSpace = { ...defaultSpace, ...options.model }

  const count = (error: unknown) => recorder.error(faultOf(error).code)
  const fleet = createFleet({
    host: options.host,
    cache: options.cache,
    modelsFolder: options.modelsFolder,
    initial: active,
    ...(options.restMs === undefined ? {} : { restMs: options.restMs }),
    recorder,
    onChange: () => {
      opened?.work.encodersChanged()
      statusChanges.changed()
      if (!closed) queries.warm().catch(count)
    },
  })
  const readers = createReaders({
    host: options.host,
    recorder,
    known: {
      derivation: () => vocabularies?.derivation() ?? bareDerivation,
      knowledge: () => vocabularies?.knowledge() ?? { derivation: bareDerivation, names: '' },
    },
    ...(options.readers === undefined ? {} : { size: options.readers }),
  })

  const open = (): Opened => {
    if (closed) throw new ShortlistError('engine.stopped')
    const library = openLibrary(options.library)
    active = spaceOf(library, options.model)
    fleet.runOn(getSettings(library).device).catch(count)
    fleet.activate(active).catch(count)
    const known = createVocabularies({ library, readers, changes: statusChanges, onChange: () => work.derive() })
    vocabularies = known
    const { derivation } = known
    const work = startImportWork({ library, readers, fleet, recorder, derivation, changes: statusChanges })
    const watching = startWatching({
      ...{ library, jobs: work.jobs, isActive: options.watch ?? true },
      ...{ onChange: statusChanges.changed, onError: count },
    })
    return { library, work, watching, vocabularies: known }
  }

  // after the caller has its router: opening a large library takes a while
  const opening = new Promise<Opened>((resolve, reject) => setImmediate(() => attempt(open, resolve, reject)))
  opening.then(
    (value) => {
      opened = value
      statusChanges.changed()
    },
    (error: unknown) => {
      fault = faultOf(error)
      statusChanges.changed()
    },
  )
  const library = async () => (await opening).library

  const use = async (space: ActiveSpace) => {
    setActiveSpace(await library(), space)
    active = space
    statusChanges.changed()
  }

  const projections = createProjections()
  const queries = createQueries({ library, fleet, recorder, active: () => active, projections })
  const inside: Inside = {
    folder: options.library,
    sample: options.sample,
    active: () => active,
    fleet,
    readers,
    recorder,
    library: () => opened?.library,
    work: () => opened?.work,
    fault: () => fault,
    scannerBytes: queries.scannerBytes,
  }
  const report = monitorReports(inside)
  const router = createRouter({
    library,
    imports: async () => (await opening).work.jobs,
    watching: async () => (await opening).watching,
    vocabularies: async () => (await opening).vocabularies,
    queries,
    projections,
    models: createModels({
      cache: options.cache,
      modelsFolder: options.modelsFolder,
      fleet,
      host: options.host,
      active: () => active,
      unencoded: (model) => (opened === undefined ? 0 : countUnencoded(opened.library, model)),
      onUse: use,
    }),
    onSettings: ({ device }) => void fleet.runOn(device).catch(count),
    status: () => libraryStatus(inside),
    statusChanges,
    report: () => Promise.resolve(report()),
  })

  return {
    router,
    close: async () => {
      closed = true
      await opening.catch(() => undefined)
      // the loops are told first: without encoders and readers they would go from one refused document to the next for ever
      await opened?.watching.close()
      const stopped = opened?.work.close()
      await fleet.close()
      await readers.close()
      await stopped
      opened?.library.close()
    },
  }
}

function attempt<T>(work: () => T, resolve: (value: T) => void, reject: (error: unknown) => void): void {
  try {
    resolve(work())
  } catch (error) {
    reject(error)
  }
}

/** The library's own choice, as long as this version still knows that model. */
function spaceOf(library: Library, model: ModelChoice | undefined): ActiveSpace {
  const stored = getActiveSpace(library) ?? defaultSpace
  if (model !== undefined) return { ...stored, ...model }
  try {
    catalogueModel(stored.model)
    return stored
  } catch {
    return defaultSpace
  }
}
