/** A page -> its lines in reading order. */
import type { Box } from '../extract.ts'
import { sectionKind } from '../fields/headings.ts'
import { columnsOf } from './columns.ts'
import type { PageText, Run } from './glyph.ts'
import { lineText } from './line-text.ts'
import { inWordOrder } from './right-to-left.ts'
import type { Row } from './rows.ts'
import { runsOf } from './runs.ts'

export interface PageLine {
  readonly text: string
  readonly box: Box
  readonly size: number
  /** right end of the column that the line stands in: tells whether the line was full */
  readonly columnRight: number
  /** it has wide gaps: facts set beside one another, which no other line continues */
  readonly parted: boolean
}

/** `isFirst`: the page begins the document. Columns one after another; lines of one column are neighbours in their inner array. */
export function linesOf(page: PageText, isFirst: boolean): PageLine[][] {
  let inHead = isFirst
  const columns = columnsOf(runsOf(page.glyphs)).map((rows) => {
    const lines = columnLines(rows, inHead).map((line) => (page.rightToLeft ? asRead(line) : line))
    inHead &&= !lines.some(({ text }) => isSection(text))
    return lines
  })
  const stream = page.streamLines.map((line) => ({ ...line, columnRight: Infinity, parted: false }))
  return stream.length === 0 ? columns : [...columns, stream]
}

/** Of a page that reads from right to left. */
function asRead(line: PageLine): PageLine {
  return { ...line, text: inWordOrder(line.text) }
}

function columnLines(rows: readonly Row[], inHead: boolean): PageLine[] {
  const columnRight = Math.max(...rows.flatMap((row) => row.runs.map((run) => run.right)))
  const first = inHead ? rows.findIndex(({ runs }) => isSection(lineText(runs))) : 0
  const head = first < 0 ? rows : rows.slice(0, first)
  return [...head.flatMap(factsApart), ...rows.slice(head.length).flatMap(labelApart)].map(({ runs }) => {
    const edges = (pick: (run: Row['runs'][number]) => number) => runs.map(pick)
    const box = [
      Math.min(...edges((run) => run.left)),
      Math.min(...edges((run) => run.top)),
      Math.max(...edges((run) => run.right)),
      Math.max(...edges((run) => run.bottom)),
    ] as const
    return {
      text: lineText(runs),
      box,
      size: Math.max(...edges((run) => run.size)),
      columnRight,
      parted: isParted(runs),
    }
  })
}

/** em between facts that are set apart; less than that parts the words of a widely spaced name */
const factGap = 2

const isSection = (line: string) => !['contact', undefined].includes(sectionKind(line))

/** Above the first section, what is set apart on a line is apart: a name, and an address at the other margin. */
function factsApart(row: Row): Row[] {
  const rows: Row[] = []
  for (const run of row.runs) {
    const open = rows.at(-1)
    if (open === undefined || run.left - (open.runs.at(-1)?.right ?? 0) > run.size * factGap) rows.push({ runs: [run] })
    else open.runs.push(run)
  }
  return rows
}

/** A section's heading set beside its first line is a line of its own. */
function labelApart(row: Row): Row[] {
  const [label, next] = row.runs
  const isLabel =
    label !== undefined &&
    next !== undefined &&
    next.left - label.right > label.size * factGap &&
    sectionKind(lineText([label])) !== undefined
  return isLabel ? [{ runs: [label] }, { runs: row.runs.slice(1) }] : [row]
}

function isParted(runs: readonly Run[]): boolean {
  return runs.some((run, at) => run.left - (runs[at - 1]?.right ?? run.left) > run.size)
}
