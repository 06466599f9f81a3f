/** One place for an encoder process: starts it, loads the model, starts it again with backoff when it dies, gives up when it never comes up. */
import type { EncoderFunctions, LoadedModel, ModelFiles } from '../../encode/encoding.ts'
import { type Fault, fault, ShortlistError, unwrap } from '../../contract/errors.ts'
import { pause } from '../changes.ts'
import type { ProcessHost } from '../processes/host.ts'
import { startWorker, type Worker } from './worker.ts'

/** starts in a row that may fail before this place is given up */
const maxFailures = 5
const firstBackoffMs = 100
const longestBackoffMs = 10_000
/** loading MiniLM takes about 0.2 s, a large model on a slow disk some seconds */
const loadLimitMs = 60_000

export type EncoderWorker = Worker<EncoderFunctions>

export interface EncoderProcess {
  /** the process while it can take a request */
  readonly ready: () => EncoderWorker | undefined
  readonly pid: () => number | undefined
  /** why it was given up */
  readonly fault: () => Fault | undefined
  readonly close: () => Promise<void>
}

export interface EncoderProcessOptions {
  readonly host: ProcessHost
  readonly name: string
  readonly files: ModelFiles
  readonly onReady: (model: LoadedModel, pid: number | undefined) => void
  /** it died, and is started again unless `fault` is set now */
  readonly onGone: () => void
}

export function startEncoderProcess({ host, name, files, onReady, onGone }: EncoderProcessOptions): EncoderProcess {
  const stop = new AbortController()
  const stopped = () => stop.signal.aborted
  let worker: EncoderWorker | undefined
  let ready = false
  let failures = 0
  let givenUp: Fault | undefined

  const live = async (): Promise<void> => {
    worker = startWorker<EncoderFunctions>(host, 'encoder', { name })
    givenUp = await bringUp(worker, files, (model) => {
      ready = true
      failures = 0
      onReady(model, worker?.pid)
    })
    const exit = await worker.exited
    ready = false
    failures += 1
    if (failures >= maxFailures) givenUp ??= fault('encoder.failed', lastLine(exit.stderr))
  }

  const supervise = async (): Promise<void> => {
    while (!stopped() && givenUp === undefined) {
      await live()
      if (stopped()) return
      onGone()
      await pause(Math.min(firstBackoffMs * 2 ** (failures - 1), longestBackoffMs), stop.signal)
    }
  }
  const done = supervise()

  return {
    ready: () => (ready ? worker : undefined),
    pid: () => worker?.pid,
    fault: () => givenUp,
    close: async () => {
      stop.abort()
      worker?.kill()
      await done
    },
  }
}

/** Loads the model; a model that is refused answers the fault, a process that dies or hangs is left to its end. */
async function bringUp(
  worker: EncoderWorker,
  files: ModelFiles,
  onReady: (model: LoadedModel) => void,
): Promise<Fault | undefined> {
  const limit = setTimeout(() => worker.kill(), loadLimitMs)
  try {
    onReady(unwrap(await worker.call.load(files)))
    return undefined
  } catch (error) {
    worker.kill()
    return error instanceof ShortlistError ? error.fault : undefined
  } finally {
    clearTimeout(limit)
  }
}

function lastLine(text: string): string | undefined {
  return text.trim().split('\n').at(-1)?.slice(0, 200)
}
