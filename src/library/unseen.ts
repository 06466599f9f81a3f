/**
 * What a walk could not look at: kept as failed documents of the job, so that it is listed, counted and tried again like any file
 * that could not be read. Which of them are out of date, the next walk over the same place tells.
 */
import { basename, dirname, sep } from 'node:path'
import type { Cause, DocumentState } from '../contract/common.ts'
import type { ImportAs } from '../contract/import.ts'
import type { Library } from './database.ts'
import { fold } from './fold.ts'
import { inTransaction, sql } from './statements.ts'

export interface Unseen {
  readonly path: string
  readonly cause: Cause
}

interface Known {
  readonly id: number
  readonly state: DocumentState
  readonly job_id: number | null
}

/** One transaction. What this job has met before is passed over. A document whose text is stored keeps it: what was read stays true. */
export function saveUnseen(library: Library, job: number, found: readonly Unseen[], as: ImportAs): void {
  inTransaction(library, () => {
    for (const unseen of found) saveOne(library, job, unseen, as)
  })
}

function saveOne(library: Library, job: number, unseen: Unseen, as: ImportAs): void {
  const known = sql<Known>(library, 'select id, state, job_id from document where path = ?').get(unseen.path)
  if (known?.job_id === job || known?.state === 'queued') return
  if (known === undefined) insert(library, job, unseen, as)
  else if (known.state === 'failed')
    sql(
      library,
      "update document set outcome = 'damaged', cause = ?, unseen = 1, asked = ?, job_id = ? where id = ?",
    ).run(unseen.cause, as, job, known.id)
  else {
    sql(
      library,
      'update job set found = found + 1, unchanged = unchanged + 1, passed_over = passed_over + 1 where id = ?',
    ).run(job)
    return
  }
  sql(library, 'update job set found = found + 1, failed = failed + 1 where id = ?').run(job)
}

function insert(library: Library, job: number, { path, cause }: Unseen, as: ImportAs): void {
  sql(
    library,
    `insert into document
       (path, asked, kind, state, outcome, cause, unseen, size, modified, found_size, found_modified, label, imported_at, job_id)
     values (?, ?, ?, 'failed', 'damaged', ?, 1, 0, 0, 0, 0, ?, ?, ?)`,
  ).run(path, as, as === 'auto' ? 'cv' : as, cause, fold(basename(path)), new Date().toISOString(), job)
}

/** After a whole walk over `paths`: what earlier walks could not look at in there, and this one did not meet, is no trouble any more. */
export function forgetUnseen(library: Library, job: number, paths: readonly string[]): void {
  inTransaction(library, () => {
    const earlier = sql<{ id: number; path: string }>(
      library,
      'select id, path from document where unseen = 1 and job_id is not ?',
    ).all(job)
    for (const { id, path } of earlier)
      if (paths.some((walked) => isIn(path, walked))) sql(library, 'delete from document where id = ?').run(id)
  })
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Where to walk to look at these again, and as what; ids of others are passed over. A name that is no text is looked for in its folder. */
export function walkAgain(library: Library, ids: readonly number[]): { paths: string[]; as: ImportAs } {
  const unseen = sql<{ path: string; cause: Cause; asked: ImportAs }>(
    library,
    "select path, cause, asked from document where id = ? and state = 'failed' and unseen = 1",
  )
  const rows = ids.flatMap((id) => unseen.get(id) ?? [])
  const [as = 'auto', ...others] = new Set(rows.map(({ asked }) => asked))
  return {
    paths: [...new Set(rows.map(({ path, cause }) => (cause === 'name' ? dirname(path) : path)))],
    as: others.length === 0 ? as : 'auto',
  }
}
