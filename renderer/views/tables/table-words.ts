/** What is said of a file with tables, and what its rows and columns are under a mapping that is not confirmed yet. */
import type { ColumnRole, MappedTable, Mapping, TableFile, TableMapping } from '../../../src/contract/mapping.ts'
import { count, plural } from '../../lib/format.ts'

/** "37 candidates and 1 posting" */
function counted({ candidates, postings }: Pick<TableFile, 'candidates' | 'postings'>): string {
  const parts = [
    ...(candidates === 0 ? [] : [plural(candidates, 'candidate')]),
    ...(postings === 0 ? [] : [plural(postings, 'posting')]),
  ]
  return parts.join(' and ')
}

/** "37 candidates read from anna.xlsx" */
export function readFrom(read: Pick<TableFile, 'file' | 'candidates' | 'postings' | 'duplicates'>): string {
  const documents = counted(read)
  if (documents !== '') return `${documents} read from ${read.file}`
  if (read.duplicates > 0) return `${plural(read.duplicates, 'row')} of ${read.file} were here already`
  return `${read.file} was read as one text`
}

/** What confirming does. */
export function willBeRead(tables: readonly MappedTable[], mapping: Mapping): string {
  const rows = (as: TableMapping['as']) =>
    tables.reduce((sum, table, at) => (mapping[at]?.as === as ? sum + rowsBelow(table, mapping[at].header) : sum), 0)
  const documents = counted({ candidates: rows('candidates'), postings: rows('postings') })
  return documents === ''
    ? 'The file will be one text, no documents of its rows.'
    : `${documents} will be read from it.`
}

const holdsText = (cell: string) => /[\p{L}\p{N}]/u.test(cell)

/** Rows that hold something below this heading. */
export function rowsBelow({ mapping, first, rows }: MappedTable, header: number): number {
  const filled = (until: number) => first.slice(0, until + 1).filter((row) => row.some(holdsText)).length
  return rows + filled(mapping.header) - filled(header)
}

export interface ShownColumn {
  readonly heading: string
  readonly samples: readonly string[]
}

/** values of a column that are shown */
const samples = 3

/** The columns as they are with the headings in this row. */
export function columnsAt({ mapping, first, columns }: MappedTable, header: number): ShownColumn[] {
  if (header === mapping.header) return columns
  const width = Math.max(columns.length, ...first.map((row) => row.length))
  return Array.from({ length: width }, (_, at) => {
    const cells = first.map((row) => row[at] ?? '')
    const above = new Set(cells.slice(0, header + 1))
    const below = [...cells.slice(header + 1), ...(columns[at]?.samples ?? [])]
    const shown = [...new Set(below)].filter((cell) => holdsText(cell) && !above.has(cell))
    return { heading: header === -1 ? '' : (cells[header] ?? ''), samples: shown.slice(0, samples) }
  })
}

/** What can be chosen as the row of headings: its number (-1: none), and how it begins. */
export function headerChoices({ mapping, first }: MappedTable, most: number): { row: number; label: string }[] {
  const rows = first.slice(0, most).map((cells, row) => ({ row, label: beginning(row, cells.filter(holdsText)) }))
  const isShown = mapping.header < rows.length
  return [
    { row: -1, label: 'None' },
    ...rows,
    ...(isShown ? [] : [{ row: mapping.header, label: `Row ${count(mapping.header + 1)}` }]),
  ]
}

function beginning(row: number, cells: readonly string[]): string {
  const shown = cells.slice(0, 3).join(', ')
  return `Row ${count(row + 1)}${shown === '' ? ', empty' : `: ${shown}`}${cells.length > 3 ? ' …' : ''}`
}

/** What a column can hold, by what it is about. */
export const roles: readonly { readonly name: string; readonly roles: readonly (readonly [ColumnRole, string])[] }[] = [
  {
    name: 'Who it is: found by words, kept out of meaning',
    roles: [
      ['name', 'Name'],
      ['first-name', 'First name'],
      ['last-name', 'Last name'],
      ['email', 'E-mail'],
      ['phone', 'Phone'],
      ['address', 'Postal address'],
      ['link', 'Link'],
      ['birth', 'Birth, age, nationality, gender'],
    ],
  },
  {
    name: 'Work',
    roles: [
      ['title', 'Title or occupation'],
      ['employer', 'Employer'],
      ['skills', 'Skills'],
      ['experience', 'Experience'],
      ['education', 'Education'],
      ['languages', 'Languages'],
      ['place', 'Place'],
    ],
  },
  {
    name: 'Job',
    roles: [
      ['requirements', 'Requirements'],
      ['description', 'Description'],
      ['contract', 'Contract'],
      ['salary', 'Salary'],
    ],
  },
  {
    name: 'Anything else',
    roles: [
      ['notes', 'Notes'],
      ['other', 'Other text'],
    ],
  },
]
