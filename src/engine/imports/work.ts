/** Runs an import's two stages side by side, and knows why nothing goes on when something is in the way. */
import { faultOf } from '../../contract/errors.ts'
import type { Library } from '../../library/database.ts'
import { areImportsHeld } from '../../library/hold.ts'
import type { Recorder } from '../../monitor/recorder.ts'
import { type Changes, pause } from '../changes.ts'
import type { EncoderFleet } from '../workers/fleet.ts'
import type { Readers } from '../workers/readers.ts'
import { createDerivingStage } from './deriving.ts'
import { createEncodingStage } from './encoding.ts'
import { createGroupCommit } from './group-commit.ts'
import { createImportJobs, type ImportJobs } from './import-jobs.ts'
import { type Loop, patienceMs, startLoop } from './loop.ts'
import { createReadingStage } from './reading.ts'

/** while work goes on, ended jobs are looked for this often, ms */
const settleEveryMs = 500

const heldNote = 'You paused it. It goes on when you resume it.'

export interface ImportWork {
  readonly jobs: ImportJobs
  /** files are being read or documents encoded, or wait for something that may still come about */
  readonly busy: () => boolean
  /** an encoder came, went, or another model is the active one */
  readonly encodersChanged: () => void
  /** there may be documents whose facts are to be found again */
  readonly derive: () => void
  readonly close: () => Promise<void>
}

export interface ImportWorkOptions {
  readonly library: Library
  readonly readers: Readers
  readonly fleet: EncoderFleet
  readonly recorder: Recorder
  readonly changes: Changes
  /** the name of what facts are found by now */
  readonly derivation: () => string
}

export function startImportWork(options: ImportWorkOptions): ImportWork {
  const { library, readers, fleet, recorder, changes, derivation } = options
  const obstacles = new Map<string, string>()
  const commit = createGroupCommit(library)
  let settled = 0
  let held = areImportsHeld(library)

  const jobs = createImportJobs({
    library,
    changes,
    onQueued: () => reading.wake(),
    underWay: () => stage.underWay(),
    stopSlow: (job) => stage.stopSlow(job),
    paused: () => obstacles.values().next().value ?? (held ? heldNote : undefined),
    held: () => held,
    onHold: (wanted) => {
      held = wanted
      reading.wake()
      encoding.wake()
      deriving.wake()
    },
    withoutVectors: () => whyWithoutVectors(fleet, encoding),
    encodingDone: () => !held && nothingToEncode(fleet, encoding),
    patiently: async (walk, signal) => {
      while (!signal.aborted)
        try {
          await walk()
          passed('walking')
          return
        } catch (error) {
          met('walking', error)
          await pause(patienceMs, signal)
        }
    },
  })

  const met = (name: string, error: unknown) => {
    const { code, message } = faultOf(error)
    recorder.error(code)
    obstacles.set(name, message)
    changes.changed()
  }
  const passed = (name: string) => {
    obstacles.delete(name)
    changes.changed()
  }

  const progressed = () => {
    changes.changed()
    if (performance.now() - settled < settleEveryMs) return
    settled = performance.now()
    jobs.settle()
  }

  const loop = (
    name: string,
    step: (signal: AbortSignal) => Promise<boolean>,
    onIdle: () => void = () => undefined,
  ): Loop =>
    startLoop({
      // what is under way ends by itself, and is looked for again when all goes on
      step: (signal) => (held ? Promise.resolve(false) : step(signal)),
      onIdle: () => {
        jobs.settle()
        changes.changed()
        onIdle()
      },
      onError: (error) => met(name, error),
      onRecovered: () => passed(name),
    })

  const encodeNext = createEncodingStage({ library, recorder, encoders: fleet.active, onEncoded: progressed })
  const encoding = loop('encoding', encodeNext)
  const stage = createReadingStage({
    ...{ library, commit, readers, recorder, onFile: progressed },
    onRead: () => encoding.wake(),
  })
  const reading = loop(
    'reading',
    (signal) => {
      jobs.endCancelled()
      return stage.step(signal, jobs.isCancelling())
    },
    () => deriving.wake(),
  )
  const deriving = loop(
    'deriving',
    createDerivingStage({ library, readers, derivation, isReading: () => !reading.idle(), onDerived: changes.changed }),
  )

  return {
    jobs,
    busy: () => !held && (!reading.idle() || !nothingToEncode(fleet, encoding)),
    encodersChanged: () => {
      encoding.wake()
      jobs.settle()
      changes.changed()
    },
    derive: () => deriving.wake(),
    close: async () => {
      const ended = Promise.all([reading.close(), encoding.close(), deriving.close()])
      await readers.close()
      await ended
      commit.flush()
      await jobs.close()
    },
  }
}

/** Without an encoder that could still come up, nothing waits for it. */
function nothingToEncode(fleet: EncoderFleet, encoding: Loop): boolean {
  const { state } = fleet.state()
  return state === 'missing' || state === 'failed' || (state === 'ready' && encoding.idle())
}

/** As sentences. */
function whyWithoutVectors(fleet: EncoderFleet, encoding: Loop): string {
  const { fault } = fleet.state()
  if (fault !== undefined) return `${fault.message} ${fault.next}`
  if (!nothingToEncode(fleet, encoding)) return 'They are being encoded now.'
  return 'The encoder could not work on them. They are tried again when Shortlist is started the next time.'
}
