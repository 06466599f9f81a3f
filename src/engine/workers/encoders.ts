/**
 * The encoder processes of one model: who gets the next free one, and what callers are told when one dies. The first process is there
 * for queries; others come for bulk work, one a core, at lower priority, and go when there is none. Where there is only room for one,
 * queries and bulk work share it, and queries go first between two runs of the network; so it is on another device than the processor,
 * whose memory several processes would fill. When that device fails they all go on with the processor.
 */
import { availableParallelism, constants, freemem, setPriority } from 'node:os'
import type { Device, DeviceTrouble } from '../../contract/common.ts'
import type { EncoderState } from '../../contract/library.ts'
import { type Fault, faultOf, ShortlistError, unwrap } from '../../contract/errors.ts'
import type { Encoding, EncodeRequest, LoadedModel, ModelFiles } from '../../encode/encoding.ts'
import type { Recorder } from '../../monitor/recorder.ts'
import type { ProcessHost } from '../processes/host.ts'
import { troubleOf } from './device-trouble.ts'
import { type EncoderProcess, type EncoderWorker, startEncoderProcess } from './encoder-process.ts'
import { recordEncoding } from './record-encoding.ts'
import { WorkerGone } from './worker.ts'

/** a request of 512 tokens takes 0.05 to 0.3 s; one that takes this long hangs */
const requestLimitMs = 60_000
/** how long a query waits for a process that is being started again */
const patienceMs = 900
const maxProcesses = 4
/** what a process needs with some room, bytes */
const memoryEach = 600e6
/** processes for bulk work are ended after so long without any, ms */
const idleMs = 30_000

interface Task {
  readonly request: EncodeRequest
  readonly call: number
  readonly since: number
  readonly signal: AbortSignal | undefined
  readonly trial: boolean
  readonly resolve: (encoding: Encoding) => void
  readonly reject: (error: unknown) => void
}

export interface EncodeOptions {
  readonly urgent: boolean
  readonly signal?: AbortSignal
  /** it measures the computer and is nobody's work: not counted in the report */
  readonly trial?: boolean
}

export interface EncoderPool {
  readonly files: ModelFiles
  /** as it was chosen; the state says when it cannot be used */
  readonly device: Device
  readonly state: () => EncoderState
  /** known once a process has loaded the model */
  readonly loaded: () => LoadedModel | undefined
  /** Urgent requests overtake the others. Throws encoder.stopped, encoder.failed, the model's fault, or cancelled. */
  readonly encode: (request: EncodeRequest, options: EncodeOptions) => Promise<Encoding>
  readonly processes: () => { name: string; pid: number }[]
  /** processes that do bulk work at once, at most */
  readonly size: number
  /** texts waiting */
  readonly queued: () => number
  readonly close: () => Promise<void>
}

export interface EncoderPoolOptions {
  readonly host: ProcessHost
  readonly files: ModelFiles
  /** on the processor */
  readonly size: number
  /** the processor without it */
  readonly device?: Device
  readonly recorder: Recorder
  readonly onChange: () => void
}

/** One thread a process and several processes beat threads everywhere we measured: one a core, as memory allows. */
export function poolSize(): number {
  return Math.max(1, Math.min(availableParallelism(), maxProcesses, Math.floor(freemem() / memoryEach)))
}

