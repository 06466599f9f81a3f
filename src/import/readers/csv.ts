/** Tables as text (RFC 4180 quoting; comma, semicolon or tab): one cell a line, row after row. */
import { nothing, type Extract, type Line } from '../extract.ts'
import { bounds } from '../limits.ts'

/** A quoted cell may hold line breaks; a quote that is never closed makes the file damaged, unless rows came before it. */
export function readCsv(text: string): Extract {
  const separator = separatorOf(text)
  const lines: Line[] = []
  const table = { rows: 0, open: false }
  for (const row of rows(text, separator, table)) {
    if (table.rows > bounds.rows) break
    for (const cell of row) for (const part of cell.split('\n')) lines.push({ text: part, kind: 'cell' })
  }
  if (table.open) return nothing('csv', 'damaged', 'A quotation mark is never closed.')
  if (table.rows <= bounds.rows) return { type: 'csv', outcome: 'text', lines, warnings: [asOne] }
  return {
    type: 'csv',
    outcome: 'text-truncated',
    lines,
    warnings: [asOne, `Only the first ${bounds.rows} rows were read.`],
  }
}

const asOne = 'This table was read as one document: its rows are not people of their own yet.'

function separatorOf(text: string): string {
  const first = text.slice(0, 10_000).split(/[\r\n]/, 1)[0] ?? ''
  const count = (separator: string) => first.split(separator).length
  return ['\t', ';', ','].reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}

/** Cells of each row; `table` counts the rows and remembers whether the text ended inside quotes. */
function* rows(text: string, separator: string, table: { rows: number; open: boolean }): Generator<string[]> {
  const token = new RegExp(`("(?:[^"]|"")*("|$))|[^${separator}\\r\\n]+|${separator}|\\r\\n|[\\r\\n]`, 'g')
  let row: string[] = []
  let cell = ''
  for (const [part, quoted, closing] of text.matchAll(token)) {
    if (quoted !== undefined && cell === '') {
      table.open = closing === ''
      cell = quoted.slice(1, table.open ? undefined : -1).replaceAll('""', '"')
    } else if (part === separator) {
      row.push(cell)
      cell = ''
    } else if (/^[\r\n]/.test(part)) {
      table.rows += 1
      yield [...row, cell]
      row = []
      cell = ''
    } else cell += part
  }
  table.rows += 1
  yield [...row, cell]
}
