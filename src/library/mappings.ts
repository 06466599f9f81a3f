/** How the tables of files are understood: as last read, and as the recruiter has confirmed it. */
import { ShortlistError } from '../contract/errors.ts'
import type { MappedFile, MappedTable, Mapping, TableFile } from '../contract/mapping.ts'
import type { Library } from './database.ts'
import { shownFile } from './member-names.ts'
import { readAgain } from './queue.ts'
import { inTransaction, sql } from './statements.ts'

/** Inside a transaction. What was confirmed stays so. */
export function saveTables(library: Library, id: number, tables: readonly MappedTable[]): void {
  sql(
    library,
    `insert into table_mapping (document_id, tables) values (?, ?)
     on conflict (document_id) do update set tables = excluded.tables`,
  ).run(id, JSON.stringify(tables))
}

interface StoredFile {
  readonly id: number
  readonly path: string
  readonly member: string | null
  readonly confirmed: 0 | 1
  readonly candidates: number
  readonly postings: number
  readonly duplicates: number
}

const rowsOf = (kind: string) =>
  `(select count(*) from document as row where row.container_id = document.id and row.kind = '${kind}' and row.state in ('read', 'encoded'))`

const columns = `document.id, document.path, document.member, confirmed is not null as confirmed,
  ${rowsOf('cv')} as candidates, ${rowsOf('posting')} as postings,
  (select count(*) from duplicate where duplicate.container_id = document.id) as duplicates`

/** Files with tables, the newest first: those that an import brought in, or all. */
export function tableFiles(library: Library, job?: number): TableFile[] {
  return sql<StoredFile>(
    library,
    `select ${columns} from table_mapping join document on document.id = document_id
     where @job is null or job_id = @job order by document.id desc`,
  )
    .all({ job: job ?? null })
    .map(tableFile)
}

function tableFile(stored: StoredFile): TableFile {
  const { id, path, candidates, postings, duplicates } = stored
  return { id, path, file: shownFile(stored), confirmed: stored.confirmed === 1, candidates, postings, duplicates }
}

/** `id` is the file's, or one of its rows'. Throws document.unknown where that is no table. */
export function mappedFile(library: Library, id: number): MappedFile {
  const stored = sql<StoredFile & { tables: string }>(
    library,
    `select ${columns}, tables from table_mapping join document on document.id = document_id
     where document.id = (select coalesce(container_id, id) from document where id = ?)`,
  ).get(id)
  if (stored === undefined) throw new ShortlistError('document.unknown', String(id))
  return { ...tableFile(stored), tables: (JSON.parse(stored.tables) as StoredTable[]).map(mappedTable) }
}

/** Early libraries hold tables without the last two; they were read as proposed. */
type StoredTable = Omit<MappedTable, 'proposed' | 'first'> & Partial<MappedTable>

function mappedTable(stored: StoredTable): MappedTable {
  return { proposed: stored.mapping, first: [], ...stored }
}

/**
 * Keeps what is confirmed (null: the proposal), and queues the file to be read again like that. From now on the mapping tells what its rows are,
 * whatever they were imported as. Until it is read, each walk meets it as a changed file.
 */
export function confirmMapping(library: Library, job: number, id: number, mapping: Mapping | null): void {
  inTransaction(library, () => {
    sql(library, 'update table_mapping set confirmed = ? where document_id = ?').run(
      mapping === null ? null : JSON.stringify(mapping),
      id,
    )
    sql(library, "update document set sha256 = null where container_id = ? and asked <> 'auto'").run(id)
    sql(library, "update document set asked = 'auto', modified = -1 where id = ?").run(id)
    readAgain(library, job, id)
  })
}
