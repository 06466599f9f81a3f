/**
 * A reader process: one file at a time, ended at a time or memory limit; a file that ends its reader is told apart from bad luck.
 * Several of them are readers.ts.
 */
import type { Cause, Outcome } from '../../contract/common.ts'
import type { Facts } from '../../contract/facts.ts'
import { ShortlistError } from '../../contract/errors.ts'
import { mostKeptBytes, ocrLimits, outcomeOfDeath, readLimits, waitedLine } from '../../import/limits.ts'
import type {
  DeriveAgain,
  FileReading,
  Inside,
  Knowledge,
  ReaderEvents,
  ReaderFunctions,
} from '../../import/reading.ts'
import type { VocabularyResult } from '../../import/vocabulary/esco.ts'
import type { Recorder } from '../../monitor/recorder.ts'
import type { ProcessHost } from '../processes/host.ts'
import { startWorker, type Worker, WorkerGone } from './worker.ts'

/** V8's own heap, megabytes: a runaway script ends itself before the watchdog sees it */
const heapMegabytes = 400
/**
 * Read by glibc's malloc alone, which otherwise raises both bounds by itself and then keeps what parsing the modules and compiling have
 * left behind: 30 MB.
 */
const env = { MALLOC_MMAP_THRESHOLD_: String(128 * 1024), MALLOC_TRIM_THRESHOLD_: String(128 * 1024) }
/** an unused reader is ended after, ms */
const idleMs = 20_000
/** The reader's own watchdog ends it at its limits; this long after, ms, it is ended from here. */
const graceMs = 1000

/** What was read, or how the file ended its reader. */
export type ReadResult = { readonly reading: FileReading } | { readonly ended: Outcome; readonly cause?: Cause }

/** Asks for OCR of pages without usable text, too: slow, so it tells how far it is, and can be stopped at any moment. */
export interface ByOcr {
  /** the `page`th (from 1) of the `of` pages that are read by OCR begins */
  readonly onPage?: (page: number, of: number) => void
  readonly signal?: AbortSignal
}

export interface Reader {
  /**
   * Reads one file, or a document inside it; calls wait for each other. Never throws for what is in a file: a file that ended two readers is
   * damaged. Throws reader.failed when no reader can be started at all, and cancelled when it was stopped.
   */
  readonly read: (path: string, byOcr?: ByOcr, inside?: Inside) => Promise<ReadResult>
  /** Facts from texts that were read before; `ended` where they ended the reader. Throws as `read` does. */
  readonly derive: (texts: readonly DeriveAgain[]) => Promise<{ readonly facts: Facts[] } | { readonly ended: Outcome }>
  /** Throws as `read` does. */
  readonly readVocabulary: (path: string) => Promise<VocabularyResult>
  readonly processes: () => { name: string; pid: number }[]
  readonly close: () => Promise<void>
}

/** What a reader has to know before it reads; asked before each file, so the name of it must come at little cost. */
export interface KnowledgeSource {
  readonly derivation: () => string
  readonly knowledge: () => Knowledge
}

export interface ReaderOptions {
  readonly host: ProcessHost
  readonly recorder: Recorder
  /** as the monitor shows it */
  readonly name?: string
  /** without it readers know what comes with them */
  readonly known?: KnowledgeSource
}

