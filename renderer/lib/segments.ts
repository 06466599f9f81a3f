/** A text cut where marks begin and end, so that marks can be shown as elements and the text stays text. */
import type { Range } from '../../src/contract/common.ts'

export interface Segment {
  readonly start: number
  readonly text: string
  readonly passage: boolean
  readonly keyword: boolean
}

/** Overlapping and touching ranges joined, in order. */
export function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else if (range.end > range.start) result.push({ ...range })
  }
  return result
}

/** The segments of text[start, end): every border of a range is a border of a segment. `passages` and `keywords` are `joined`. */
export function segments(
  text: string,
  start: number,
  end: number,
  passages: readonly Range[],
  keywords: readonly Range[],
): Segment[] {
  const borders = new Set([start, end])
  for (const range of [...within(passages, start, end), ...within(keywords, start, end)]) {
    borders.add(Math.max(start, range.start))
    borders.add(Math.min(end, range.end))
  }
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end
    return {
      start: from,
      text: text.slice(from, to),
      passage: within(passages, from, to).length > 0,
      keyword: within(keywords, from, to).length > 0,
    }
  })
}

/** The ranges of `ranges` that share a character with [start, end). */
function within(ranges: readonly Range[], start: number, end: number): Range[] {
  return ranges.filter((range) => range.start < end && range.end > start)
}

/** Where each line of the text begins and ends, its newline left out. */
export function lines(text: string): Range[] {
  const result: Range[] = []
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    result.push({ start, end })
    start = end + 1
  }
  return result
}
