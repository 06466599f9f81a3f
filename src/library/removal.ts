/** Taking documents away: text, words, chunks and vectors go; what was a copy of them becomes a document of its own. */
import type { Library } from './database.ts'
import { removeTerms } from './facts.ts'
import { withdrawAlike } from './likeness.ts'
import { sql } from './statements.ts'
import { removeWords } from './words.ts'

/** Takes away text, words, chunks and vectors; answers whether there were any. */
export function clearText(library: Library, id: number): boolean {
  if (sql(library, 'select 1 from content where document_id = ?').get(id) === undefined) return false
  removeWords(library, id)
  withdrawAlike(library, id)
  removeTerms(library, id)
  sql(library, 'delete from content where document_id = ?').run(id)
  return true
}

/** The same, for other bytes. Paths that were duplicates of the old text are queued: they are documents of their own now. */
export function clearContent(library: Library, id: number, job: number | null): void {
  if (!clearText(library, id)) return
  const released = sql(
    library,
    `insert into document
       (path, asked, kind, state, size, modified, found_size, found_modified, label, imported_at, job_id, container_id, member)
     select d.path, o.asked, o.kind, 'queued', d.size, d.modified, d.size, d.modified, lower(d.path), o.imported_at, o.job_id,
       d.container_id, d.member
     from duplicate d join document o on o.id = d.document_id where o.id = ?`,
  ).run(id).changes
  sql(library, 'delete from duplicate where document_id = ?').run(id)
  sql(library, 'update job set found = found + ? where id = ?').run(released, job)
}

/** The document with everything that is inside its file. */
export function removeDocument(library: Library, id: number, job: number | null): void {
  removeMembers(library, id, job)
  clearContent(library, id, job)
  sql(library, 'delete from document where id = ?').run(id)
}

/** Everything that is inside its file. Copies among them go first, so that none is released that goes, too. */
export function removeMembers(library: Library, id: number, job: number | null): void {
  sql(library, 'delete from duplicate where container_id = ?').run(id)
  const members = sql<{ id: number }>(library, 'select id from document where container_id = ?').all(id)
  for (const member of members) removeDocument(library, member.id, job)
}
