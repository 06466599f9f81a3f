/** How the tables of files are understood: as last read, and as the recruiter has confirmed it. */
import type { MappedTable, Mapping } from '../contract/mapping.ts'
import { ShortlistError } from '../contract/errors.ts'
import type { Library } from './database.ts'
import { sql } from './statements.ts'

export interface StoredTables {
  readonly tables: readonly MappedTable[]
  readonly confirmed: boolean
}

/** Inside a transaction. What was confirmed stays so. */
export function saveTables(library: Library, id: number, tables: readonly MappedTable[]): void {
  sql(
    library,
    `insert into table_mapping (document_id, tables) values (?, ?)
     on conflict (document_id) do update set tables = excluded.tables`,
  ).run(id, JSON.stringify(tables))
}

/** Throws document.unknown where the document is no table. */
export function tablesOf(library: Library, id: number): StoredTables {
  const stored = sql<{ tables: string; confirmed: string | null }>(
    library,
    'select tables, confirmed from table_mapping where document_id = ?',
  ).get(id)
  if (stored === undefined) throw new ShortlistError('document.unknown', String(id))
  return { tables: JSON.parse(stored.tables) as MappedTable[], confirmed: stored.confirmed !== null }
}

/** Inside a transaction. The file has to be read again for it to count. */
export function saveConfirmed(library: Library, id: number, mapping: Mapping): void {
  sql(library, 'update table_mapping set confirmed = ? where document_id = ?').run(JSON.stringify(mapping), id)
}
