/** A row of a table -> a document that can be read: the name, the title, then each cell beside its heading. */
import type { Range } from '../../contract/common.ts'
import type { ColumnRole } from '../../contract/mapping.ts'
import { cleanLine } from '../clean.ts'
import { disjoint } from '../fields/document.ts'
import { fieldsOf } from '../fields/fields.ts'
import type { Block, FileType, Reading } from '../reading.ts'

export interface Column {
  readonly heading: string
  readonly role: ColumnRole
}

/** What tells who somebody is: never encoded. */
const identifying: ReadonlySet<ColumnRole> = new Set([
  'name',
  'first-name',
  'last-name',
  'email',
  'phone',
  'address',
  'birth',
  'link',
])

interface Piece {
  readonly role: ColumnRole
  /** '' where the line needs none */
  readonly heading: string
  readonly lines: readonly string[]
}

/** Cells beyond the columns are kept without a heading. */
export function readRow(
  type: FileType,
  kind: Reading['kind'],
  columns: readonly Column[],
  cells: readonly string[],
): Reading {
  const text: string[] = []
  const blocks: Block[] = []
  const found: { readonly role: ColumnRole; readonly range: Range }[] = []
  let at = 0
  for (const { role, heading, lines } of piecesOf(columns, cells))
    for (const [index, line] of lines.entries()) {
      const label = index === 0 && heading !== '' ? `${heading}: ` : ''
      const end = at + label.length + line.length
      blocks.push({ start: at, end, kind: 'paragraph' })
      found.push({ role, range: { start: at + label.length, end } })
      text.push(label + line)
      at = end + 1
    }
  return withFields(type, kind, text.join('\n'), blocks, found)
}

function withFields(
  type: FileType,
  kind: Reading['kind'],
  text: string,
  blocks: readonly Block[],
  found: readonly { readonly role: ColumnRole; readonly range: Range }[],
): Reading {
  const first = (role: ColumnRole) => found.find((one) => one.role === role)?.range
  const headline = first('title')
  const name = kind === 'cv' ? first('name') : undefined
  const told = headline === undefined ? {} : { title: text.slice(headline.start, headline.end) }
  const fields = fieldsOf(text, blocks, '', { says: { kind, ...told } })
  const isOwn = kind === 'cv' ? identifying : new Set<ColumnRole>(['email', 'phone'])
  const own = found.filter(({ role }) => isOwn.has(role)).map(({ range }) => range)
  return {
    ...fields,
    ...{ outcome: blocks.length === 0 ? 'empty' : 'text', type, text, blocks, warnings: [], hidden: [] },
    identity: disjoint([...fields.identity, ...own]),
    ...(name === undefined ? {} : { name }),
    ...(headline === undefined ? {} : { headline }),
  }
}

/** Name and title first, as documents have them; the halves of a name together. */
function piecesOf(columns: readonly Column[], cells: readonly string[]): Piece[] {
  const pieces = cells.flatMap((cell, column): Piece[] => {
    const lines = cell
      .split(/\r\n|[\n\r]/)
      .map(cleanLine)
      .filter((line) => line !== '')
    const { heading, role } = columns[column] ?? { heading: '', role: 'other' as const }
    return lines.length === 0 ? [] : [{ role, heading: cleanLine(heading), lines }]
  })
  const of = (...roles: ColumnRole[]) => pieces.filter(({ role }) => roles.includes(role))
  const halves = [...of('first-name'), ...of('last-name')].map(({ lines }) => lines[0])
  const whole = halves.length === 0 ? of('name') : [{ role: 'name' as const, heading: '', lines: [halves.join(' ')] }]
  const leading = [...whole, ...of('title')].map((piece) => ({ ...piece, heading: '' }))
  const rest = pieces.filter(({ role }) => !['name', 'first-name', 'last-name', 'title'].includes(role))
  return [...leading, ...rest]
}
