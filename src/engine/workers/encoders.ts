/** The encoder processes of one model: who gets the next free one, and what callers are told when one dies. */
import { availableParallelism, freemem } from 'node:os'
import type { EncoderState } from '../../contract/library.ts'
import { type Fault, ShortlistError, unwrap } from '../../contract/errors.ts'
import type { Encoding, EncodeRequest, LoadedModel, ModelFiles } from '../../encode/encoding.ts'
import type { Recorder } from '../../monitor/recorder.ts'
import type { ProcessHost } from '../processes/host.ts'
import { type EncoderProcess, type EncoderWorker, startEncoderProcess } from './encoder-process.ts'
import { WorkerGone } from './worker.ts'

/** a request of 512 tokens takes 0.05 to 0.3 s; one that takes this long hangs */
const requestLimitMs = 60_000
/** how long a query waits for a process that is being started again */
const patienceMs = 900
const maxProcesses = 4
/** what a process needs with some room, bytes */
const memoryEach = 600e6

interface Task {
  readonly request: EncodeRequest
  readonly since: number
  readonly resolve: (encoding: Encoding) => void
  readonly reject: (error: unknown) => void
}

export interface EncoderPool {
  readonly files: ModelFiles
  readonly state: () => EncoderState
  /** known once a process has loaded the model */
  readonly loaded: () => LoadedModel | undefined
  /** Urgent requests overtake the others. Throws encoder.stopped, encoder.failed, the model's fault, or cancelled. */
  readonly encode: (request: EncodeRequest, options: { urgent: boolean; signal?: AbortSignal }) => Promise<Encoding>
  readonly processes: () => { name: string; pid: number }[]
  readonly size: number
  /** texts waiting */
  readonly queued: () => number
  readonly close: () => Promise<void>
}

export interface EncoderPoolOptions {
  readonly host: ProcessHost
  readonly files: ModelFiles
  readonly size: number
  readonly recorder: Recorder
  readonly onChange: () => void
}

/** One thread a process and several processes beat threads everywhere we measured: one a core, as memory allows. */
export function poolSize(): number {
  return Math.max(1, Math.min(availableParallelism(), maxProcesses, Math.floor(freemem() / memoryEach)))
}

export function startEncoders({ host, files, size, recorder, onChange }: EncoderPoolOptions): EncoderPool {
  const processes: EncoderProcess[] = []
  const busy = new Set<EncoderWorker>()
  const urgent: Task[] = []
  const bulk: Task[] = []
  let loaded: LoadedModel | undefined
  let closed = false

  const anyReady = () => processes.some((process) => process.ready() !== undefined)
  const fault = (): Fault | undefined =>
    processes.every((process) => process.fault() !== undefined) ? processes.at(-1)?.fault() : undefined

  const grow = () => {
    processes.push(
      startEncoderProcess({
        host,
        name: `encoder ${processes.length + 1}`,
        files,
        onReady: (model) => {
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

  /** A process takes one bulk request at a time, and queries at once: it hears them between two runs of the network. */
  const pump = () => {
    const ready = processes.flatMap((process) => process.ready() ?? [])
    const idle = ready.filter((worker) => !busy.has(worker))
    for (const [index, task] of urgent.splice(0, ready.length === 0 ? 0 : urgent.length).entries()) {
      const worker = idle[index] ?? ready[index % ready.length]
      if (worker !== undefined) void run(worker, task)
    }
    for (const worker of idle) {
      const task = bulk.shift()
      if (task === undefined) return
      busy.add(worker)
      void run(worker, task).finally(() => {
        busy.delete(worker)
        pump()
      })
    }
    if (bulk.length > 0 && ready.length === processes.length && processes.length < size && !closed) grow()
  }

  const run = async (worker: EncoderWorker, { request, since, resolve, reject }: Task): Promise<void> => {
    const limit = setTimeout(() => worker.kill(), requestLimitMs)
    try {
      const encoding = unwrap(await worker.call.encode(request))
      record(recorder, encoding, request.role === 'query' ? performance.now() - since : undefined)
      resolve(encoding)
    } catch (error) {
      reject(error instanceof WorkerGone ? new ShortlistError('encoder.stopped') : error)
    } finally {
      clearTimeout(limit)
    }
  }

  grow()

  return {
    files,
    size,
    loaded: () => loaded,
    state: () => stateOf(files, fault(), anyReady(), loaded !== undefined),
    queued: () => [...urgent, ...bulk].reduce((sum, { request }) => sum + request.texts.length, 0),
    processes: () =>
      processes.flatMap((process, index) => {
        const pid = process.pid()
        return pid === undefined ? [] : [{ name: `encoder ${index + 1}`, pid }]
      }),
    encode: (request, options) => {
      const reason = fault()
      if (closed) return Promise.reject(new ShortlistError('encoder.stopped'))
      if (reason !== undefined) return Promise.reject(new ShortlistError(reason.code, reason.detail))
      const queue = options.urgent ? urgent : bulk
      return new Promise<Encoding>((resolve, reject) => {
        const task: Task = { request, since: performance.now(), resolve, reject }
        queue.push(task)
        options.signal?.addEventListener('abort', () => withdraw(queue, task), { once: true })
        pump()
        if (options.urgent) loseUrgentSoon()
      })
    },
    close: async () => {
      closed = true
      rejectAll([urgent, bulk], new ShortlistError('encoder.stopped'))
      await Promise.all(processes.map((process) => process.close()))
    },
  }
}

function withdraw(queue: Task[], task: Task): void {
  const place = queue.indexOf(task)
  if (place >= 0) queue.splice(place, 1)
  task.reject(new ShortlistError('cancelled'))
}

function rejectAll(queues: Task[][], error: ShortlistError): void {
  for (const queue of queues) for (const task of queue.splice(0)) task.reject(error)
}

/** `elapsed`: ms that a query took as its caller saw it; what was not work was waiting. */
function record(recorder: Recorder, { times, batches, tokens }: Encoding, elapsed: number | undefined): void {
  const stages = ['tokenize', 'encode', 'pool', 'normalize'] as const
  const work = stages.reduce((sum, stage) => sum + times[stage], 0)
  if (elapsed !== undefined) recorder.stage('wait', Math.max(0, elapsed - work))
  for (const stage of stages) recorder.stage(stage, times[stage], tokens.length)
  for (const batch of batches) recorder.batch(batch)
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
