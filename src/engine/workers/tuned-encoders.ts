/**
 * Encoders whose batched runs are as long as this computer likes them. What that is, is measured when nobody has asked for anything for a
 * while, by ordinary bulk calls; whatever is asked meanwhile ends the measuring, which begins again at the next quiet time.
 */
import type { LoadedModel } from '../../encode/encoding.ts'
import { faultOf } from '../../contract/errors.ts'
import { usualPositions } from '../../encode/batch.ts'
import { machine } from '../../monitor/processes.ts'
import type { EncoderPool } from './encoders.ts'
import { chooseLimit, isFor, keepTuning, type Machine, measureLimits, readTunings, type Tuning } from './tuning.ts'

export interface TuningOptions {
  /** the folder that measurements are kept in */
  readonly cache: string
  /** without work before measuring begins, ms */
  readonly quietMs: number
  readonly onTuned: () => void
}

export function tuneEncoders(pool: EncoderPool, { cache, quietMs, onTuned }: TuningOptions): EncoderPool {
  let tuning: Tuning | undefined
  let lookedUp: LoadedModel | undefined
  let underWay = 0
  let over = false
  let quiet: NodeJS.Timeout | undefined
  let measuring: AbortController | undefined

  const known = (): Tuning | undefined => {
    const loaded = pool.loaded()
    if (loaded === undefined || loaded === lookedUp) return tuning
    lookedUp = loaded
    return (tuning = readTunings(cache, machineOf(loaded)).find((each) => isFor(each, keyOf(loaded))))
  }

  const interrupt = () => {
    clearTimeout(quiet)
    measuring?.abort()
  }

  const rest = () => {
    clearTimeout(quiet)
    if (over || underWay > 0) return
    quiet = setTimeout(() => void measure(), quietMs).unref()
  }

  const measure = async (): Promise<void> => {
    const loaded = pool.loaded()
    if (loaded === undefined || pool.state().state !== 'ready') {
      rest()
      return
    }
    if (known() !== undefined) return
    measuring = new AbortController()
    const { signal } = measuring
    try {
      const figures = await measureLimits((request) => pool.encode(request, { urgent: false, trial: true, signal }))
      tuning = { ...keyOf(loaded), positions: chooseLimit(figures), figures, date: new Date().toISOString() }
      keepTuning(cache, machineOf(loaded), tuning)
      onTuned()
    } catch (error) {
      // what cannot be measured now, for another reason than that somebody came, is left for the next start
      over ||= faultOf(error).code !== 'cancelled'
      rest()
    }
  }

  rest()

  return {
    files: pool.files,
    device: pool.device,
    get size() {
      return pool.size
    },
    loaded: pool.loaded,
    queued: pool.queued,
    processes: pool.processes,
    state: () => ({ ...pool.state(), runs: runsOf(known()) }),
    encode: async (request, options) => {
      interrupt()
      underWay += 1
      try {
        return await pool.encode({ ...request, positions: known()?.positions ?? usualPositions }, options)
      } finally {
        underWay -= 1
        rest()
      }
    },
    close: () => {
      over = true
      interrupt()
      return pool.close()
    },
  }
}

function runsOf(tuning: Tuning | undefined) {
  return tuning === undefined ? { positions: usualPositions } : { positions: tuning.positions, tunedOn: tuning.date }
}

function keyOf({ model, precision, provider }: LoadedModel) {
  return { model, precision, device: provider }
}

function machineOf({ runtime }: LoadedModel): Machine {
  const { cpu, cores } = machine()
  return { cpu, cores, runtime }
}
