/** Whether a line goes on in the next one: its last word was followed by one that found no room. */
import { isHeading } from '../fields/headings.ts'
import { isBulleted, numberOf, numbersOf } from './bullets.ts'
import type { PageLine } from './lines.ts'

/** characters: a narrower column holds lists and facts, whose lines are not continued */
const proseWidth = 28
/** characters: shorter lines before a capital letter are taken for items of a list */
const sentenceWidth = 45
/** em: how far the next line may begin to the left (after a hanging indent) and to the right of this one */
const indents = { out: 3, in: 4 }

/** What a column's lines have in common. */
export interface Column {
  /** points from line to line inside paragraphs: items of a list stand a little further apart */
  readonly leading: number
  /** points: the document's most frequent font size */
  readonly bodySize: number
  /** of the items of its numbered lists */
  readonly numbers: ReadonlySet<number>
}

export function columnOf(lines: readonly PageLine[], bodySize: number): Column {
  const leadings = lines.slice(1).map((line, at) => line.box[3] - (lines[at]?.box[3] ?? 0))
  return {
    leading: Math.min(...leadings.filter((leading, at) => leading > (lines[at]?.size ?? 0) * 0.9)),
    bodySize,
    numbers: numbersOf(lines.map(({ text }) => text)),
  }
}

export function isItem({ text }: PageLine, { numbers }: Column): boolean {
  return isBulleted(text) || numbers.has(numberOf(text) ?? NaN)
}

export function continues(before: PageLine, line: PageLine, column: Column): boolean {
  if (!isNextInPrint(before, line) || isItem(line, column)) return false
  if (isBrokenAddress(before.text, line.text) || isBrokenWord(before.text, line.text)) return true
  if (isHeading(before.text) || isHeading(line.text) || !isFull(before, line) || isIndented(before, line)) return false
  const leading = line.box[3] - before.box[3]
  if (before.size > column.bodySize * 1.12) return leading < before.size * 1.45
  if (before.text.length < proseWidth || before.text.split(' ').length < 4) return false
  if (/^[\p{Ll}(\d&]/u.test(line.text)) return true
  return before.text.length >= sentenceWidth && !/[.:;!?)]$/.test(before.text) && leading < column.leading * 1.05
}

/** The same size, no extra space between, and no facts set apart on either line. */
function isNextInPrint(before: PageLine, line: PageLine): boolean {
  const leading = line.box[3] - before.box[3]
  const samePrint = Math.abs(line.size - before.size) < before.size * 0.06
  return samePrint && leading < before.size * 1.9 && leading > before.size * 0.5 && !before.parted && !line.parted
}

function isFull(before: PageLine, line: PageLine): boolean {
  const perCharacter = (before.box[2] - before.box[0]) / Math.max(1, before.text.length)
  const firstWord = /^\S+/.exec(line.text)?.[0].length ?? 0
  return before.box[2] + (firstWord + 1) * perCharacter > before.columnRight
}

function isIndented(before: PageLine, line: PageLine): boolean {
  const shift = line.box[0] - before.box[0]
  return shift > before.size * indents.in || shift < -before.size * indents.out
}

function isBrokenWord(text: string, next: string): boolean {
  return /\p{L}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)
}

/** characters */
const longestAddress = 100

/** An e-mail address that found no room and has no end yet. */
export function isBrokenAddress(text: string, next: string): boolean {
  return /\S@\S*$/.test(text.slice(-longestAddress)) && !/\.\p{L}{2,6}$/u.test(text) && /^[\w.-]+\.\w{2,6}$/.test(next)
}
