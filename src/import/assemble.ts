/** Lines of a reader -> one text with blocks that know where they stand in it. */
import type { HiddenText } from '../contract/hidden.ts'
import { cleanLine, hiddenCharacters } from './clean.ts'
import type { Extract, Line } from './extract.ts'
import { bounds } from './limits.ts'
import type { Block } from './reading.ts'

export interface Assembled {
  readonly text: string
  readonly blocks: readonly Block[]
  /** the text was cut at the limit of characters */
  readonly truncated: boolean
  /** what the lines say in characters that show nothing */
  readonly hidden: readonly HiddenText[]
}

/** One line with letters or digits after another (rules made of dashes are no text), joined by '\n'; a block never holds a line break. */
export function assemble(extract: Extract): Assembled {
  const parts: string[] = []
  const blocks: Block[] = []
  let start = 0
  const hidden: HiddenText[] = []
  let truncated = false
  for (const line of extract.lines) {
    for (const one of hiddenCharacters(line.text)) hidden.push({ text: one, reason: 'characters', ...placeOf(line) })
    const room = Math.max(0, bounds.characters - start)
    truncated = line.text.length > room
    const plain = cleanLine(line.text.slice(0, room))
    const text = plain.replace(bullet, '')
    if (/[\p{L}\p{N}]/u.test(text)) {
      const kind = line.kind === 'paragraph' && bullet.test(plain) ? 'item' : line.kind
      blocks.push({ start, end: start + text.length, kind, ...placeOf(line), ...surenessOf(line, text, start) })
      parts.push(text)
      start += text.length + 1
    }
    if (truncated) break
  }
  return { text: parts.join('\n'), blocks, truncated, hidden }
}

function placeOf({ page, box }: Line): Pick<Block, 'page' | 'box'> {
  return { ...(page === undefined ? {} : { page }), ...(box === undefined ? {} : { box }) }
}

/** Words that may be others are found in their order: those that a hyphen at a line's end has changed are passed over. */
function surenessOf(
  { confidence, doubtful }: Line,
  text: string,
  start: number,
): Pick<Block, 'confidence' | 'doubtful'> {
  if (confidence === undefined) return {}
  let from = 0
  const ranges = (doubtful ?? []).flatMap((word) => {
    const at = text.indexOf(word, from)
    if (at < 0) return []
    from = at + word.length
    return [{ start: start + at, end: start + from }]
  })
  return ranges.length === 0 ? { confidence } : { confidence, doubtful: ranges }
}

/** Dashes and asterisks are bullets only before a space. */
const bullet =
  /^(?:[\u2022\u25e6\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u2023\u2043\u2219\u00b7\u27a2\u25ba\u2713\u2714\uf0b7\uf0a7]\s*|[*\u2013\u2014-]\s+)+/u
