/** One sheet of an Excel workbook as rows of cells; formulas are never computed, their stored results are read. */
import { bounds } from '../limits.ts'
import { parseXml, type Attribute } from '../xml.ts'
import { dateText } from './xlsx-dates.ts'

export interface Workbook {
  /** texts that cells refer to by number */
  readonly shared: readonly string[]
  /** by style number: its numbers are dates */
  readonly dates: readonly boolean[]
  /** days count from 1904 */
  readonly from1904: boolean
}

export interface Sheet {
  readonly rows: string[][]
  /** 1-based, as Excel shows them */
  readonly numbers: number[]
  /** there are more rows than were read */
  readonly truncated: boolean
}

interface Cell {
  readonly column: number
  readonly type: string
  readonly style: number
  value: string
  inline: string
}

interface State {
  readonly workbook: Workbook
  /** by column: a cell at the far end must not make the row as wide */
  readonly rows: Map<number, string>[]
  readonly numbers: number[]
  row: Map<number, string>
  number: number
  column: number
  cell: Cell | undefined
  collects: 'value' | 'inline' | undefined
  phonetic: number
}

class Enough extends Error {}

/** Rows and columns with nothing in them are left out. Throws Refusal: damaged, limit:depth. */
export async function sheetRows(xml: AsyncIterable<Uint8Array>, workbook: Workbook): Promise<Sheet> {
  const now = { number: 0, column: 0, cell: undefined, collects: undefined, phonetic: 0 }
  const state: State = { workbook, rows: [], numbers: [], row: new Map(), ...now }
  const handlers = {
    open: (name: string, attribute: Attribute) => open(state, name, attribute),
    text: (text: string) => {
      if (state.cell !== undefined && state.collects !== undefined && state.phonetic === 0)
        state.cell[state.collects] += text
    },
    close: (name: string) => close(state, name),
  }
  const truncated = await parseXml(xml, handlers).then(
    () => false,
    (error: unknown) => {
      if (error instanceof Enough) return true
      throw error
    },
  )
  return { rows: compact(state.rows), numbers: state.numbers, truncated }
}

function open(state: State, name: string, attribute: Attribute): void {
  if (name === 'row') {
    state.row = new Map()
    state.number = Number(attribute('r') ?? state.number + 1)
    state.column = -1
  } else if (name === 'c') {
    state.column = columnOf(attribute('r')) ?? state.column + 1
    const style = Number(attribute('s') ?? 0)
    state.cell = { column: state.column, type: attribute('t') ?? 'n', style, value: '', inline: '' }
  } else if (name === 'v') state.collects = 'value'
  else if (name === 't') state.collects = 'inline'
  else if (name === 'rPh') state.phonetic += 1
}

function close(state: State, name: string): void {
  if (name === 'v' || name === 't') state.collects = undefined
  else if (name === 'rPh') state.phonetic -= 1
  else if (name === 'c' && state.cell !== undefined) {
    const text = textOf(state.cell, state.workbook)
    if (text.trim() !== '') state.row.set(state.cell.column, text)
    state.cell = undefined
  } else if (name === 'row' && state.row.size > 0) {
    if (state.rows.length === bounds.rows) throw new Enough()
    state.rows.push(state.row)
    state.numbers.push(state.number)
  }
}

/** `AB12` is column 27; undefined where the cell does not say. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  return Buffer.from(letters).reduce((column, letter) => column * 26 + letter - 64, 0) - 1
}

function textOf({ type, style, value, inline }: Cell, { shared, dates, from1904 }: Workbook): string {
  if (type === 'inlineStr') return inline
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'str') return value
  if (type === 'd') return value.replace(/T00:00:00(\.0+)?$/, '')
  const number = Number(value)
  if (type === 'e' || value.trim() === '' || !Number.isFinite(number)) return ''
  return dates[style] === true ? dateText(number, from1904) : String(number)
}

function compact(rows: readonly ReadonlyMap<number, string>[]): string[][] {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b)
  const at = new Map(columns.map((column, index) => [column, index]))
  return rows.map((row) => {
    const cells: string[] = []
    for (const [column, text] of row) cells[at.get(column) ?? 0] = text
    return Array.from(cells, (text: string | undefined) => text ?? '')
  })
}
