/** Text without what must never be encoded or shown as evidence. */
import type { Range } from '../contract/common.ts'

/** The parts of [start, end) that no range of `hidden` (sorted, disjoint) covers. */
export function visibleParts(start: number, end: number, hidden: readonly Range[]): Range[] {
  const parts: Range[] = []
  let from = start
  for (const range of hidden) {
    if (range.end <= from || range.start >= end) continue
    if (range.start > from) parts.push({ start: from, end: range.start })
    from = range.end
  }
  if (from < end) parts.push({ start: from, end })
  return parts
}

/** The visible characters of [start, end): each line trimmed and single-spaced, lines without a letter or digit left out. */
export function visibleText(text: string, start: number, end: number, hidden: readonly Range[]): string {
  return visibleParts(start, end, hidden)
    .map((part) => text.slice(part.start, part.end))
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(saysSomething)
    .join('\n')
}

/** Whether there is anything in it that a model or an index could read. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