/** The process is started when there is something to read, and ended when there is nothing for a while. */
export function createReader({ host, recorder, name = 'reader', known }: ReaderOptions): Reader {
  let worker: Worker<ReaderFunctions> | undefined
  let told: { readonly worker: Worker<ReaderFunctions>; readonly derivation: string } | undefined
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  let closed = false
  let onPage: ReaderEvents['page'] = () => undefined
  const events: ReaderEvents = { page: (page, of) => onPage(page, of) }

  const running = (path: string): Worker<ReaderFunctions> => {
    if (closed) throw new ShortlistError('cancelled', path)
    if (worker !== undefined) return worker
    const started = startWorker<ReaderFunctions>(host, 'reader', { name, env, heapMegabytes }, events)
    void started.exited.then(() => {
      if (worker === started) worker = undefined
    })
    return (worker = started)
  }

  /** The call comes to the reader before the file does: they keep their order. */
  const inform = (using: Worker<ReaderFunctions>) => {
    if (known === undefined) return
    const derivation = known.derivation()
    if (told?.worker === using && told.derivation === derivation) return
    told = { worker: using, derivation }
    using.call.know(known.knowledge()).catch(() => undefined)
  }

  const letGo = () => {
    worker?.kill()
    worker = undefined
  }

  const replaceGrown = async () => {
    const kept = await worker?.call.rest().catch(() => 0)
    if (kept !== undefined && kept > mostKeptBytes) letGo()
  }

  const attempt = async <T>(
    path: string,
    work: (call: Worker<ReaderFunctions>['call']) => Promise<T>,
    byOcr?: ByOcr,
  ): Promise<{ readonly done: T } | Death> => {
    const using = running(path)
    const limit = startLimit(using.kill, readLimits.clockMilliseconds)
    onPage = (page, of) => {
      limit.renew(ocrLimits.pageClockMilliseconds + ocrLimits.graceMilliseconds)
      byOcr?.onPage?.(page, of)
    }
    byOcr?.signal?.addEventListener('abort', using.kill, { once: true })
    try {
      inform(using)
      return { done: await work(using.call) }
    } catch (error) {
      if (!(error instanceof WorkerGone)) throw error
      worker = undefined
      if (closed || byOcr?.signal?.aborted === true) throw new ShortlistError('cancelled', path)
      if (error.exit.code === null && error.exit.signal === null)
        throw new ShortlistError('reader.failed', undefined, { cause: error })
      recorder.restarted('reader')
      return limit.passed() ? hung : deathOf(error)
    } finally {
      limit.end()
      byOcr?.signal?.removeEventListener('abort', using.kill)
    }
  }

  const readOnce = async (path: string, byOcr?: ByOcr, inside?: Inside): Promise<ReadResult> => {
    const read = () => attempt(path, (call) => call.read(path, byOcr !== undefined, inside), byOcr)
    const first = await read()
    const result = 'ended' in first && first.mayBeLuck ? await read() : first
    return 'ended' in result ? result : { reading: result.done }
  }

  /** After what came before it. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(async () => {
      clearTimeout(idle)
      const done = await work()
      await replaceGrown()
      idle = setTimeout(letGo, idleMs).unref()
      return done
    })
    last = result.catch(() => undefined)
    return result
  }

  return {
    read: (path, byOcr, inside) => inTurn(() => readOnce(path, byOcr, inside)),
    derive: (texts) =>
      inTurn(async () => {
        const result = await attempt('', (call) => call.derive(texts))
        return 'ended' in result ? result : { facts: result.done }
      }),
    readVocabulary: (path) =>
      inTurn(async () => {
        const result = await attempt(path, (call) => call.readVocabulary(path))
        return 'ended' in result ? { refused: 'other' } : result.done
      }),
    processes: () => (worker?.pid === undefined ? [] : [{ name, pid: worker.pid }]),
    close: async () => {
      closed = true
      clearTimeout(idle)
      const ending = worker
      ending?.kill()
      await ending?.exited
    },
  }
}

interface Limit {
  /** It passes this much later than now, ms. */
  readonly renew: (ms: number) => void
  readonly passed: () => boolean
  readonly end: () => void
}

/** Calls `onPassed` a moment after the limit, ms. */
function startLimit(onPassed: () => void, ms: number): Limit {
  let passed = false
  const start = (after: number) =>
    setTimeout(() => {
      passed = true
      onPassed()
    }, after + graceMs)
  let timer = start(ms)
  return {
    renew: (after) => {
      clearTimeout(timer)
      timer = start(after)
    },
    passed: () => passed,
    end: () => clearTimeout(timer),
  }
}

interface Death {
  readonly ended: Outcome
  readonly cause?: Cause
  /** it may have been killed from outside: the file gets one more try */
  readonly mayBeLuck: boolean
}

const hung: Death = { ended: 'limit:time', cause: 'waiting', mayBeLuck: false }

function deathOf({ exit }: WorkerGone): Death {
  if (exit.stderr.includes(waitedLine)) return hung
  const ended = outcomeOfDeath(exit, exit.stderr)
  return { ended, mayBeLuck: ended === 'damaged' || exit.signal === 'SIGKILL' }
}
