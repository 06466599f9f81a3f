/** Tables -> what the file itself says, how its rows are understood, and a member for each row that is a candidate or a posting. */
import { createHash } from 'node:crypto'
import type { MappedTable, Mapping, TableMapping } from '../../contract/mapping.ts'
import type { Extract, Member } from '../extract.ts'
import { uniqueNames } from '../members.ts'
import { readTable, type Table } from '../readers/table.ts'
import type { FileType } from '../reading.ts'
import { proposeMapping } from './propose.ts'
import { readRow, type Column } from './row.ts'

/** values of a column that are shown */
const samples = 3
/** characters of a heading or value that are shown */
const shown = 200

/** `confirmed`: the recruiter's own mapping, for the tables that it names. */
export function extractTables(
  type: FileType,
  tables: readonly Table[],
  truncated: boolean,
  confirmed: Mapping = [],
): Extract {
  const mapped = tables.map((table) => {
    const mapping = confirmed.find(({ sheet }) => sheet === table.name) ?? proposeMapping(table)
    return { table, mapping }
  })
  const several = mapped.filter(({ mapping }) => mapping.as !== 'table').length > 1
  const members = uniqueNames(mapped.flatMap(({ table, mapping }) => rowMembers(type, table, mapping, several)))
  const extract = readTable(type, tables, truncated)
  return {
    ...extract,
    members,
    holder: members.length > 0,
    tables: mapped.map(({ table, mapping }) => describe(table, mapping)),
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
    .filter(({ cells }) => cells.some((cell) => /[\p{L}\p{N}]/u.test(cell)))
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

function describe(table: Table, mapping: TableMapping): MappedTable {
  const body = table.rows.slice(mapping.header + 1)
  const columns = columnsOf(table, mapping).map(({ heading }, at) => ({
    heading: heading.slice(0, shown),
    samples: body.slice(0, samples).map((row) => (row[at] ?? '').slice(0, shown)),
  }))
  return { mapping, columns, rows: body.length }
}
