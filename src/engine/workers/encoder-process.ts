/**
 * One place for an encoder process: starts it, loads the model, starts it again with backoff when it dies, gives up when it never comes up.
 * A device other than the processor has one chance: what ended a process on it once may do so again.
 */
import type { Device, DeviceTrouble } from '../../contract/common.ts'
import type { EncoderFunctions, LoadedModel, ModelFiles } from '../../encode/encoding.ts'
import { type Fault, fault, ShortlistError, unwrap } from '../../contract/errors.ts'
import { pause } from '../changes.ts'
import type { ProcessHost } from '../processes/host.ts'
import { troubleOf } from './device-trouble.ts'
import { startWorker, type Worker, WorkerGone } from './worker.ts'

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
  /** what to run on from the next start on */
  readonly device: () => Device
  /** the device failed; the next start is on what `device` says then */
  readonly onTrouble: (trouble: DeviceTrouble) => void
  readonly onReady: (model: LoadedModel, pid: number | undefined) => void
  /** it died, and is started again unless `fault` is set now */
  readonly onGone: () => void
}

export function startEncoderProcess(options: EncoderProcessOptions): EncoderProcess {
  const { host, name, files, device, onTrouble, onReady, onGone } = options
  const stop = new AbortController()
  const stopped = () => stop.signal.aborted
  let worker: EncoderWorker | undefined
  let ready = false
  let failures = 0
  let givenUp: Fault | undefined

  /** Answers the device it ran on. */
  const live = async (): Promise<Device> => {
    const on = device()
    worker = startWorker<EncoderFunctions>(host, 'encoder', { name, env: environmentFor(files) })
    const failure = await bringUp(worker, files, on, (model) => {
      ready = true
      failures = 0
      onReady(model, worker?.pid)
    })
    const exit = await worker.exited
    ready = false
    if (stopped()) return on
    if (on !== 'cpu') {
      const { error, late } = failure ?? { error: new WorkerGone(name, exit), late: false }
      onTrouble(troubleOf(on, error, late))
      return on
    }
    failures += 1
    if (failure?.error instanceof ShortlistError) givenUp = failure.error.fault
    else if (failures >= maxFailures) givenUp = fault('encoder.failed', lastLine(exit.stderr))
    return on
  }

  const supervise = async (): Promise<void> => {
    while (!stopped() && givenUp === undefined) {
      const on = await live()
      if (stopped()) return
      if (on === 'cpu') onGone()
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

/**
 * glibc's malloc raises its bound for blocks of their own once a large one is freed, and then keeps what loading leaves behind: 60 MB with
 * e5 fp32. A bound that is given stays. int8 leaves 20 MB and its runs are so short that the blocks would cost them about 1 %. Other
 * systems, and Electron's own malloc, do not read it.
 */
function environmentFor({ precision }: ModelFiles): Record<string, string> {
  return precision === 'fp32' ? { MALLOC_MMAP_THRESHOLD_: String(128 * 1024) } : {}
}

interface LoadFailure {
  readonly error: unknown
  /** it was ended for taking too long */
  readonly late: boolean
}

/** Loads the model; where that fails the process is ended. */
async function bringUp(
  worker: EncoderWorker,
  files: ModelFiles,
  device: Device,
  onReady: (model: LoadedModel) => void,
): Promise<LoadFailure | undefined> {
  let late = false
  const limit = setTimeout(() => {
    late = true
    worker.kill()
  }, loadLimitMs)
  try {
    onReady(unwrap(await worker.call.load(files, device)))
    return undefined
  } catch (error) {
    worker.kill()
    return { error, late }
  } finally {
    clearTimeout(limit)
  }
}

function lastLine(text: string): string | undefined {
  return text.trim().split('\n').at(-1)?.slice(0, 200)
}
