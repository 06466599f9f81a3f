/** Lines of a column -> paragraphs: wrapped lines belong together, hyphens at their ends go. */
import type { Box } from '../extract.ts'
import { columnOf, continues, isBrokenAddress, isItem } from './continues.ts'
import type { PageLine } from './lines.ts'

/** English compounds that keep their hyphen: by their first or their second part. */
const compounds =
  /^(self|non|co|cross|multi|full|part|high|low|long|short|well|hands|real|open|cost|data|customer|team|user|decision|problem|third|first|second|two|three|four|five|six|end|on|in|up|ad|e)-|-(wide|based|top|sized|level|end|driven|term|scale|ready|free|to|up|off|in|on|out|down|like|oriented|facing|side|focused|related|specific|effective|efficient|quality|making|solving|person|year|month|week|day|hour|functional|site)$/

/** characters: how much of a paragraph's end tells how it goes on */
const longestWord = 100

export interface Paragraph {
  readonly text: string
  readonly box: Box
  readonly size: number
  /** of a list */
  readonly isItem: boolean
}

/**
 * `isWord` tells whether a word occurs elsewhere in the document: it decides about hyphens that may belong to the word.
 * `bodySize` is the document's most frequent font size, points.
 */
export function paragraphsOf(
  lines: readonly PageLine[],
  isWord: (word: string) => boolean,
  bodySize: number,
): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const column = columnOf(lines, bodySize)
  let before: PageLine | undefined
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open !== undefined && before !== undefined && continues(before, line, column))
      paragraphs[paragraphs.length - 1] = {
        text: joined(open.text, line.text, isWord),
        box: around(open.box, line.box),
        size: open.size,
        isItem: open.isItem,
      }
    else paragraphs.push({ text: line.text, box: line.box, size: line.size, isItem: isItem(line, column) })
    before = line
  }
  return paragraphs
}

function joined(text: string, next: string, isWord: (word: string) => boolean): string {
  const end = text.slice(-longestWord)
  if (isBrokenAddress(end, next)) return text + next
  const broken = /(\p{L}+)[-\u00ad\u2010]$/u.exec(end)
  const rest = /^\p{Ll}+/u.exec(next)?.[0]
  if (/[-\u2010/]$/.test(end) && /^\p{L}/u.test(next) && (broken === null || rest === undefined)) return text + next
  if (broken === null || rest === undefined) return `${text} ${next}`
  const [, first = ''] = broken
  const whole = isWord(first + rest)
  const keep = !whole && (isWord(`${first}-${rest}`) || compounds.test(`${first.toLowerCase()}-${rest}`))
  return keep ? text + next : text.slice(0, -1) + next
}

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
