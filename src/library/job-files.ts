/** What became of each file that an import met: kept as long as the documents are, so a report can be made at any time. */
import { basename } from 'node:path'
import type { Cause, DocumentKind, Outcome } from '../contract/common.ts'
import type { ImportSummary } from '../contract/import.ts'
import type { Library } from './database.ts'
import { job, type JobState } from './jobs.ts'
import { sql } from './statements.ts'

export interface JobFile {
  readonly file: string
  readonly path: string
  readonly kind: DocumentKind
  readonly result: 'imported' | 'duplicate' | 'failed'
  readonly outcome?: Outcome
  readonly cause?: Cause
  /** the document whose bytes a duplicate has */
  readonly sameAs?: string
}

interface StoredFile {
  readonly path: string
  readonly kind: DocumentKind
  readonly result: JobFile['result']
  readonly outcome: Outcome | null
  readonly cause: Cause | null
  readonly same_as: string | null
}

/** By path; files that had not changed are counted only (`ImportReport.unchanged`). Throws import.unknown-job. */
export function filesOfJob(library: Library, id: number): JobFile[] {
  job(library, id)
  return sql<StoredFile>(
    library,
    `select path, kind, iif(state = 'failed', 'failed', 'imported') as result, outcome, cause, null as same_as
     from document where job_id = @id and state <> 'queued'
     union all
     select d.path, o.kind, 'duplicate', null, null, o.path
     from duplicate d join document o on o.id = d.document_id where d.job_id = @id
     order by path`,
  )
    .all({ id })
    .map(({ outcome, cause, same_as: sameAs, ...file }) => ({
      ...file,
      file: basename(file.path),
      ...(outcome === null ? {} : { outcome }),
      ...(cause === null ? {} : { cause }),
      ...(sameAs === null ? {} : { sameAs }),
    }))
}

interface StoredSummary extends Omit<ImportSummary, 'paths' | 'startedAt' | 'state'> {
  readonly state: JobState
  readonly paths: string
  readonly started_at: string
}

/** The newest first. */
export function jobSummaries(library: Library, limit: number): ImportSummary[] {
  return sql<StoredSummary>(
    library,
    `select id as job, asked as "as", paths, state, started_at, found, imported, unchanged, duplicates, failed, ms
     from job order by id desc limit ?`,
  )
    .all(limit)
    .map(({ paths, started_at: startedAt, ...summary }) => ({
      ...summary,
      startedAt,
      paths: JSON.parse(paths) as string[],
    }))
}