export function startEncoders(options: EncoderPoolOptions): EncoderPool {
  const { host, files, device = 'cpu', recorder, onChange } = options
  const processes: EncoderProcess[] = []
  const busy = new Set<EncoderWorker>()
  const urgent: Task[] = []
  const bulk: Task[] = []
  let loaded: LoadedModel | undefined
  let trouble: DeviceTrouble | undefined
  let closed = false
  let calls = 0
  let idle: NodeJS.Timeout | undefined

  const anyReady = () => processes.some((process) => process.ready() !== undefined)
  const givenUp = (process: EncoderProcess) => process.fault() !== undefined
  const fault = (): Fault | undefined => (processes.every(givenUp) ? processes.at(-1)?.fault() : undefined)

  const runsOn = (): Device => (trouble === undefined ? device : 'cpu')
  const size = () => (runsOn() === 'cpu' ? options.size : 1)
  /** Where those for bulk work cannot be kept alive (they were one too many for this computer), the one for queries does it, too. */
  const forBulk = () => {
    const others = processes.slice(1)
    return size() === 1 || (others.length > 0 && others.every(givenUp)) ? processes : others
  }
  const hasRoom = () => processes.length < (size() === 1 ? 1 : size() + 1)

  /** The first reason is kept: what follows on it says less. */
  const leaveDevice = (reason: DeviceTrouble) => {
    trouble ??= reason
    loseUrgentSoon()
    onChange()
  }

  const grow = () => {
    const isForBulk = processes.length > 0
    processes.push(
      startEncoderProcess({
        host,
        name: `encoder ${processes.length + 1}`,
        files,
        device: runsOn,
        onTrouble: leaveDevice,
        onReady: (model, pid) => {
          if (isForBulk) yieldToOthers(pid)
          loaded = model
          onChange()
          pump()
        },
        onGone: () => {
          recorder.restarted('encoder')
          const reason = fault()
          if (reason !== undefined) rejectAll([urgent, bulk], new ShortlistError(reason.code, reason.detail))
          else loseUrgentSoon()
          onChange()
          pump()
        },
      }),
    )
  }

  /** Fails the queries that still wait when no process came back in time. */
  const loseUrgentSoon = () => {
    if (anyReady() || loaded === undefined) return
    setTimeout(() => {
      if (!anyReady()) rejectAll([urgent], new ShortlistError('encoder.stopped'))
    }, patienceMs)
  }

  /** Queries go at once to the process that is there for them, or to any; a process takes one bulk request at a time. */
  const pump = () => {
    const forQueries = processes.flatMap((process) => process.ready() ?? [])[0]
    if (forQueries !== undefined) for (const task of urgent.splice(0)) void run(forQueries, task)
    const ready = forBulk().flatMap((process) => process.ready() ?? [])
    for (const worker of ready.filter((each) => !busy.has(each))) {
      const task = bulk.shift()
      if (task === undefined) break
      busy.add(worker)
      void run(worker, task).finally(pump)
    }
    const allUp = forBulk().every((process) => process.ready() !== undefined)
    if (bulk.length > 0 && allUp && hasRoom() && !closed) grow()
    if (bulk.length === 0 && busy.size === 0) idle ??= setTimeout(shrink, idleMs).unref()
    else stopWaiting()
  }

  const stopWaiting = () => {
    clearTimeout(idle)
    idle = undefined
  }

  /** The memory of processes that nobody needs goes back to the system. */
  const shrink = () => {
    stopWaiting()
    for (const process of processes.splice(1)) void process.close()
    onChange()
  }

  const run = async (worker: EncoderWorker, task: Task): Promise<void> => {
    const { request, call, since, signal, trial, resolve, reject } = task
    /** before the caller hears of it: its next call must find the process free, or another one would be started */
    const free = () => request.urgent === true || busy.delete(worker)
    const cancel = () => void worker.call.cancel(call).catch(() => undefined)
    signal?.addEventListener('abort', cancel, { once: true })
    const limit = setTimeout(() => {
      reject(new ShortlistError('encoder.stopped', undefined, { cause: new Error('no answer in time') }))
      worker.kill()
    }, requestLimitMs)
    try {
      const encoding = unwrap(await worker.call.encode(request, call))
      free()
      if (!trial) recordEncoding(recorder, encoding, request.role === 'query' ? performance.now() - since : undefined)
      resolve(encoding)
    } catch (error) {
      free()
      if (runsOn() !== 'cpu' && isDevices(error)) {
        leaveDevice(troubleOf(device, error))
        worker.kill()
      }
      reject(error instanceof WorkerGone ? new ShortlistError('encoder.stopped', undefined, { cause: error }) : error)
    } finally {
      clearTimeout(limit)
      signal?.removeEventListener('abort', cancel)
    }
  }

  grow()

  return {
    files,
    device,
    get size() {
      return size()
    },
    loaded: () => loaded,
    state: () => ({
      ...stateOf(files, fault(), anyReady(), loaded !== undefined),
      ...(trouble === undefined ? {} : { trouble }),
    }),
    queued: () => [...urgent, ...bulk].reduce((sum, { request }) => sum + request.texts.length, 0),
    processes: () =>
      processes.flatMap((process, index) => {
        const pid = process.pid()
        return pid === undefined ? [] : [{ name: `encoder ${index + 1}`, pid }]
      }),
    encode: (request, asking) => {
      const reason = fault()
      if (closed) return Promise.reject(new ShortlistError('encoder.stopped'))
      if (asking.signal?.aborted === true) return Promise.reject(new ShortlistError('cancelled'))
      if (reason !== undefined) return Promise.reject(new ShortlistError(reason.code, reason.detail))
      const queue = asking.urgent ? urgent : bulk
      return new Promise<Encoding>((resolve, reject) => {
        const { urgent: isUrgent, signal, trial = false } = asking
        calls += 1
        const asked = { ...request, urgent: isUrgent }
        const task: Task = { request: asked, call: calls, since: performance.now(), signal, trial, resolve, reject }
        queue.push(task)
        signal?.addEventListener('abort', () => withdraw(queue, task), { once: true })
        pump()
        if (asking.urgent) loseUrgentSoon()
      })
    },
    close: async () => {
      closed = true
      stopWaiting()
      rejectAll([urgent, bulk], new ShortlistError('encoder.stopped'))
      await Promise.all(processes.map((process) => process.close()))
    },
  }
}

/** Bulk work waits for what somebody waits for. Systems that do not let it be said run it like the rest. */
function yieldToOthers(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // not allowed, or gone already
  }
}

/** A device that was lost answers each run with an error, or never has memory enough; on the processor the same text may do. */
function isDevices(error: unknown): boolean {
  const { code } = faultOf(error)
  return code === 'encoder.failed' || code === 'encoder.out-of-memory'
}

function withdraw(queue: Task[], task: Task): void {
  const place = queue.indexOf(task)
  if (place >= 0) queue.splice(place, 1)
  task.reject(new ShortlistError('cancelled'))
}

function rejectAll(queues: Task[][], error: ShortlistError): void {
  for (const queue of queues) for (const task of queue.splice(0)) task.reject(error)
}

function stateOf(
  { model, precision }: ModelFiles,
  fault: Fault | undefined,
  ready: boolean,
  wasReady: boolean,
): EncoderState {
  if (fault !== undefined) return { state: 'failed', model, precision, fault }
  if (ready) return { state: 'ready', model, precision }
  return { state: wasReady ? 'restarting' : 'loading', model, precision }
}
