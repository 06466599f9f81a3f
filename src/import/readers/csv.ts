/** Tables as text: commas, semicolons, tabs or bars, found by what makes even rows; quoted cells may hold line breaks. */
import Papa from 'papaparse'
import { bounds } from '../limits.ts'

export interface CsvTable {
  readonly rows: string[][]
  readonly truncated: boolean
  /** a quotation mark is never closed: what follows it is one endless cell */
  readonly open: boolean
}

/** Rows with nothing in them are left out. */
export function csvTable(text: string): CsvTable {
  const { data, errors } = Papa.parse<string[]>(text, {
    preview: bounds.rows + 1,
    skipEmptyLines: 'greedy',
    delimitersToGuess: ['\t', ';', ',', '|'],
  })
  const rows = data.slice(0, bounds.rows)
  const open = errors.some(({ code }) => code === 'MissingQuotes')
  return { rows, truncated: data.length > bounds.rows, open }
}
