/**
 * Reading order by geometry (XY-cut with bands): finds the largest stretch of a region where a gutter parts two columns,
 * reads what is above, the columns one after another, and what is below, and does the same inside each.
 *
 * A gutter lies left of an edge where several lines begin; so dates set flush right make none. A stretch whose lines
 * stand beside one another row by row (dates or labels beside their entries, a table) is read entry by entry instead.
 */
import { sectionKind } from '../fields/headings.ts'
import { areItems, entriesOf, isRowByRow } from './entries.ts'
import type { Run } from './glyph.ts'
import { labelledGridIn, type LabelledGrid } from './labelled-grid.ts'
import { lineText } from './line-text.ts'
import { rowsOf, type Row } from './rows.ts'
import { median, wordsLeft } from './runs.ts'

/** lines that share an edge and so make it one */
const edgeLines = 3
/** em: how far an item's further lines may begin from where its words do */
const hanging = 0.4
/** edges of each side that are tried: the most shared ones */
const mostEdges = 24
/** lines of a block at the head of a page */
const shortBlock = 8
/** em: a wider gap parts a list from what stands below it */
const lineGap = 1.8
/** em without anything on either side: what stands below is another part of the page, such as its foot */
const partGap = 6
/** nested columns beyond this are no layout but noise */
const maxDepth = 8

export interface Band {
  readonly left: readonly Run[]
  readonly right: readonly Run[]
}

/** Parts of the region in reading order, each a single column: its rows from top to bottom. */
export function columnsOf(runs: readonly Run[], depth = 0): Row[][] {
  const grid = depth < maxDepth ? labelledGridIn(runs) : undefined
  if (grid !== undefined) return aroundGrid(grid, runs, depth)
  const largest = depth < maxDepth ? largestBand(runs) : undefined
  const band = largest === undefined ? undefined : ofOneKind(largest)
  if (band === undefined) return runs.length === 0 ? [] : [rowsOf(runs)]
  const inBand = new Set([...band.left, ...band.right])
  const top = topOf([...inBand])
  const rest = runs.filter((run) => !inBand.has(run))
  const inner = (part: readonly Run[]) => columnsOf(part, depth + 1)
  const above = rest.filter((run) => run.baseline < top)
  const below = rest.filter((run) => run.baseline >= top)
  const middle = band.rowByRow ? entriesOf(band, inner) : [...inner(band.left), ...inner(band.right)]
  return [...inner(above), ...middle, ...inner(below)]
}

/**
 * Read row by row, a band holds only what stands beside something: headings above a table are none of its labels. Read column
 * by column, it leaves a heading at its end to what follows across the page.
 */
function ofOneKind(band: Band): Band & { readonly rowByRow: boolean } {
  const { left, right } = band
  const top = Math.min(...right.map((run) => run.top))
  const bottom = Math.max(...right.map((run) => run.bottom))
  const level = { left: left.filter((run) => run.bottom > top && run.top < bottom), right }
  if (isRowByRow(level)) return { ...level, rowByRow: true }
  const last = left.at(-1)
  const headsWhatFollows = last !== undefined && last.top > bottom && sectionKind(lineText([last])) !== undefined
  return { left: headsWhatFollows ? left.slice(0, -1) : left, right, rowByRow: false }
}

function aroundGrid({ label, columns }: LabelledGrid, runs: readonly Run[], depth: number): Row[][] {
  const inGrid = new Set([...label.runs, ...columns.flat()])
  const top = topOf([...inGrid])
  const rest = runs.filter((run) => !inGrid.has(run))
  const above = rest.filter((run) => run.baseline < top)
  const below = rest.filter((run) => run.baseline >= top)
  const read = columns.map((column) => rowsOf(column))
  return [...columnsOf(above, depth + 1), [label], ...read, ...columnsOf(below, depth + 1)]
}

function largestBand(runs: readonly Run[]): Band | undefined {
  const em = median(runs.map((run) => run.size))
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline)
  const parts = partsOf(sorted, em * partGap)
  const bands = edgesOf(runs).flatMap((edge) => parts.flatMap((part) => bandsAt(part, edge, Math.max(5, em * 0.6))))
  const weights = bands.map(weightOf)
  return bands[weights.indexOf(Math.max(...weights))]
}

/** Runs from top to bottom, cut where the page is empty from side to side. */
function partsOf(sorted: readonly Run[], gap: number): Run[][] {
  const parts: Run[][] = []
  for (const run of sorted) {
    const before = parts.at(-1)?.at(-1)
    if (before === undefined || run.baseline - before.baseline > gap) parts.push([run])
    else parts.at(-1)?.push(run)
  }
  return parts
}

