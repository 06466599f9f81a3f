/** Tables as documents of their own: one cell a line, row after row. */
import type { Extract, Line } from '../extract.ts'
import { bounds } from '../limits.ts'
import type { FileType } from '../reading.ts'

export interface Table {
  /** of a workbook's sheet; '' where there is but one table */
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** 1-based, as a program shows them; absent where none is left out */
  readonly numbers?: readonly number[]
}

export function readTable(type: FileType, tables: readonly Table[], truncated: boolean): Extract {
  return {
    type,
    outcome: truncated ? 'text-truncated' : 'text',
    lines: tables.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap(cellLines))),
    warnings: truncated ? [`Only the first ${bounds.rows} rows were read.`] : [],
  }
}

function cellLines(cell: string): Line[] {
  return cell.split(/\r\n|[\n\r]/).map((text) => ({ text, kind: 'cell' }))
}
