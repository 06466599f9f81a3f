/** What became of each file that an import met: kept as long as the documents are, so a report can be made at any time. */
import type { Cause, DocumentKind, Outcome } from '../contract/common.ts'
import type { ImportSummary } from '../contract/import.ts'
import type { Library } from './database.ts'
import { job, type JobState } from './jobs.ts'
import { shownFile, shownPath } from './member-names.ts'
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
  readonly member: string | null
  readonly kind: DocumentKind
  readonly result: JobFile['result']
  readonly outcome: Outcome | null
  readonly cause: Cause | null
  readonly same_as: string | null
  readonly same_as_member: string | null
}

/** By path, documents inside files in their place; files that had not changed are counted only (`ImportReport.unchanged`). Throws import.unknown-job. */
export function filesOfJob(library: Library, id: number): JobFile[] {
  job(library, id)
  return sql<StoredFile>(
    library,
    `select path, member, kind, iif(state = 'failed', 'failed', 'imported') as result, outcome, cause,
       null as same_as, null as same_as_member
     from document where job_id = @id and state <> 'queued' and holder = 0
     union all
     select d.path, d.member, o.kind, 'duplicate', null, null, o.path, o.member
     from duplicate d join document o on o.id = d.document_id where d.job_id = @id
     order by path`,
  )
    .all({ id })
    .map(({ path, member, kind, result, outcome, cause, same_as, same_as_member }) => ({
      ...{ path: shownPath({ path, member }), file: shownFile({ path, member }), kind, result },
      ...(outcome === null ? {} : { outcome }),
      ...(cause === null ? {} : { cause }),
      ...(same_as === null ? {} : { sameAs: shownPath({ path: same_as, member: same_as_member }) }),
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
