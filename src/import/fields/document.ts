/** What the field finders work on: the text, its lines, and where its head ends. */
import type { Range } from '../../contract/common.ts'
import type { Block, Section } from '../reading.ts'

export interface TextLine extends Range {
  /** an item of a list: a duty or a skill, no fact about the person */
  readonly isItem?: boolean
  readonly text: string
  /** where it stands, in formats that tell */
  readonly page?: number
  readonly box?: Block['box']
}

export interface TextDocument {
  readonly text: string
  readonly lines: readonly TextLine[]
  /** lines where a person says who she is: before the first section, and in sections of contact details */
  readonly head: readonly TextLine[]
}

/** lines: a document whose first heading comes later (or never) still has its head at its beginning */
const headLines = 14
/** lines that one person's contact details fill at most */
const contactLines = 60
/** characters: longer lines are looked at piece by piece, so that no pattern meets an endless one */
const longestLine = 2000

export function documentOf(text: string, blocks: readonly Block[], sections: readonly Section[]): TextDocument {
  const lines = blocks.flatMap(({ start, end, kind, page, box }) => {
    const place = page === undefined || box === undefined ? {} : { page, box }
    return piecesOf(text, start, end).map((piece) => ({ ...piece, ...place, isItem: kind === 'item' }))
  })
  const first = sections.find(({ kind }) => kind !== 'contact')?.start ?? text.length
  const beginning = lines.filter((line) => line.start < first).slice(0, headLines)
  const last = beginning.at(-1)?.start ?? -1
  const contact = contactIn(lines, sections).filter(({ start }) => start > last)
  return { text, lines, head: [...beginning, ...contact] }
}

/** The line, or its pieces when it is too long: cut at a space where there is one. */
function piecesOf(text: string, start: number, end: number): TextLine[] {
  const pieces: TextLine[] = []
  for (let from = start; from < end;) {
    const space = end - from > longestLine ? text.lastIndexOf(' ', from + longestLine) : end
    const to = space > from ? space : from + longestLine
    pieces.push({ start: from, end: to, text: text.slice(from, to) })
    from = text.charAt(to) === ' ' ? to + 1 : to
  }
  return pieces
}

/** The lines of sections of contact details, below their headings. */
function contactIn(lines: readonly TextLine[], sections: readonly Section[]): TextLine[] {
  const found: TextLine[] = []
  const contact = sections.filter(({ kind }) => kind === 'contact')
  let at = 0
  for (const line of lines) {
    while ((contact[at]?.end ?? Infinity) <= line.start) at += 1
    if (line.start > (contact[at]?.start ?? Infinity)) found.push(line)
    if (found.length === contactLines) break
  }
  return found
}

/** Sorted, overlapping and touching ones joined, empty ones gone. */
export function disjoint(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (end <= start) continue
    if (last !== undefined && start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start, end })
  }
  return joined
}

/** Every match of a global pattern in a line (or the text) as a range of the text. */
export function matches(pattern: RegExp, { text, start }: { text: string; start: number }): Range[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
  }))
}

/** A line as the parts that bars and bullets make of it. */
export function partsOf(line: TextLine): TextLine[] {
  const parts = [...line.text.matchAll(/[^|•·\s][^|•·]*/g)]
  return parts.map((part) => ({
    text: part[0],
    start: line.start + part.index,
    end: line.start + part.index + part[0].trimEnd().length,
  }))
}
