/** A line about a job or a school as its parts: dates taken out, cut at bars, dots and dashes, places set apart. */
import type { Range } from '../../contract/common.ts'
import type { DateSpan } from '../../contract/facts.ts'
import { datesIn, isRange } from './dates.ts'
import type { TextLine } from './document.ts'
import { isPlace, mayBePlace, placeStart } from './places.ts'
import { namesTitle } from './titles.ts'

export interface Segment extends Range {
  readonly text: string
  /** only a dash parts it from the segment before it on the same line */
  readonly afterDash: boolean
}

export interface HeadLine {
  readonly line: TextLine
  readonly dates: readonly DateSpan[]
  /** the first date with two ends, or that goes on */
  readonly range?: DateSpan
  readonly segments: readonly Segment[]
  readonly places: readonly Range[]
}

const separator = /\s*[|•·‧∙⋅⏐│]+\s*|\s+[–—-]{1,2}\s+|\s+@\s+|\t+/gu
/** "Fitter at Hill & Sons": only after a title, as "University of Texas at Austin" is one name */
const joiner = /\s+(?:at|bei(?: der)?|chez|presso|bij|w firmie|en la empresa)\s+(?=\p{Lu}|the\s)/gu
/** what announces a date and is not part of a name */
const label =
  /(?<=\p{L}\S*\s+)\(?(?:(?:expected|anticipated|exp\.|est\.)(?: (?:graduation|completion)(?: date)?)?|graduation(?: date)?|graduated|completed|abschluss)\s?:?$/iu
const edges = /^[\s,;:|·•–—()[\]/.-]+|[\s,;:|·•–—([/-]+$/gu

export function headLineOf(line: TextLine): HeadLine {
  const dates = datesIn(line)
  const range = dates.find((span) => isRange(line.text, shifted(span, -line.start)))
  const parts = cut(line, dates)
  const segments: Segment[] = []
  const places: Range[] = []
  for (const part of parts) {
    const isApart = parts.length > 1 && mayBePlace(part.text)
    const start = isApart || isPlace(part.text) ? 0 : placeStart(part.text)
    const before = trimmed(part.text.slice(0, start ?? part.text.length), part.start)
    if (start !== undefined) places.push({ start: part.start + start, end: part.end })
    if (before !== undefined) segments.push({ ...before, afterDash: part.afterDash })
  }
  return { line, dates, segments, places, ...(range === undefined ? {} : { range }) }
}

function shifted(span: DateSpan, by: number): DateSpan {
  return { ...span, start: span.start + by, end: span.end + by }
}

/** Between dates and separators; a part of separators only is none. */
function cut(line: TextLine, dates: readonly DateSpan[]): Segment[] {
  const gaps = dates.map(({ start, end }) => ({ start: start - line.start, end: end - line.start, dash: false }))
  const joiners = [...line.text.matchAll(joiner)].filter(({ index }) => namesTitle(line.text.slice(0, index)))
  const signs = [...line.text.matchAll(separator), ...joiners].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    dash: /^\s+[–—-]/.test(match[0]),
  }))
  const cuts = [...gaps, ...signs].sort((a, b) => a.start - b.start)
  const parts: Segment[] = []
  let from = 0
  let dash = false
  for (const { start, end, dash: isDash } of [
    ...cuts,
    { start: line.text.length, end: line.text.length, dash: false },
  ]) {
    const part = start > from ? trimmed(line.text.slice(from, start), line.start + from) : undefined
    if (part !== undefined) parts.push({ ...part, afterDash: dash && parts.length > 0 })
    if (part !== undefined || isDash) dash = isDash
    from = Math.max(from, end)
  }
  return parts
}

/** Without what separates at both ends, and without brackets that nothing closes; undefined when no letter is left. */
export function trimmed(text: string, start: number): { text: string; start: number; end: number } | undefined {
  let inner = text.replace(edges, '').replace(label, '').replace(edges, '')
  if (inner.endsWith(')') && !inner.includes('(')) inner = inner.slice(0, -1).trimEnd()
  if (!/[\p{L}\p{N}]/u.test(inner) || inner === '') return undefined
  const at = start + text.indexOf(inner)
  return { text: inner, start: at, end: at + inner.length }
}
