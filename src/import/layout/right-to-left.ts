/**
 * Pages in Arabic or Hebrew. Producers write their glyphs in any order, so they are put in order by their places: the page is mirrored, so that
 * layout reads it as any other (the right column first), and what runs from left to right in its lines is turned back.
 */
import type { Box } from '../extract.ts'

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** share of the letters that makes a page one */
const share = 0.3
/** em: baselines nearer than this are one line */
const sameLine = 0.35

interface Placed {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

export function isRightToLeft(letters: readonly { readonly text: string }[]): boolean {
  return letters.filter(({ text }) => rightToLeftLetter.test(text)).length > letters.length * share
}

/** Line by line, each from right to left, on the page as a mirror shows it. */
export function mirrored<P extends Placed>(placed: readonly P[], width: number): P[] {
  const lines: P[][] = []
  // the letters of one glyph share its place; PDFium has them from left to right
  for (const one of [...placed].reverse().sort((a, b) => a.baseline - b.baseline)) {
    const first = lines.at(-1)?.[0]
    if (first !== undefined && one.baseline - first.baseline < Math.max(first.size, one.size) * sameLine)
      lines.at(-1)?.push(one)
    else lines.push([one])
  }
  return lines.flatMap((line) =>
    line
      .sort((a, b) => startOf(b) - startOf(a))
      .map((one) => ({ ...one, left: width - one.right, right: width - one.left })),
  )
}

/** Where a letter begins; a mark belongs to the letter that its middle stands over. */
function startOf({ text, left, right }: Placed): number {
  return /^\p{M}/u.test(text) ? (left + right) / 2 : right
}

export function mirroredBox([left, top, right, bottom]: Box, width: number): Box {
  return [width - right, top, width - left, bottom]
}

/** A line read from right to left -> in the order of its words: other scripts (with the numbers among them) and numbers run the other way. */
export function inWordOrder(line: string): string {
  return line.replace(/[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+/g, (stretch) => {
    if (!/\p{L}/u.test(stretch)) return stretch.replace(/\p{Nd}(?:[.,:/+-]?\p{Nd})*/gu, reversed)
    const first = stretch.search(/[\p{L}\p{N}]/u)
    const last = stretch.length - reversed(stretch).search(/[\p{L}\p{N}]/u)
    return stretch.slice(0, first) + reversed(stretch.slice(first, last)) + stretch.slice(last)
  })
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('')
}
