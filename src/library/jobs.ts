/**
 * Import jobs as rows: they outlive the process, so an import that was cut off goes on. Counters change in the transaction
 * that ends a file's reading (readings.ts), never on their own; encoded and chunks are counted from the documents themselves.
 * Sentences for outcomes are added by the engine, which knows the reader's table of them.
 */
import { ShortlistError } from '../contract/errors.ts'
import type { Cause, Outcome } from '../contract/common.ts'
import type { ImportAs, ImportProgress, ImportReport } from '../contract/import.ts'
import type { Library } from './database.ts'
import { broughtIn, documentsOfJob } from './documents.ts'
import { shownFile, shownPath } from './member-names.ts'
import { countAlikeOfJob } from './same-person.ts'
import { inTransaction, sql } from './statements.ts'

/** documents that a report names */
const shownOfJob = 20

export type JobState = ImportProgress['state']

export interface JobRow {
  readonly id: number
  readonly as: ImportAs
  /** files and folders the user chose */
  readonly paths: readonly string[]
  readonly state: JobState
  readonly found: number
  /** files whose reading has ended, one way or another */
  readonly read: number
  readonly imported: number
  readonly cvs: number
  readonly postings: number
  readonly unchanged: number
  readonly duplicates: number
  readonly failed: number
  readonly encoded: number
  readonly chunks: number
  /** documents that were read and have no vectors yet */
  readonly unencoded: number
  /** time spent so far, as last stored */
  readonly ms: number
}

/** A file that could not be read, before the outcome is put into words. */
export interface FailedDocument {
  readonly id: number
  readonly path: string
  readonly file: string
  readonly outcome: Outcome
  readonly cause?: Cause
  /** the last one that met it */
  readonly job?: number
}

interface StoredJob extends Omit<JobRow, 'as' | 'paths'> {
  readonly asked: ImportAs
  readonly paths: string
}

export function createJob(library: Library, paths: readonly string[], as: ImportAs): number {
  return inTransaction(library, () =>
    Number(
      sql(library, "insert into job (asked, paths, state, started_at) values (?, ?, 'walking', ?)").run(
        as,
        JSON.stringify(paths),
        new Date().toISOString(),
      ).lastInsertRowid,
    ),
  )
}

const selectJob = `
select id, asked, paths, state, found, imported, unchanged, duplicates, failed, ms,
  iif(state = 'cancelled', imported + unchanged + duplicates + failed,
    found - (select count(*) from document where job_id = job.id and state = 'queued')) as read,
  (select count(*) from document where job_id = job.id and kind = 'cv' and ${broughtIn}) as cvs,
  (select count(*) from document where job_id = job.id and kind = 'posting' and ${broughtIn}) as postings,
  (select count(*) from document where job_id = job.id and state = 'encoded' and holder = 0) as encoded,
  (select count(*) from document where job_id = job.id and state = 'read') as unencoded,
  (select count(*) from chunk join document on document.id = document_id where job_id = job.id) as chunks
from job`

/** Throws import.unknown-job. */
export function job(library: Library, id: number): JobRow {
  const stored = sql<StoredJob>(library, `${selectJob} where id = ?`).get(id)
  if (stored === undefined) throw new ShortlistError('import.unknown-job', String(id))
  return jobRow(stored)
}

/** Jobs that were walking, running or paused when the last process ended, oldest first. */
export function unfinishedJobs(library: Library): JobRow[] {
  return sql<StoredJob>(library, `${selectJob} where state in ('walking', 'running', 'paused') order by id`)
    .all()
    .map(jobRow)
}

function jobRow({ asked, paths, ...counts }: StoredJob): JobRow {
  return { ...counts, as: asked, paths: JSON.parse(paths) as string[] }
}

/** Stores where the job stands, unless it has ended; `ms` is the time spent on it so far, over all processes that worked on it. */
export function setJobState(library: Library, id: number, state: JobState, ms: number): void {
  inTransaction(library, () =>
    sql(library, "update job set state = ?, ms = ? where id = ? and state not in ('cancelled', 'done')").run(
      state,
      ms,
      id,
    ),
  )
}

/** Before folders are walked, perhaps again after a cut: what this job has taken in stays counted, what it had passed over is counted anew. */
export function restartWalk(library: Library, id: number): void {
  inTransaction(library, () =>
    sql(
      library,
      `update job set unchanged = unchanged - passed_over, found = found - passed_over, passed_over = 0 where id = ?`,
    ).run(id),
  )
}

/** The report without its failed files (`failedOfJob`). Throws import.unknown-job. */
export function jobReport(library: Library, id: number): Omit<ImportReport, 'failed'> {
  const { paths, as, imported, unchanged, duplicates, unencoded, chunks, ms } = job(library, id)
  const documents = documentsOfJob(library, id, shownOfJob)
  const counts = { imported, unchanged, duplicates, alike: countAlikeOfJob(library, id), unencoded, chunks }
  return { job: id, paths: [...paths], as, documents, ...counts, ms }
}

interface StoredFailure {
  readonly id: number
  readonly job: number | null
  readonly path: string
  readonly member: string | null
  readonly outcome: Outcome
  readonly cause: Cause | null
}

export function failedOfJob(library: Library, id: number): FailedDocument[] {
  return sql<StoredFailure>(
    library,
    "select id, path, member, outcome, cause, job_id as job from document where job_id = ? and state = 'failed' order by path",
  )
    .all(id)
    .map(withFile)
}

/** Every file in the library that could not be read. */
export function failedDocuments(library: Library, kind?: 'cv' | 'posting'): FailedDocument[] {
  return sql<StoredFailure>(
    library,
    "select id, path, member, outcome, cause, job_id as job from document where state = 'failed' and (@kind is null or kind = @kind) order by path",
  )
    .all({ kind: kind ?? null })
    .map(withFile)
}

function withFile({ id, outcome, cause, job, ...placed }: StoredFailure): FailedDocument {
  return {
    ...{ id, outcome, path: shownPath(placed), file: shownFile(placed) },
    ...(cause === null ? {} : { cause }),
    ...(job === null ? {} : { job }),
  }
}

/** Failures that are nobody's concern any more; answers how many. Others are left as they are. A later walk finds their files as new. */
export function dismissFailed(library: Library, ids: readonly number[]): number {
  return inTransaction(library, () => {
    const failed = sql(library, "delete from document where id = ? and state = 'failed'")
    return ids.reduce((sum, id) => sum + failed.run(id).changes, 0)
  })
}
