/** Labels or dates beside their entries, and tables: stretches to be read entry by entry, not column by column. */
import { sectionKind } from '../fields/headings.ts'
import type { Band } from './columns.ts'
import type { Run } from './glyph.ts'
import { lineText } from './line-text.ts'
import { rowsOf, type Row } from './rows.ts'
import { isItem, median } from './runs.ts'

/** em: baselines nearer than this are one line */
const sameLine = 0.2
/** leadings between two labels that belong to different entries */
const entryGap = 1.5
/** characters: a label or a date is no longer */
const labelLength = 32

/**
 * True when the lines of the side with fewer lines stand on lines of the other side, and either fall into short groups
 * (each begins an entry) or pair off one by one (a table).
 */
export function isRowByRow(band: Band): boolean {
  const left = rowsOf(band.left)
  const right = rowsOf(band.right)
  if (left.length === 0 || right.length === 0) return false
  const [labels, others] = left.length <= right.length ? [left, right] : [right, left]
  if (median(labels.map(lengthOf)) > labelLength) return false
  const beside = others.flatMap((row) => row.runs)
  const aligned = (rows: readonly Row[]) =>
    rows.filter((row) => beside.some((run) => isBeside(row, run))).length / rows.length
  const areLists = (areItems(left) && areItems(right)) || (hasSection(left) && hasSection(right))
  const pairs = others.length - labels.length <= 1 && isOneSize([...band.left, ...band.right]) && !areLists
  if (pairs && aligned(labels) >= 0.9) return true
  const starts = startsOf(labels, leadingOf(others))
  return (
    starts.length >= 2 && labels.length <= Math.min(starts.length * 2, others.length * 0.7) && aligned(starts) >= 0.7
  )
}

/** The band's entries in order. `inner` reads what stands beside a label. */
export function entriesOf(band: Band, inner: (runs: readonly Run[]) => Row[][]): Row[][] {
  const left = rowsOf(band.left)
  const right = rowsOf(band.right)
  if (right.length - left.length <= 1) return [rowsOf([...band.left, ...band.right])]
  const starts = startsOf(left, leadingOf(right)).map((row) => baselineOf(row) - sizeOf(row) / 2)
  const cuts = [-Infinity, ...starts, Infinity]
  return cuts.slice(1).flatMap((end, at) => {
    const within = (run: Run) => run.baseline > (cuts[at] ?? -Infinity) && run.baseline <= end
    const labels = rowsOf(band.left.filter(within))
    return [...(labels.length === 0 ? [] : [asHeading(labels)]), ...inner(band.right.filter(within))]
  })
}

/** "Work" above "Experience" is one heading. */
function asHeading(labels: Row[]): Row[] {
  const [first, second, ...more] = labels
  if (first === undefined || second === undefined || sectionKind(lineText(first.runs)) !== undefined) return labels
  const both = { runs: [...first.runs, ...second.runs] }
  return sectionKind(lineText(both.runs)) === undefined ? labels : [both, ...more]
}

/** The rows that begin something: the first, and those after a gap. */
function startsOf(rows: readonly Row[], leading: number): Row[] {
  return rows.filter((row, at) => {
    const before = rows[at - 1]
    return before === undefined || baselineOf(row) - baselineOf(before) > leading * entryGap
  })
}

function leadingOf(rows: readonly Row[]): number {
  return median(rows.slice(1).map((row, at) => baselineOf(row) - baselineOf(rows[at] ?? row)))
}

function isBeside(row: Row, run: Run): boolean {
  return Math.abs(baselineOf(row) - run.baseline) < Math.min(sizeOf(row), run.size) * sameLine
}

/** Headings are larger than text: columns that hold some are not a table. */
function isOneSize(runs: readonly Run[]): boolean {
  const sizes = runs.map((run) => run.size)
  return Math.max(...sizes) < Math.min(...sizes) * 1.1
}

/** Lists beside one another are no table. Their items may be wrapped, and have a heading above them. */
export function areItems(rows: readonly Row[]): boolean {
  return rows.filter(({ runs: [first] }) => first !== undefined && isItem(first)).length >= rows.length / 3
}

/** Columns that have sections of their own are no table, however well their lines agree. */
function hasSection(rows: readonly Row[]): boolean {
  return rows.some(({ runs }) => sectionKind(lineText(runs)) !== undefined)
}

const baselineOf = (row: Row) => row.runs[0]?.baseline ?? 0
const sizeOf = (row: Row) => row.runs[0]?.size ?? 0
const lengthOf = (row: Row) => row.runs.reduce((sum, run) => sum + run.glyphs.length, 0)
