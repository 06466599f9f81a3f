/** The queue of files to read: what enters it, what leaves it unread. The queue is the documents in state `queued`. */
import { basename } from 'node:path'
import type { Cause, DocumentState, Outcome } from '../contract/common.ts'
import type { ImportAs } from '../contract/import.ts'
import type { Mapping } from '../contract/mapping.ts'
import type { Library } from './database.ts'
import { fold } from './fold.ts'
import { filePath, shownPath } from './member-names.ts'
import { nextState } from './states.ts'
import { setPresence } from './presence.ts'
import { inTransaction, sql } from './statements.ts'
import { takeBackTombstone } from './tombstones.ts'

export interface QueuedFile {
  readonly id: number
  /** the file to open */
  readonly path: string
  /** the document inside that file; null for the file itself */
  readonly member: string | null
  /** how to understand its tables, where the recruiter has said so */
  readonly mapping: Mapping | null
  /** its path, for people */
  readonly shown: string
  readonly as: ImportAs
  /** the import it belongs to; null when that import is gone */
  readonly job: number | null
  /** 1 when it has been read once and waits for OCR of the pages that have no usable text */
  readonly ocrDue: 0 | 1
}

export interface FoundFile {
  readonly path: string
  /** bytes */
  readonly size: number
  /** whole milliseconds since 1970 */
  readonly modified: number
}

interface Known {
  readonly id: number
  readonly state: DocumentState
  readonly outcome: Outcome | null
  readonly cause: Cause | null
  readonly size: number
  readonly modified: number
  readonly job_id: number | null
  readonly presence: string
}

type Entry = 'queued' | 'unchanged' | 'failed' | 'counted'

/**
 * Queues files that are new or have another size or time than when they were last read (or last failed), and those whose failure
 * may pass now; a failure that would come again is counted as one of this job's. A file that this job has met before is passed over,
 * so that walking again after a cut counts nothing twice. One transaction.
 */
export function enqueue(
  library: Library,
  job: number,
  files: readonly FoundFile[],
  as: ImportAs,
): { queued: number; unchanged: number; failed: number } {
  return inTransaction(library, () => {
    const counts = { queued: 0, unchanged: 0, failed: 0, counted: 0 }
    for (const file of files) counts[enqueueOne(library, job, file, as)] += 1
    const { queued, unchanged, failed } = counts
    sql(
      library,
      `update job set found = found + @queued + @unchanged + @failed, unchanged = unchanged + @unchanged,
         passed_over = passed_over + @unchanged, failed = failed + @failed where id = @job`,
    ).run({ queued, unchanged, failed, job })
    return { queued, unchanged, failed }
  })
}

function enqueueOne(library: Library, job: number, file: FoundFile, as: ImportAs): Entry {
  const known = sql<Known>(
    library,
    'select id, state, outcome, cause, size, modified, job_id, presence from document where path = ?',
  ).get(file.path)
  if (known !== undefined) return enqueueKnown(library, job, file, as, known)
  return knownDuplicate(library, job, file) ?? enqueueNew(library, job, file, as)
}

function enqueueKnown(library: Library, job: number, file: FoundFile, as: ImportAs, known: Known): Entry {
  if (known.presence !== 'found') setPresence(library, known.id, 'found')
  if (known.job_id === job) return 'counted'
  if (
    known.state !== 'queued' &&
    isSame(file, known) &&
    !(known.state === 'failed' && mayPass(known.outcome, known.cause))
  ) {
    if (as !== 'auto')
      sql(library, 'update document set kind = @as, asked = @as where id = @id or container_id = @id').run({
        as,
        id: known.id,
      })
    if (known.state !== 'failed') return 'unchanged'
    sql(library, 'update document set job_id = ? where id = ?').run(job, known.id)
    return 'failed'
  }
  toQueue(library, job, known)
  sql(library, 'update document set asked = ?, found_size = ?, found_modified = ? where id = ?').run(
    as,
    file.size,
    file.modified,
    known.id,
  )
  return 'queued'
}

/** It failed by what surrounds the file, not by what is in it: little time or memory, a missing permission, a drive that was away. */
export function mayPass(outcome: Outcome | null, cause: Cause | null | undefined): boolean {
  if (cause === 'forgotten') return false
  return (cause ?? null) !== null || outcome === 'limit:time' || outcome === 'limit:memory'
}

function toQueue(library: Library, job: number, known: Pick<Known, 'id' | 'state'>): void {
  sql(library, 'update document set state = ?, unseen = 0, ocr_due = 0, job_id = ? where id = ?').run(
    nextState(known.state, 'enqueue'),
    job,
    known.id,
  )
}

