/** First stage of an import: the next queued file -> the reader -> the library. Knows nothing of jobs but which one a file belongs to. */
import { type ErrorCode, faultOf } from '../../contract/errors.ts'
import type { Library } from '../../library/database.ts'
import { nextQueued, type QueuedFile } from '../../library/queue.ts'
import { saveFailure, saveReading } from '../../library/readings.ts'
import type { Recorder } from '../../monitor/recorder.ts'
import type { Reader } from '../workers/reader.ts'

export interface ReadingOptions {
  readonly library: Library
  readonly reader: Reader
  readonly recorder: Recorder
  /** the file that is being read now */
  readonly onFile: (file: QueuedFile | undefined) => void
  /** a document can be encoded */
  readonly onRead: () => void
}

/** One step: false when the queue is empty. What is in the way of any file (a full disk) is thrown, and the file stays queued. */
export async function readNext({ library, reader, recorder, onFile, onRead }: ReadingOptions): Promise<boolean> {
  const file = nextQueued(library)
  if (file === undefined) return false
  onFile(file)
  try {
    const result = await reader.read(file.path)
    if ('ended' in result) saveFailure(library, file.id, result.ended, result.cause)
    else {
      recorder.stage('read', result.reading.ms)
      saveReading(library, file.id, result.reading)
      onRead()
    }
    recorder.file()
  } catch (error) {
    const { code } = faultOf(error)
    if (concernsAll.has(code) || code.startsWith('library.')) throw error
    recorder.error(code)
    // removed meanwhile, or an error of ours that would come again with this file: the others must not wait for it
    if (code !== 'document.unknown') saveFailure(library, file.id, 'damaged')
  } finally {
    onFile(undefined)
  }
  return true
}

const concernsAll = new Set<ErrorCode>(['reader.failed', 'cancelled'])
