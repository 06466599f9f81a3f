/**
 * Folders that the library is kept in step with, and what a look at one of them means for its documents: which files are to be read, which
 * documents have lost their file. Such a document is kept, with its text and vectors, but not found, until its file is back.
 */
import { sep } from 'node:path'
import type { ImportAs } from '../contract/import.ts'
import type { Library } from './database.ts'
import { moveTo, setPresence } from './presence.ts'
import type { FoundFile } from './queue.ts'
import { inTransaction, sql } from './statements.ts'

export interface FolderRow {
  readonly id: number
  readonly path: string
  readonly as: ImportAs
}

const select = 'select id, path, asked as "as" from watched_folder'

export function watchedFolders(library: Library): FolderRow[] {
  return sql<FolderRow>(library, `${select} order by path`).all()
}

/** One that is watched already is watched as `as` from now on. */
export function addWatchedFolder(library: Library, path: string, as: ImportAs): FolderRow {
  return inTransaction(library, () => {
    sql(
      library,
      `insert into watched_folder (path, asked, added_at) values (?, ?, ?)
       on conflict (path) do update set asked = excluded.asked`,
    ).run(path, as, new Date().toISOString())
    const row = sql<FolderRow>(library, `${select} where path = ?`).get(path)
    if (row === undefined) throw new Error('it was stored')
    return row
  })
}

/** Its documents stay, as they are. */
export function removeWatchedFolder(library: Library, id: number): boolean {
  return inTransaction(library, () => sql(library, 'delete from watched_folder where id = ?').run(id).changes === 1)
}

/** A half-open range of paths: those below a folder. */
function below(folder: string): { from: string; to: string } {
  const start = folder.endsWith(sep) ? folder : folder + sep
  return { from: start, to: start.slice(0, -1) + String.fromCharCode(sep.charCodeAt(0) + 1) }
}

const isBelow = 'path >= @from and path < @to'

export interface FolderCounts {
  /** with text, found by searches */
  readonly documents: number
  readonly missing: number
}

export function countBelow(library: Library, folder: string): FolderCounts {
  const counted = sql<FolderCounts>(
    library,
    `select count(*) filter (where sha256 is not null and presence <> 'missing') as documents,
       count(*) filter (where presence = 'missing' and member is null) as missing
     from document where ${isBelow}`,
  ).get(below(folder))
  return counted ?? { documents: 0, missing: 0 }
}

/** Whether anything is known below a folder. */
export function knowsBelow(library: Library, folder: string): boolean {
  return sql(library, `select 1 from document where ${isBelow} limit 1`).get(below(folder)) !== undefined
}

/** Those that are new, or have another size or time than when they were read, or failed. */
export function changedFiles(library: Library, files: readonly FoundFile[]): FoundFile[] {
  const known = sql<{ size: number; modified: number; state: string }>(
    library,
    `select size, modified, state from document where path = @path
     union all select size, modified, 'read' from duplicate where path = @path`,
  )
  return files.filter((file) => {
    const stored = known.get({ path: file.path })
    if (stored === undefined) return true
    return stored.state !== 'queued' && (stored.size !== file.size || stored.modified !== file.modified)
  })
}

/** What a whole look at a folder has met. */
export interface Seen {
  readonly files: ReadonlySet<string>
  /** could not be looked at: says nothing about what is below */
  readonly unseen: readonly string[]
}

interface Below {
  readonly id: number
  readonly path: string
  readonly state: string
  readonly presence: string
  readonly has_text: 0 | 1
}

/** One transaction. Answers how many documents have lost their file, and how many have it back. */
export function noteMissing(library: Library, folder: string, seen: Seen): { lost: number; back: number } {
  return inTransaction(library, () => {
    dropCopies(library, folder, seen)
    const known = sql<Below>(
      library,
      `select id, path, state, presence, sha256 is not null or holder = 1 as has_text from document
       where ${isBelow} and member is null and unseen = 0 and state <> 'queued'`,
    ).all(below(folder))
    const gone = known.filter(({ path }) => isGone(seen, path))
    const back = known.filter(({ path, presence }) => presence !== 'found' && seen.files.has(path))
    for (const { id } of back) setPresence(library, id, 'found')
    const lost = gone.filter((one) => one.presence === 'found' && lose(library, one))
    return { lost: lost.length, back: back.length }
  })
}

function isGone({ files, unseen }: Seen, path: string): boolean {
  return !files.has(path) && !unseen.some((blind) => path === blind || path.startsWith(blind + sep))
}

/** Second paths of the same bytes: nothing is lost with one. */
function dropCopies(library: Library, folder: string, seen: Seen): void {
  const copies = sql<{ path: string }>(
    library,
    `select path from duplicate where ${isBelow} and container_id is null`,
  ).all(below(folder))
  for (const { path } of copies) if (isGone(seen, path)) sql(library, 'delete from duplicate where path = ?').run(path)
}

/** A failure goes with its file; a document goes on under another path of the same bytes where there is one. */
function lose(library: Library, { id, has_text }: Below): boolean {
  if (has_text === 0) {
    sql(library, "delete from document where id = ? and state = 'failed'").run(id)
    return false
  }
  const copy = sql<FoundFile>(
    library,
    'select path, size, modified from duplicate where document_id = ? and container_id is null limit 1',
  ).get(id)
  if (copy === undefined) {
    setPresence(library, id, 'missing')
    return true
  }
  sql(library, 'delete from duplicate where path = ?').run(copy.path)
  moveTo(library, id, copy)
  return false
}

/** Lets searches find the missing documents of a folder again, although their files are not there; answers how many. */
export function keepMissing(library: Library, folder: string): number {
  return inTransaction(
    library,
    () =>
      sql(library, `update document set presence = 'kept' where ${isBelow} and presence = 'missing'`).run(below(folder))
        .changes,
  )
}
