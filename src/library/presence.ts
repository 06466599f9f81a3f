/** Whether a document's file is where it was: one whose file has gone from a watched folder is kept, but not found. */
import { basename } from 'node:path'
import type { Library } from './database.ts'
import { fold } from './fold.ts'
import type { FoundFile } from './queue.ts'
import { sql } from './statements.ts'

export type Presence = 'found' | 'missing' | 'kept'

/** With what is inside it. */
export function setPresence(library: Library, id: number, presence: Presence): void {
  sql(library, 'update document set presence = @presence where id = @id or container_id = @id').run({ id, presence })
}

/** Inside a transaction: the document's bytes were found at another path, and it is that file's from now on. */
export function moveTo(library: Library, id: number, { path, size, modified }: FoundFile): void {
  sql(
    library,
    `update document set path = ?, size = ?, modified = ?, presence = 'found',
       label = ? || char(10) || coalesce(name, '') || char(10) || coalesce(headline, '') where id = ?`,
  ).run(path, size, modified, fold(basename(path)), id)
}
