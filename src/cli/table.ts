/** Rows of text in aligned columns. */
import { plain } from './plain.ts'

export interface Column {
  readonly name: string
  readonly align?: 'right'
  /** longer cells are cut */
  readonly width?: number
}

/** One line for the heads, one a row; numbers belong in right-aligned columns. */
export function table(columns: readonly Column[], rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = [columns.map(({ name }) => name), ...rows.map((row) => row.map(String))].map((row) =>
    row.map((cell, index) => cut(cell, columns[index]?.width)),
  )
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)))
  return cells.map((row) =>
    row
      .map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.align))
      .join('  ')
      .trimEnd(),
  )
}

function pad(cell: string, width: number, align: 'right' | undefined): string {
  return align === 'right' ? cell.padStart(width) : cell.padEnd(width)
}

function cut(cell: string, width = Infinity): string {
  const line = plain(cell.replaceAll(/\s+/g, ' '))
  return line.length > width ? `${line.slice(0, width - 1)}…` : line
}

/** a fixed number of decimals, so that points stand under points */
export function decimal(value: number, digits: number): string {
  return value.toFixed(digits)
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
