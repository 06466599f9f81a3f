/** First stage of an import: the queued files -> the readers -> the library. Knows nothing of jobs but which one a file belongs to. */
import { type ErrorCode, faultOf } from '../../contract/errors.ts'
import type { Library } from '../../library/database.ts'
import { nextQueued, type QueuedFile } from '../../library/queue.ts'
import { saveFailure, saveReading } from '../../library/readings.ts'
import type { Recorder } from '../../monitor/recorder.ts'
import type { Readers } from '../workers/readers.ts'

export interface ReadingOptions {
  readonly library: Library
  readonly readers: Readers
  readonly recorder: Recorder
  /** a file is being read from now on, or no longer */
  readonly onFile: () => void
  /** a document can be encoded */
  readonly onRead: () => void
}

export interface ReadingStage {
  /** The step function of a loop: true while files are being read or wait for it. Throws what is in the way of any file (a full disk). */
  readonly step: (signal: AbortSignal) => Promise<boolean>
  /** files that are being read now, those begun first in front */
  readonly underWay: () => QueuedFile[]
}

export function createReadingStage({ library, readers, recorder, onFile, onRead }: ReadingOptions): ReadingStage {
  const underWay = new Map<number, { readonly file: QueuedFile; readonly done: Promise<void> }>()
  let trouble: { readonly error: unknown } | undefined

  const read = async (file: QueuedFile): Promise<void> => {
    try {
      await readOne(file)
    } catch (error) {
      trouble = { error }
    } finally {
      underWay.delete(file.id)
      onFile()
    }
  }

  const readOne = async ({ id, path }: QueuedFile): Promise<void> => {
    try {
      const result = await readers.read(path)
      if ('ended' in result) saveFailure(library, id, result.ended, result.cause)
      else {
        recorder.stage('read', result.reading.ms)
        saveReading(library, id, result.reading)
        onRead()
      }
      recorder.file()
    } catch (error) {
      const { code } = faultOf(error)
      if (concernsAll.has(code) || code.startsWith('library.')) throw error
      recorder.error(code)
      // removed meanwhile, or an error of ours that would come again with this file: the others must not wait for it
      if (code !== 'document.unknown') saveFailure(library, id, 'damaged')
    }
  }

  return {
    underWay: () => [...underWay.values()].map(({ file }) => file),
    step: async (signal) => {
      if (trouble !== undefined) {
        const { error } = trouble
        trouble = undefined
        throw error
      }
      const file = underWay.size < readers.size ? nextQueued(library, underWay) : undefined
      if (file !== undefined) {
        underWay.set(file.id, { file, done: read(file) })
        onFile()
        return true
      }
      if (underWay.size === 0) return false
      const running = [...underWay.values()].map(({ done }) => done)
      await Promise.race(running)
      // the library is closed next
      if (signal.aborted) await Promise.all(running)
      return true
    },
  }
}

const concernsAll = new Set<ErrorCode>(['reader.failed', 'cancelled'])
