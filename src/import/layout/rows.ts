/** Runs -> rows: what stands on one line, left to right. */
import type { Run } from './glyph.ts'

export interface Row {
  /** left to right */
  readonly runs: Run[]
}

/** Rows from top to bottom. Runs share a row when they overlap by half of the lower one's height and not sideways. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = []
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.slice(-3).find((candidate) => candidate.runs.every((other) => besides(other, run)))
    if (row === undefined) rows.push({ runs: [run] })
    else row.runs.push(run)
  }
  for (const row of rows) row.runs.sort((a, b) => a.left - b.left)
  return rows
}

function besides(a: Run, b: Run): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  const sideways = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom - a.top, b.bottom - b.top)
  return overlap > height * 0.5 && sideways < Math.min(a.size, b.size) * 0.5
}
