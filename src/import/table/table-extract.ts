/** Tables -> what the file itself says, how its rows are understood, and a member for each row that is a candidate or a posting. */
import { createHash } from 'node:crypto'
import { headerRows, type MappedTable, type Mapping, type TableMapping } from '../../contract/mapping.ts'
import type { Extract, Member } from '../extract.ts'
import { uniqueNames } from '../members.ts'
import { readTable, type Table } from '../readers/table.ts'
import type { FileType } from '../reading.ts'
import { proposeMapping } from './propose.ts'
import { readRow, type Column } from './row.ts'

/** values of a column that are shown */
const samples = 3
/** what is shown of a table: columns, and characters of a heading or value */
const shown = { columns: 100, characters: 80 } as const

/** `confirmed`: the recruiter's own mapping, for the tables that it names. */
export function extractTables(
  type: FileType,
  tables: readonly Table[],
  truncated: boolean,
  confirmed: Mapping = [],
): Extract {
  const mapped = tables.map((table) => {
    const proposed = proposeMapping(table)
    return { table, proposed, mapping: confirmed.find(({ sheet }) => sheet === table.name) ?? proposed }
  })
  const several = mapped.filter(({ mapping }) => mapping.as !== 'table').length > 1
  const members = uniqueNames(mapped.flatMap(({ table, mapping }) => rowMembers(type, table, mapping, several)))
  const extract = readTable(type, tables, truncated)
  return {
    ...extract,
    members,
    holder: members.length > 0,
    tables: mapped.map(describe),
  }
}

function rowMembers(type: FileType, table: Table, mapping: TableMapping, several: boolean): Member[] {
  if (mapping.as === 'table') return []
  const kind = mapping.as === 'candidates' ? 'cv' : 'posting'
  const columns = columnsOf(table, mapping)
  const prefix = several ? `${table.name} ` : ''
  const rows = table.rows.map((cells, index) => ({ cells, number: table.numbers?.[index] ?? index + 1 }))
  return rows
    .slice(mapping.header + 1)
    .filter(({ cells }) => cells.some(holdsText))
    .map(({ cells, number }) => ({
      name: `${prefix}row ${number}`,
      hash: hashOf([kind, columns, cells]),
      take: () => readRow(type, kind, columns, cells),
    }))
}

function columnsOf({ rows }: Table, { header, columns }: TableMapping): Column[] {
  const headings = rows[header] ?? []
  const width = Math.max(headings.length, columns.length)
  return Array.from({ length: width }, (_, at) => ({ heading: headings[at] ?? '', role: columns[at] ?? 'other' }))
}

/** The same row under the same columns is the same document, wherever it stands. */
function hashOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

interface Mapped {
  readonly table: Table
  readonly proposed: TableMapping
  readonly mapping: TableMapping
}

function describe({ table, proposed, mapping }: Mapped): MappedTable {
  const body = table.rows.slice(mapping.header + 1)
  const cut = (cell: string) => cell.slice(0, shown.characters)
  const columns = columnsOf(table, mapping)
    .slice(0, shown.columns)
    .map(({ heading }, at) => ({ heading: cut(heading), samples: samplesOf(body, at).map(cut) }))
  const first = table.rows.slice(0, headerRows + samples).map((row) => row.slice(0, shown.columns).map(cut))
  return { mapping, proposed, first, columns, rows: body.filter((row) => row.some(holdsText)).length }
}

function samplesOf(body: readonly (readonly string[])[], column: number): string[] {
  const found: string[] = []
  for (const row of body) {
    if (found.length === samples) break
    const cell = row[column] ?? ''
    if (holdsText(cell)) found.push(cell)
  }
  return found
}

function holdsText(cell: string): boolean {
  return /[\p{L}\p{N}]/u.test(cell)
}