/** A path whose bytes were found to be another document's stays that until the file changes. */
function knownDuplicate(library: Library, job: number, file: FoundFile): Entry | undefined {
  const known = sql<Pick<Known, 'size' | 'modified' | 'job_id'>>(
    library,
    'select size, modified, job_id from duplicate where path = ?',
  )
  const duplicate = known.get(file.path)
  if (duplicate === undefined) return undefined
  if (duplicate.job_id === job) return 'counted'
  if (isSame(file, duplicate)) return 'unchanged'
  sql(library, 'delete from duplicate where path = ?').run(file.path)
  return undefined
}

function isSame(file: FoundFile, known: Pick<Known, 'size' | 'modified'>): boolean {
  return file.size === known.size && file.modified === known.modified
}

function enqueueNew(library: Library, job: number, file: FoundFile, as: ImportAs): Entry {
  sql(
    library,
    `insert into document
       (path, asked, kind, state, size, modified, found_size, found_modified, label, imported_at, job_id)
     values (?, ?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    file.path,
    as,
    as === 'auto' ? 'cv' : as,
    file.size,
    file.modified,
    file.size,
    file.modified,
    fold(basename(file.path)),
    new Date().toISOString(),
    job,
  )
  return 'queued'
}

/** Puts files that could not be read back into the queue, forgotten ones too; answers how many. Others are left as they are. */
export function requeue(library: Library, job: number, ids: readonly number[]): number {
  return inTransaction(library, () => {
    const failed = sql<Pick<Known, 'id' | 'state'>>(
      library,
      "select id, state from document where id = ? and state = 'failed' and unseen = 0",
    )
    const found = ids.map((id) => failed.get(id)).filter((known) => known !== undefined)
    for (const known of found) {
      takeBackTombstone(library, known.id)
      toQueue(library, job, known)
    }
    sql(library, 'update job set found = found + ? where id = ?').run(found.length, job)
    return found.length
  })
}

/** Queues a file to be read again as one of this job, whatever it is now. Inside a transaction. */
export function readAgain(library: Library, job: number, id: number): void {
  const known = sql<Pick<Known, 'id' | 'state'>>(library, 'select id, state from document where id = ?').get(id)
  if (known === undefined) return
  toQueue(library, job, known)
  sql(library, 'update job set found = found + 1 where id = ?').run(job)
}

/** The file to read next, the one queued first; `besides` those that are being read already. Those that wait for OCR come last. */
export function nextQueued(
  library: Library,
  besides?: { has: (id: number) => boolean; size: number },
): QueuedFile | undefined {
  const next = sql<Waiting>(
    library,
    `select id, path, member, asked as "as", job_id as job, ocr_due as ocrDue,
       (select confirmed from table_mapping where document_id = coalesce(container_id, document.id)) as mapping
     from document where state = 'queued' order by ocr_due, id limit ?`,
  )
    .all((besides?.size ?? 0) + 1)
    .find(({ id }) => besides?.has(id) !== true)
  return next && queuedFile(next)
}

interface Waiting extends Omit<QueuedFile, 'mapping' | 'shown'> {
  readonly mapping: string | null
}

function queuedFile({ mapping, ...waiting }: Waiting): QueuedFile {
  return {
    ...waiting,
    path: filePath(waiting),
    mapping: mapping === null ? null : (JSON.parse(mapping) as Mapping),
    shown: shownPath(waiting),
  }
}

/**
 * Takes a cancelled job's waiting files out of the queue, `besides` those that are being read: new ones are forgotten, known ones are again
 * what they were.
 */
export function dequeue(library: Library, job: number, besides: readonly number[] = []): number {
  return inTransaction(library, () => {
    const waiting = "job_id = ? and state = 'queued' and id not in (select value from json_each(?))"
    const reading = JSON.stringify(besides)
    const left = sql(library, `select 1 from document where ${waiting}`).all(job, reading).length
    // a file whose members are forgotten is met as a changed one, so that they are found again
    sql(
      library,
      `update document set modified = -1 where id in
         (select container_id from document where ${waiting} and outcome is null)`,
    ).run(job, reading)
    sql(
      library,
      `delete from document where ${waiting} and outcome is null
       and not exists (select 1 from content where document_id = id)`,
    ).run(job, reading)
    sql(library, `update document set state = ${restedState}, ocr_due = 0, job_id = null where ${waiting}`).run(
      job,
      reading,
    )
    return left
  })
}

/** What a document is when nothing is waiting to be done to it, as SQL over a row of `document`. */
const restedState = `case
  when holder = 1 then 'encoded'
  when not exists (select 1 from content where document_id = document.id) then 'failed'
  when exists (select 1 from encoding where document_id = document.id) then 'encoded'
  else 'read' end`
