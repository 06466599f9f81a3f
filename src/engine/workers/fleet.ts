/** Which models have encoder processes: the active one always, others while queries ask for them. */
import type { Precision } from '../../contract/common.ts'
import { type Fault, ShortlistError } from '../../contract/errors.ts'
import type { EncoderState } from '../../contract/library.ts'
import type { ModelFiles } from '../../encode/encoding.ts'
import { findModel, missingModel } from '../../encode/models/find.ts'
import type { Recorder } from '../../monitor/recorder.ts'
import type { ProcessHost } from '../processes/host.ts'
import { type EncoderPool, poolSize, startEncoders } from './encoders.ts'

export interface ModelChoice {
  readonly model: string
  readonly precision: Precision
}

/** processes of a model that no query has asked for are ended after, ms */
const idleMs = 60_000

export interface EncoderFleet {
  /** the model that searches and imports use */
  readonly active: () => EncoderPool | undefined
  readonly state: () => EncoderState
  /** Makes a model the active one and starts it when its files are there; looks for them again when it is so already. */
  readonly activate: (choice: ModelChoice) => Promise<void>
  /** For a query with any model. Throws model.missing, model.damaged, model.unknown. */
  readonly poolOf: (choice: ModelChoice) => Promise<EncoderPool>
  readonly find: (choice: ModelChoice) => Promise<ModelFiles | undefined>
  readonly processes: () => { name: string; pid: number }[]
  readonly close: () => Promise<void>
}

export interface FleetOptions {
  readonly host: ProcessHost
  readonly cache: string
  readonly modelsFolder: string | undefined
  readonly initial: ModelChoice
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
  let active: EncoderPool | undefined
  let missing: Fault | undefined
  let closed = false
  let activating: Promise<void> = Promise.resolve()
  const visiting = new Map<string, Visiting>()

  const placeOf = ({ model, precision }: ModelChoice) => {
    return { model, precision, cache: options.cache, folder: options.modelsFolder }
  }
  const find = (wanted: ModelChoice) => findModel(placeOf(wanted))
  const start = (files: ModelFiles, size: number) => startEncoders({ host, files, size, recorder, onChange })

  /** Keeps a running pool of this model; one that failed or another model's is replaced. */
  const change = async (wanted: ModelChoice) => {
    const files = await find(wanted)
    const reason = files === undefined ? await missingModel(placeOf(wanted)) : undefined
    if (closed) return
    if (active !== undefined && keyOf(active.files) === keyOf(wanted) && active.state().state !== 'failed') return
    const before = active
    choice = wanted
    missing = reason
    active = files === undefined ? undefined : start(files, poolSize())
    onChange()
    await before?.close()
  }

  const visit = async (wanted: ModelChoice): Promise<EncoderPool> => {
    const key = keyOf(wanted)
    const files = visiting.has(key) ? undefined : await find(wanted)
    const visitor = visiting.get(key) ?? admit(key, files ?? (await refuse(wanted)))
    clearTimeout(visitor.idle)
    visitor.idle = setTimeout(() => {
      visiting.delete(key)
      void visitor.pool.close()
    }, idleMs).unref()
    return visitor.pool
  }

  const refuse = async (wanted: ModelChoice): Promise<never> => {
    const { code, detail } = await missingModel(placeOf(wanted))
    throw new ShortlistError(code, detail)
  }

  const admit = (key: string, files: ModelFiles): Visiting => {
    const visitor: Visiting = { pool: start(files, 1), idle: setTimeout(() => undefined, 0) }
    visiting.set(key, visitor)
    return visitor
  }

  return {
    active: () => active,
    activate: (wanted) => (activating = activating.catch(() => undefined).then(() => change(wanted))),
    find,
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
