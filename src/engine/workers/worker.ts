/** One child process that answers calls (birpc over its port). Knows how to start, call and end it; nothing of restarts. */
import { type BirpcReturn, createBirpc } from 'birpc'
import type { Entry, ProcessHost } from '../processes/host.ts'

export interface WorkerExit {
  readonly code: number | null
  readonly signal: string | null
  /** the last lines it wrote to stderr */
  readonly stderr: string
}

/** Every call that was running when a worker ended is rejected with this. */
export class WorkerGone extends Error {
  readonly exit: WorkerExit
  constructor(name: string, exit: WorkerExit) {
    super(`${name} ended with ${exit.signal ?? String(exit.code)}`)
    this.name = 'WorkerGone'
    this.exit = exit
  }
}

export interface Worker<Functions extends object> {
  readonly name: string
  readonly pid: number | undefined
  readonly call: BirpcReturn<Functions, object>
  readonly exited: Promise<WorkerExit>
  kill: () => void
}

export interface WorkerOptions {
  readonly name: string
  readonly env?: Record<string, string>
  readonly heapMegabytes?: number
}

/** Starts it. `events` is what it may tell us unasked. Calls have no time limit of their own: who calls knows how long it may take, and kills. */
export function startWorker<Functions extends object>(
  host: ProcessHost,
  entry: Entry,
  options: WorkerOptions,
  events: object = {},
): Worker<Functions> {
  const child = host.start(entry, options)
  const call = createBirpc<Functions, object>(events, {
    post: (data) => child.port.postMessage(data),
    on: (listener) => child.port.on('message', ({ data }) => listener(data)),
    timeout: -1,
  })
  const exited = child.exited.then(({ code, signal }) => {
    const exit = { code, signal, stderr: child.stderrTail() }
    call.$close(new WorkerGone(options.name, exit))
    return exit
  })
  return {
    name: options.name,
    get pid() {
      return child.pid
    },
    call,
    exited,
    kill: () => child.kill(),
  }
}
