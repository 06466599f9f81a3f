/**
 * Ends this process when it passes a limit. Runs on a thread of its own, because parsers block the main thread and
 * keep their memory outside the V8 heap, where no heap limit counts it.
 */
import { writeSync } from 'node:fs'
import { Worker, workerData } from 'node:worker_threads'
import { breaches, ocrLimits, readLimits, waitedLine } from './limits.ts'

const sampleEveryMs = 50

/**
 * What both threads see: when the running file (or its page, in OCR) was begun, ms since 1970 (0 between files), the processor time spent
 * until then, µs, and whether it is in OCR.
 */
export interface Watch {
  begin(): void
  /** The file is in OCR from now on, whose limits are a page's: they begin anew. */
  page(): void
  end(): void
}

interface Limits {
  readonly milliseconds: number
  readonly clockMilliseconds: number
  readonly megabytes: number
}

/** A page gives itself up at its limits; the process is ended where that did not help. */
const limitsInOcr: Limits = {
  milliseconds: ocrLimits.pageMilliseconds + ocrLimits.graceMilliseconds,
  clockMilliseconds: ocrLimits.pageClockMilliseconds + ocrLimits.graceMilliseconds,
  megabytes: ocrLimits.megabytes,
}

/** Starts the thread; `entry` is the module that calls `watchFromThread` when it finds itself on it. */
export function startWatchdog(entry: URL): Watch {
  const shared = new SharedArrayBuffer(24)
  const begun = new BigInt64Array(shared)
  new Worker(entry, { workerData: shared, resourceLimits: { maxYoungGenerationSizeMb: 1 } }).unref()
  const begin = (inOcr: boolean) => {
    Atomics.store(begun, 1, BigInt(processorTime()))
    Atomics.store(begun, 2, inOcr ? 1n : 0n)
    Atomics.store(begun, 0, BigInt(Date.now()))
  }
  return {
    begin: () => begin(false),
    page: () => begin(true),
    end: () => void Atomics.store(begun, 0, 0n),
  }
}

/** The thread's work: samples resident memory and the time of the running file until the process goes. */
export function watchFromThread(): void {
  const begun = new BigInt64Array(workerData as SharedArrayBuffer)
  setInterval(() => {
    const since = Number(Atomics.load(begun, 0))
    const limits: Limits = Atomics.load(begun, 2) === 1n ? limitsInOcr : readLimits
    if (process.memoryUsage.rss() > limits.megabytes * 1024 * 1024) stop('limit:memory')
    if (since === 0) return
    const used = (processorTime() - Number(Atomics.load(begun, 1))) / 1000
    if (used > limits.milliseconds) stop('limit:time')
    if (Date.now() - since > limits.clockMilliseconds) stop('limit:time', waitedLine)
  }, sampleEveryMs)
}

/** Of all threads of this process, µs. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

function stop(breach: keyof typeof breaches, line: string = breaches[breach].line): void {
  writeSync(2, `${line}\n`)
  process.kill(process.pid, process.platform === 'win32' ? 'SIGKILL' : breaches[breach].signal)
}
