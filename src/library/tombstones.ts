/** What is kept of a forgotten document: the hash of its bytes, which tells nobody who it was, and that the same file has come again. */
import type { Library } from './database.ts'
import { sql } from './statements.ts'

/** Inside a transaction. */
export function saveTombstone(library: Library, hash: string, at: string): void {
  sql(library, 'insert or replace into tombstone (hash, forgotten_at) values (?, ?)').run(hash, at)
}

/** Whether these bytes were forgotten; `id` is then known as a document that has them. Inside a transaction. */
export function isForgotten(library: Library, hash: string, id: number): boolean {
  return sql(library, 'update tombstone set document_id = ? where hash = ?').run(id, hash).changes > 0
}

/** The recruiter wants this document read all the same. Inside a transaction. */
export function takeBackTombstone(library: Library, id: number): void {
  sql(library, 'delete from tombstone where document_id = ?').run(id)
}
