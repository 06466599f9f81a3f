/**
 * A section whose label stands in a rail at the left, often over two lines ("Technical" above "Skills"), beside a grid of short items.
 * The label is one heading, and the items are read column by column, as those over two lines go on below themselves.
 */
import { sectionKind } from '../fields/headings.ts'
import type { Run } from './glyph.ts'
import { lineText } from './line-text.ts'
import { rowsOf, type Row } from './rows.ts'

/** fewer columns are facts beside one another, such as a tool and how well it is known */
const fewestColumns = 3
/** characters of the longest item */
const longestItem = 32
/** em from line to line of one label at most */
const labelLeading = 1.9
/** em without anything from top to bottom that parts two columns */
const columnGap = 0.6
/** points by which left edges of one label may differ */
const sameLeft = 2

export interface LabelledGrid {
  /** its lines as one row */
  readonly label: Row
  /** from left to right */
  readonly columns: readonly (readonly Run[])[]
}

/** The first one of the region, if there is any. */
export function labelledGridIn(runs: readonly Run[]): LabelledGrid | undefined {
  const rows = rowsOf(runs)
  for (const [at, { runs: inRow }] of rows.entries()) {
    if (inRow.length <= fewestColumns) continue
    const found = gridFrom(rows.slice(at))
    if (found !== undefined) return found
  }
  return undefined
}

/** `rows`: from the first line of the label on. What stands in the rail below the label ends the grid. */
function gridFrom(rows: readonly Row[]): LabelledGrid | undefined {
  const label = labelOf(rows)
  if (label === undefined) return undefined
  const right = Math.max(...label.map((run) => run.right))
  const end = rows.findIndex(({ runs: [first] }) => first !== undefined && !label.includes(first) && first.left < right)
  const within = end < 0 ? rows : rows.slice(0, end)
  const items = within.flatMap((row) => row.runs).filter((run) => !label.includes(run))
  if (within.length < 2 || items.some((run) => run.glyphs.length > longestItem)) return undefined
  const columns = columnsApart(items)
  return columns.length < fewestColumns ? undefined : { label: { runs: label }, columns }
}

/** The run that the rows begin with, and the next line below it where both together are the heading of a list of skills. */
function labelOf(rows: readonly Row[]): Run[] | undefined {
  const first = rows[0]?.runs[0]
  if (first === undefined || first.glyphs.length > longestItem) return undefined
  const next = rows
    .slice(1, 4)
    .map(({ runs: [run] }) => run)
    .find((run) => run !== undefined && Math.abs(run.left - first.left) < sameLeft)
  const labels = next !== undefined && isBelow(first, next) ? [[first, next], [first]] : [[first]]
  return labels.find((label) => sectionKind(lineText(label)) === 'skills')
}

function isBelow(first: Run, next: Run): boolean {
  return next.baseline - first.baseline < first.size * labelLeading && next.glyphs.length <= longestItem
}

function columnsApart(runs: readonly Run[]): Run[][] {
  const columns: Run[][] = []
  let right = -Infinity
  for (const run of [...runs].sort((a, b) => a.left - b.left)) {
    if (run.left - right > run.size * columnGap) columns.push([run])
    else columns.at(-1)?.push(run)
    right = Math.max(right, run.right)
  }
  return columns
}
