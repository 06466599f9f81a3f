/** First stage of an import: the queued files -> the readers -> the library. Knows nothing of jobs but which one a file belongs to. */
import { type ErrorCode, faultOf } from '../../contract/errors.ts'
import type { ImportProgress } from '../../contract/import.ts'
import type { Inside } from '../../import/reading.ts'
import type { Library } from '../../library/database.ts'
import { nextQueued, type QueuedFile } from '../../library/queue.ts'
import { saveFailure, saveForOcr, saveReading } from '../../library/readings.ts'
import { getSettings } from '../../library/settings.ts'
import type { Recorder } from '../../monitor/recorder.ts'
import type { ReadResult } from '../workers/reader.ts'
import type { Readers } from '../workers/readers.ts'
import type { GroupCommit } from './group-commit.ts'

export interface ReadingOptions {
  readonly library: Library
  readonly commit: GroupCommit
  readonly readers: Readers
  readonly recorder: Recorder
  /** a file is being read from now on, or no longer */
  readonly onFile: () => void
  /** a document can be encoded */
  readonly onRead: () => void
}

/** A file that is being read now, or whose reading is about to be stored; `ocr` once it has come to the first page that is read so. */
export interface FileUnderWay extends QueuedFile {
  readonly ocr?: ImportProgress['ocr']
}

export interface ReadingStage {
  /** The step function of a loop: true while files are being read or wait for it; with `onlyEnd` none is begun. Throws what is in the way of any file (a full disk). */
  readonly step: (signal: AbortSignal, onlyEnd: boolean) => Promise<boolean>
  /** files whose reading has not been stored yet, those begun first in front */
  readonly underWay: () => FileUnderWay[]
  /** Stops the files of a job that are read by OCR; they stay queued. */
  readonly stopSlow: (job: number) => void
}

export function createReadingStage(options: ReadingOptions): ReadingStage {
  const { library, commit, readers, recorder, onFile, onRead } = options
  const underWay = new Map<number, Work>()
  let trouble: { readonly error: unknown } | undefined

  const begin = (file: QueuedFile) => {
    const byOcr = file.ocrDue === 1 && getSettings(library).ocr
    const work: Work = {
      ...{ file, byOcr, stop: new AbortController(), done: Promise.resolve() },
      ...{ inReader: true, freed: Promise.withResolvers() },
    }
    underWay.set(file.id, work)
    work.done = read(work)
    onFile()
  }

  const read = async (work: Work): Promise<void> => {
    const { file, stop } = work
    try {
      await readOne(work)
    } catch (error) {
      if (!stop.signal.aborted) trouble = { error }
    } finally {
      underWay.delete(file.id)
      onFile()
    }
  }

  const readOne = async (work: Work): Promise<void> => {
    const { id, path } = work.file
    try {
      const byOcr = work.byOcr ? { signal: work.stop.signal, onPage: pageOf(work) } : undefined
      const result = await readers.read(path, byOcr, insideOf(work.file))
      leaveReader(work)
      if (!work.byOcr && 'reading' in result) recorder.stage('read', result.reading.ms)
      await commit.save(() => save(work, result))
      if ('reading' in result) onRead()
      recorder.file()
    } catch (error) {
      const { code } = faultOf(error)
      if (concernsAll.has(code) || code.startsWith('library.')) throw error
      recorder.error(code)
      // removed meanwhile, or an error of ours that would come again with this file: the others must not wait for it
      if (code !== 'document.unknown') saveFailure(library, id, 'damaged')
    } finally {
      leaveReader(work)
    }
  }

  const leaveReader = (work: Work) => {
    work.inReader = false
    work.freed.resolve()
  }

  const pageOf = (work: Work) => (page: number, of: number) => {
    work.ocr = { page, of }
    onFile()
  }

  /** A file that has pages for OCR is read again when the quick ones are done. */
  const save = ({ file, byOcr }: Work, result: ReadResult) => {
    if ('ended' in result) {
      saveFailure(library, file.id, result.ended, result.cause)
      return
    }
    const { reading } = result
    const isForOcr = !byOcr && (reading.unread ?? []).length > 0 && getSettings(library).ocr
    if (isForOcr) saveForOcr(library, file.id, reading)
    else saveReading(library, file.id, reading)
  }

  const inReaders = () => [...underWay.values()].filter(({ inReader }) => inReader)

  /** OCR leaves a reader to quick files, where there is more than one. */
  const next = (): QueuedFile | undefined => {
    const reading = inReaders()
    if (reading.length >= readers.size) return undefined
    const file = nextQueued(library, underWay)
    const slow = reading.filter(({ byOcr }) => byOcr).length
    return file?.ocrDue === 1 && slow > 0 && slow >= readers.size - 1 ? undefined : file
  }

  return {
    underWay: () => [...underWay.values()].map(({ file, ocr }) => ({ ...file, ...(ocr === undefined ? {} : { ocr }) })),
    stopSlow: (job) => {
      for (const { file, byOcr, stop } of underWay.values()) if (byOcr && file.job === job) stop.abort()
    },
    step: async (signal, onlyEnd) => {
      if (trouble !== undefined) {
        const { error } = trouble
        trouble = undefined
        throw error
      }
      const file = onlyEnd ? undefined : next()
      if (file !== undefined) {
        begin(file)
        return true
      }
      if (underWay.size === 0) return false
      // nothing will join what waits to be stored
      if (inReaders().length === 0) commit.flush()
      const works = [...underWay.values()]
      await Promise.race(works.map(({ inReader, freed, done }) => (inReader ? freed.promise : done)))
      // the library is closed next
      if (signal.aborted) await Promise.all(works.map(({ done }) => done))
      return true
    },
  }
}

interface Work {
  readonly file: QueuedFile
  readonly byOcr: boolean
  readonly stop: AbortController
  /** false once its reader is free for another file */
  inReader: boolean
  readonly freed: PromiseWithResolvers<void>
  /** its reading is stored */
  done: Promise<void>
  ocr?: { readonly page: number; readonly of: number }
}

function insideOf({ member, mapping }: QueuedFile): Inside {
  return { ...(member === null ? {} : { member }), ...(mapping === null ? {} : { mapping }) }
}

const concernsAll = new Set<ErrorCode>(['reader.failed', 'cancelled'])
