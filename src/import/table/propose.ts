/** A table -> what its rows are and what its columns hold: by its headings, else by its values. */
import { type ColumnRole, headerRows, type TableMapping } from '../../contract/mapping.ts'
import type { Table } from '../readers/table.ts'
import { roleOfHeading } from './headings.ts'
import { areHonorifics, areNames, isEmail, isPhone, roleOfValues } from './values.ts'

/** rows whose values are looked at */
const sample = 200

export function proposeMapping({ name, rows }: Table): TableMapping {
  const header = headerOf(rows)
  const body = rows.slice(header + 1, header + 1 + sample)
  const width = Math.max(0, ...rows.slice(0, sample).map((row) => row.length))
  const headings = rows[header] ?? []
  const cells = (column: number) => body.map((row) => row[column] ?? '')
  const told = Array.from({ length: width }, (_, column) => roleOf(headings[column] ?? '', cells(column)))
  const columns = withNames(told, cells)
  return { sheet: name, as: body.length === 0 ? 'table' : rowsAre(columns), header, columns }
}

/** The row among the first (a title may stand above it) that names most columns, two at least; it holds no value. -1 when there is none. */
function headerOf(rows: readonly (readonly string[])[]): number {
  const named = rows.slice(0, headerRows).map((row) => {
    if (row.some((cell) => isEmail(cell) || isPhone(cell))) return 0
    return row.filter((cell) => roleOfHeading(cell) !== undefined).length
  })
  const most = Math.max(0, ...named)
  return most >= 2 ? named.indexOf(most) : -1
}

function roleOf(heading: string, cells: readonly string[]): ColumnRole {
  const byHeading = roleOfHeading(heading)
  const byValues = roleOfValues(cells)
  if (byHeading === undefined) return byValues ?? 'other'
  if (byHeading === 'title' && areHonorifics(cells)) return 'other'
  // an address or number is seen for certain, whatever the column is called ("Contact", "Name or mail")
  return byValues === 'email' || byValues === 'phone' ? byValues : byHeading
}

/** Two halves of a name make "Name" the second one; without any, a column of names is found by its values beside an address or number. */
function withNames(columns: readonly ColumnRole[], cells: (column: number) => readonly string[]): ColumnRole[] {
  const has = (role: ColumnRole) => columns.includes(role)
  if (has('first-name') && has('name') && !has('last-name'))
    return columns.map((role) => (role === 'name' ? 'last-name' : role))
  // "nom", "nome", "nombre" alone are whole names
  const half = has('first-name') !== has('last-name') && !has('name')
  if (half) return columns.map((role) => (role === 'first-name' || role === 'last-name' ? 'name' : role))
  const isPerson = has('email') || has('phone')
  if (has('name') || has('last-name') || !isPerson) return [...columns]
  const found = columns.findIndex((role, column) => role === 'other' && areNames(cells(column)))
  return columns.map((role, column) => (column === found ? 'name' : role))
}

const ofPersons: readonly ColumnRole[] = [
  'title',
  'employer',
  'skills',
  'experience',
  'education',
  'languages',
  'notes',
]
const ofPostings: readonly ColumnRole[] = [
  'employer',
  'place',
  'salary',
  'contract',
  'requirements',
  'description',
  'skills',
]

/** Candidates have a name or an address and something about them; postings have a title, no name, and two things about the job. */
function rowsAre(columns: readonly ColumnRole[]): TableMapping['as'] {
  const has = (...roles: ColumnRole[]) => roles.some((role) => columns.includes(role))
  const among = (roles: readonly ColumnRole[]) => roles.filter((role) => has(role)).length
  const named = has('name', 'last-name')
  const job = has('requirements', 'description', 'salary', 'contract')
  if (has('title') && !named && among(ofPostings) >= 2 && (job || !has('email', 'phone'))) return 'postings'
  if (named && (has('email', 'phone') || among(ofPersons) >= 2)) return 'candidates'
  return has('email') && among(ofPersons) >= 1 ? 'candidates' : 'table'
}