/** More lines beside one another over more of the page weigh more. */
function weightOf({ left, right }: Band): number {
  const baselines = [...left, ...right].map((run) => run.baseline)
  return Math.min(left.length, right.length) * (Math.max(...baselines) - Math.min(...baselines))
}

/**
 * Where a column may begin: x of left edges that several lines share, the leftmost x of lines set flush right, and of
 * items whose words, after their bullets, begin where their further lines do.
 */
function edgesOf(runs: readonly Run[]): number[] {
  const leftmost = (group: readonly Run[]) => Math.min(...group.map((run) => run.left))
  const lefts = sharedBy(runs, (run) => run.left).map(leftmost)
  const flushRight = sharedBy(runs, (run) => run.right).map(leftmost)
  const items = sharedBy(runs, wordsLeft, median(runs.map((run) => run.size)) * hanging).map(leftmost)
  return [...new Set([...lefts, ...flushRight, ...items])]
}

/** `within`: points that edges of one group may differ by. */
function sharedBy(runs: readonly Run[], edge: (run: Run) => number, within = 2): Run[][] {
  const groups: Run[][] = []
  for (const run of [...runs].sort((a, b) => edge(a) - edge(b))) {
    const group = groups.at(-1)
    if (group?.[0] !== undefined && edge(run) - edge(group[0]) < within) group.push(run)
    else groups.push([run])
  }
  const shared = groups.filter((group) => group.length >= edgeLines)
  return shared.sort((a, b) => b.length - a.length).slice(0, mostEdges)
}

/** Stretches from top to bottom in which no run crosses the gutter left of `edge`, with enough lines on both sides. */
function bandsAt(sorted: readonly Run[], edge: number, gutter: number): Band[] {
  const bands: { left: Run[]; right: Run[] }[] = [{ left: [], right: [] }]
  for (const run of sorted) {
    const band = bands.at(-1)
    if (run.left >= edge - 1.5) band?.right.push(run)
    else if (run.right <= edge - gutter) band?.left.push(run)
    else bands.push({ left: [], right: [] })
  }
  return bands.map(trimmed).filter(({ left, right }) => areColumns(left, right) && !left.every(isMark))
}

/**
 * What stands alone above the left column (a name and title over the main column) is read first; what follows a short
 * block on the left (a name beside an address) after it. A list goes to its end.
 */
function trimmed({ left, right }: Band): Band {
  if (left.length === 0 || right.length === 0) return { left, right }
  const lone = right.filter((run) => run.bottom + run.size / 2 < Math.min(...left.map(({ top }) => top)))
  const beside = lone.length <= shortBlock / 2 ? right.filter((run) => !lone.includes(run)) : right
  const lowest = Math.max(...beside.map((run) => run.baseline))
  const last = areItems(rowsOf(beside)) ? endOfList(left, lowest) : lowest
  const facing = left.filter((run) => run.baseline <= last)
  const level = facing.filter((run) => run.bottom > Math.min(...beside.map(({ top }) => top)))
  const isShort = rowsOf(beside).length <= shortBlock && rowsOf(level).length <= shortBlock / 2
  return { left: isShort ? facing : left, right: beside }
}

/** The last baseline of what goes on below `from` line by line. */
function endOfList(runs: readonly Run[], from: number): number {
  const below = runs.filter((run) => run.baseline > from).sort((a, b) => a.baseline - b.baseline)
  return below.reduce((end, { baseline, size }) => (baseline - end < size * lineGap ? baseline : end), from)
}

const topOf = (runs: readonly Run[]) => Math.min(...runs.map((run) => run.baseline))

/** Two lines beside three are columns (a name beside an address) unless they stand on the same lines. */
function areColumns(left: readonly Run[], right: readonly Run[]): boolean {
  const linesOf = (side: readonly Run[]) => new Set(side.map((run) => Math.round(run.baseline / 2)))
  const [few, many] = [linesOf(left), linesOf(right)].sort((a, b) => a.size - b.size)
  if (few === undefined || many === undefined || few.size < 2 || many.size < 3) return false
  return few.size > 2 || [...few].filter((line) => many.has(line)).length < 2
}

/** Bullets and numbers before their items make no column. */
function isMark(run: Run): boolean {
  return run.glyphs.length <= 3
}
