/** How far a job is, for people: counts as stored, rate and time left as they can be told. */
import type { ImportProgress } from '../../contract/import.ts'
import type { JobRow } from '../../library/jobs.ts'
import type { FileUnderWay } from './reading.ts'

/** What is known of a job only while it runs in this process. */
export interface RunningJob {
  /** `performance.now()` at its start, or when it was taken up again */
  readonly startedAt: number
  /** time and files of earlier processes */
  readonly msBefore: number
  readonly readBefore: number
  readonly walk: AbortController
}

export interface Present {
  readonly underWay: readonly FileUnderWay[]
  readonly paused: string | undefined
  readonly held: boolean
  /** why documents have no vectors, once the job has ended */
  readonly withoutVectors: () => string
}

export function progressOf(row: JobRow, running: RunningJob | undefined, present: Present): ImportProgress {
  const { underWay, paused, held, withoutVectors } = present
  const { id, found, read, imported, cvs, postings, unchanged, duplicates, failed, encoded, unencoded, chunks } = row
  const current = underWay.find(({ job }) => job === id)
  const ended = unencoded === 0 ? undefined : withoutVectors()
  const elapsed = running === undefined ? 0 : performance.now() - running.startedAt
  const ms = Math.round(running === undefined ? row.ms : running.msBefore + elapsed)
  const note = running === undefined ? ended : paused
  const secondsLeft = running === undefined || row.state === 'walking' ? undefined : left(row, ms)
  return {
    ...{ job: id, found, read, imported, cvs, postings, unchanged, duplicates, failed, encoded, unencoded, chunks, ms },
    held,
    state: running !== undefined && paused !== undefined ? 'paused' : row.state,
    rate: ms === 0 ? 0 : read / (ms / 1000),
    ...(current === undefined ? {} : { current: current.shown }),
    ...(current?.ocr === undefined ? {} : { ocr: current.ocr }),
    ...(secondsLeft === undefined ? {} : { secondsLeft }),
    ...(note === undefined ? {} : { note }),
  }
}

/** Encoding takes nearly all the time: what is left goes at the pace of what was encoded. Absent before the first document is. */
function left({ found, unchanged, duplicates, failed, encoded }: JobRow, ms: number): number | undefined {
  if (encoded === 0) return undefined
  const waiting = Math.max(0, found - unchanged - duplicates - failed - encoded)
  return (waiting * ms) / encoded / 1000
}
