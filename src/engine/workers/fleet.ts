/** Which models have encoder processes: the active one unless it rests, others while queries ask for them. */
import type { Device, Precision } from '../../contract/common.ts'
import { type Fault, ShortlistError } from '../../contract/errors.ts'
import type { EncoderState } from '../../contract/library.ts'
import type { ModelFiles } from '../../encode/encoding.ts'
import { findModel, missingModel } from '../../encode/models/find.ts'
import type { Recorder } from '../../monitor/recorder.ts'
import { batchingOf } from '../imports/groups.ts'
import type { ProcessHost } from '../processes/host.ts'
import { type EncoderPool, poolSize, startEncoders } from './encoders.ts'
import { restEncoders } from './resting-encoders.ts'
import { tuneEncoders } from './tuned-encoders.ts'

export interface ModelChoice {
  readonly model: string
  readonly precision: Precision
}

/** processes of a model that no query has asked for are ended after, ms */
const idleMs = 60_000
/** without work before the active model is measured, ms: the window has opened and searched by then */
const quietMs = 10_000

/** without a call before the active model gives its memory back, ms */
const usualRestMs = 15 * 60_000

export interface EncoderFleet {
  /** the model that searches and imports use */
  readonly active: () => EncoderPool | undefined
  readonly state: () => EncoderState
  /** Makes a model the active one and starts it when its files are there; looks for them again when it is so already. */
  readonly activate: (choice: ModelChoice) => Promise<void>
  /** Chooses what the active model runs on, and starts it there; the others run on the processor. */
  readonly runOn: (device: Device) => Promise<void>
  /** For a query with any model. Throws model.missing, model.damaged, model.unknown. */
  readonly poolOf: (choice: ModelChoice) => Promise<EncoderPool>
  /** Throws as poolOf. */
  readonly findOrThrow: (choice: ModelChoice) => Promise<ModelFiles>
  readonly find: (choice: ModelChoice) => Promise<ModelFiles | undefined>
  readonly processes: () => { name: string; pid: number }[]
  readonly close: () => Promise<void>
}

export interface FleetOptions {
  readonly host: ProcessHost
  readonly cache: string
  readonly modelsFolder: string | undefined
  readonly initial: ModelChoice
  /** without a call before the active model's processes end, ms; 15 minutes without it */
  readonly restMs?: number
  readonly recorder: Recorder
  readonly onChange: () => void
}

interface Visiting {
  readonly pool: EncoderPool
  idle: NodeJS.Timeout
}

export function createFleet(options: FleetOptions): EncoderFleet {
  const { host, recorder, onChange } = options
  let choice = options.initial
  let device: Device = 'cpu'
  let active: EncoderPool | undefined
  let missing: Fault | undefined
  let closed = false
  let activating: Promise<void> = Promise.resolve()
  const visiting = new Map<string, Visiting>()

  const placeOf = ({ model, precision }: ModelChoice) => {
    return { model, precision, cache: options.cache, folder: options.modelsFolder }
  }
  const find = (wanted: ModelChoice) => findModel(placeOf(wanted))
  const start = (files: ModelFiles, size: number, on: Device) =>
    startEncoders({ host, files, size, device: on, recorder, onChange })
  const startActive = (files: ModelFiles): EncoderPool => {
    const pool = restEncoders({
      files,
      device,
      start: (on) => start(files, poolSize(), on),
      restMs: options.restMs ?? usualRestMs,
      onChange,
    })
    if (batchingOf(files.precision) === 'alone') return pool
    return tuneEncoders(pool, { cache: options.cache, quietMs, onTuned: onChange })
  }
  const isRunning = (wanted: ModelChoice) =>
    active !== undefined &&
    keyOf(active.files) === keyOf(wanted) &&
    active.device === device &&
    active.state().state !== 'failed'

  /** Keeps a running pool of this model; one that failed, another model's or one on another device is replaced. */
  const change = async (wanted: ModelChoice) => {
    const files = await find(wanted)
    const reason = files === undefined ? await missingModel(placeOf(wanted)) : undefined
    if (closed) return
    if (isRunning(wanted)) return
    const before = active
    choice = wanted
    missing = reason
    active = files === undefined ? undefined : startActive(files)
    onChange()
    await before?.close()
  }

  const visit = async (wanted: ModelChoice): Promise<EncoderPool> => {
    const key = keyOf(wanted)
    const files = visiting.has(key) ? undefined : await findOrThrow(wanted)
    const visitor = visiting.get(key) ?? admit(key, files ?? (await findOrThrow(wanted)))
    clearTimeout(visitor.idle)
    visitor.idle = setTimeout(() => {
      visiting.delete(key)
      void visitor.pool.close()
    }, idleMs).unref()
    return visitor.pool
  }

  const findOrThrow = async (wanted: ModelChoice): Promise<ModelFiles> => {
    const files = await find(wanted)
    if (files !== undefined) return files
    const { code, detail } = await missingModel(placeOf(wanted))
    throw new ShortlistError(code, detail)
  }

  const admit = (key: string, files: ModelFiles): Visiting => {
    const visitor: Visiting = { pool: start(files, 1, 'cpu'), idle: setTimeout(() => undefined, 0) }
    visiting.set(key, visitor)
    return visitor
  }

  const activate = (wanted: () => ModelChoice) =>
    (activating = activating.catch(() => undefined).then(() => change(wanted())))

  return {
    active: () => active,
    activate: (wanted) => activate(() => wanted),
    runOn: async (wanted) => {
      device = wanted
      if (active !== undefined && active.device !== wanted) await activate(() => choice)
    },
    find,
    findOrThrow,
    state: () => active?.state() ?? { ...choice, ...absent(missing) },
    poolOf: async (wanted) => {
      await activating
      return active !== undefined && keyOf(active.files) === keyOf(wanted) ? active : visit(wanted)
    },
    processes: () => [
      ...(active?.processes() ?? []),
      ...[...visiting].flatMap(([key, { pool }]) =>
        pool.processes().map(({ name, pid }) => ({ name: `${name} (${key})`, pid })),
      ),
    ],
    close: async () => {
      closed = true
      const pools = [...visiting.values()].map(({ pool, idle }) => {
        clearTimeout(idle)
        return pool
      })
      await Promise.all([...pools, ...(active === undefined ? [] : [active])].map((pool) => pool.close()))
    },
  }
}

/** Before the files were looked for it is loading, afterwards missing. */
function absent(missing: Fault | undefined): Pick<EncoderState, 'state' | 'fault'> {
  return missing === undefined ? { state: 'loading' } : { state: 'missing', fault: missing }
}

export function keyOf({ model, precision }: ModelChoice): string {
  return `${model}/${precision}`
}
