/**
 * Forgetting a document: everything that was stored of it goes, also from where a database keeps what was deleted. Only the hash of its
 * bytes stays (tombstones.ts). What says so afterwards is traces.ts.
 */
import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setImmediate as rest } from 'node:timers/promises'
import { ShortlistError } from '../contract/errors.ts'
import type { Receipt } from '../contract/forget.ts'
import type { MappedTable } from '../contract/mapping.ts'
import type { Library } from './database.ts'
import { fold } from './fold.ts'
import { filePath, shownFile } from './member-names.ts'
import { removeDocument } from './removal.ts'
import { inTransaction, sql } from './statements.ts'
import { saveTombstone } from './tombstones.ts'

export interface Doomed {
  readonly id: number
  readonly path: string
  readonly member: string | null
  readonly container_id: number | null
  readonly name: string | null
  readonly sha256: string | null
  readonly text: string | null
}

/** The document, then everything inside its file. Throws document.unknown. */
export function doomed(library: Library, id: number): Doomed[] {
  const found = sql<Doomed>(
    library,
    `with recursive inside (id) as (
       select id from document where id = ? union all select document.id from document join inside on container_id = inside.id)
     select id, path, member, container_id, name, sha256, text
     from inside join document using (id) left join content on document_id = id order by id`,
  ).all(id)
  if (found.length === 0) throw new ShortlistError('document.unknown', String(id))
  return found
}

/** One transaction for all of them; answers what went. The files that they were read from are not touched. */
export function removeForGood(library: Library, documents: readonly Doomed[], at: string): Receipt['rows'] {
  const [root] = documents
  if (root === undefined) throw new ShortlistError('document.unknown')
  const rows = inTransaction(library, () => {
    const counted = countRows(library, documents)
    // a copy has the same bytes: it is forgotten with them, not released to be a document of its own
    for (const { id } of documents) sql(library, 'delete from duplicate where document_id = ?').run(id)
    for (const { sha256 } of documents) if (sha256 !== null) saveTombstone(library, sha256, at)
    const cleared = clearSample(library, root) + clearQueries(library, documents)
    // the file of a row or an attachment stays, and so does its name
    const files = documents.filter(({ member }) => member === null).map(({ path }) => path)
    const imports = files.reduce((sum, file) => sum + unnameInImports(library, file), 0)
    removeDocument(library, root.id, null)
    return { ...counted, imports, cleared }
  })
  return { ...rows, backups: removeBackups(library) }
}

function countRows(library: Library, documents: readonly Doomed[]) {
  const ids = JSON.stringify(documents.map(({ id }) => id))
  const among = 'in (select value from json_each(@ids))'
  const counted = sql<Omit<Receipt['rows'], 'imports' | 'cleared' | 'backups'>>(
    library,
    `select ${documents.length} as documents,
       (select count(*) from duplicate where document_id ${among}) as copies,
       (select count(*) from content where document_id ${among}) as texts,
       (select count(*) from chunk where document_id ${among}) as passages,
       (select count(*) from vector where chunk_id in (select id from chunk where document_id ${among})) as vectors,
       (select count(*) from document_term where document_id ${among}) as fields,
       (select count(*) from words where rowid ${among}) as words,
       (select count(*) from likeness where first_id ${among} or second_id ${among}) as pairs`,
  ).get({ ids })
  if (counted === undefined) throw new Error('a count has no row')
  return counted
}

/** The file that a row came from keeps how its columns were understood, but not what stood in them. */
function clearSample(library: Library, { container_id }: Doomed): number {
  const stored = sql<{ tables: string }>(library, 'select tables from table_mapping where document_id = ?')
  const tables = container_id === null ? undefined : stored.get(container_id)?.tables
  if (tables === undefined) return 0
  const cleared = (JSON.parse(tables) as MappedTable[]).map((table) => ({
    ...{ ...table, first: [] },
    columns: table.columns.map((column) => ({ ...column, samples: [] })),
  }))
  const set = 'update table_mapping set tables = ? where document_id = ?'
  return sql(library, set).run(JSON.stringify(cleared), container_id).changes
}

/** The query that the next window would begin with, where it names somebody who is forgotten. */
function clearQueries(library: Library, documents: readonly Doomed[]): number {
  const last = sql<{ value: string }>(library, "select value from setting where key = 'lastQuery'").get()?.value
  const names = documents.flatMap(({ name }) => (name === null ? [] : fold(name).split(/\s+/)))
  const words = new Set(fold(last ?? '').match(/[\p{L}\p{N}]+/gu))
  const isNamed = names.some((name) => name.length > 2 && words.has(name))
  const posting = sql(library, "delete from setting where key = 'lastPosting' and value = ?")
  const postings = documents.reduce((sum, { id }) => sum + posting.run(String(id)).changes, 0)
  return postings + (isNamed ? sql(library, "delete from setting where key = 'lastQuery'").run().changes : 0)
}

/** An import that was asked for this very file was one of its folder, as told from now on; one that is not over must not walk there. */
function unnameInImports(library: Library, file: string): number {
  const naming = sql<{ id: number; paths: string; isOver: 0 | 1 }>(
    library,
    `select id, paths, state in ('done', 'cancelled') as isOver
     from job where exists (select 1 from json_each(paths) where value = ?)`,
  ).all(file)
  for (const { id, paths, isOver } of naming) {
    const named = isOver === 1 ? [dirname(file)] : []
    const others = (JSON.parse(paths) as string[]).flatMap((path) => (path === file ? named : path))
    sql(library, 'update job set paths = ? where id = ?').run(JSON.stringify([...new Set(others)]), id)
  }
  return naming.length
}

/** Copies from before an update hold everybody, in a shape of their own: none is kept. Answers how many there were. */
function removeBackups({ folder }: Library): number {
  const backups = join(folder, 'backups')
  const files = filesIn(backups)
  for (const file of files) rmSync(join(backups, file), { force: true })
  return files.length
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** pages that one step of merging writes; some 10 ms */
const pagesAStep = 64

/**
 * What SQLite keeps of deleted rows: words stay in the parts of the index until those are merged, pages in the write-ahead log until it is
 * cut off. Deleted cells themselves are overwritten (secure_delete). Merging goes in steps, so that others are served between them.
 */
export async function overwriteDeleted(library: Library): Promise<void> {
  const merge = (pages: number) => {
    const before = totalChanges(library)
    sql(library, "insert into words (words, rank) values ('merge', ?)").run(pages)
    return totalChanges(library) - before
  }
  // a negative number begins with all parts, https://sqlite.org/fts5.html#the_merge_command; fewer than 2 changes: nothing is left
  for (let changes = merge(-pagesAStep); changes >= 2; changes = merge(pagesAStep)) await rest()
  library.db.pragma('wal_checkpoint(TRUNCATE)')
}

function totalChanges(library: Library): number {
  return sql<{ n: number }>(library, 'select total_changes() as n').get()?.n ?? 0
}

/** Names of the documents, and the files that they were read from. */
export function namesOf(documents: readonly Doomed[]): Pick<Receipt, 'documents'> & { readonly files: string[] } {
  return {
    documents: documents.map(({ id, path, member }) => ({ id, file: basename(shownFile({ path, member })) })),
    files: [...new Set(documents.map(filePath))],
  }
}
