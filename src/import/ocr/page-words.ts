/** Recognised words -> a page that layout can work on as on any PDF's, and the way back to the page as shown. */
import type { Box } from '../extract.ts'
import type { Glyph, PageText } from '../layout/glyph.ts'
import { median } from '../layout/runs.ts'
import type { OcrWord } from './words.ts'
import type { Turns } from './orientation.ts'

/** How a picture was read: turned, then set straight. Lengths in points of the turned page. */
export interface Stance {
  readonly width: number
  readonly height: number
  readonly turns: Turns
  /** radians, clockwise */
  readonly skew: number
}

/** Font size over the height of a line from descender to ascender. */
const sizePerHeight = 0.78
/** sizes nearer to the page's own than this are the same: heights of recognised lines waver */
const sameSize = 0.16

/** `words` in points. */
export function pageTextOf(words: readonly OcrWord[], { width, height }: Pick<Stance, 'width' | 'height'>): PageText {
  const body = median(words.flatMap((word) => Array.from({ length: word.text.length }, () => word.height)))
  const glyphs = words.flatMap((word) => glyphsOf(word, sizeOf(word.height, body)))
  const rest = { rightToLeft: false, streamLines: [], hidden: [], meaningless: 0, drawn: true, pictured: true }
  return { width, height, glyphs, characters: glyphs.length, ...rest }
}

function sizeOf(height: number, body: number): number {
  return (Math.abs(height - body) < body * sameSize ? body : height) * sizePerHeight
}

/** Layout knows characters: they share their word's width. */
function glyphsOf({ text, left, right, baseline }: OcrWord, size: number): Glyph[] {
  const characters = Array.from(text)
  const each = (right - left) / characters.length
  return characters.map((character, at) => ({
    text: character,
    left: left + at * each,
    right: left + (at + 1) * each,
    baseline,
    size,
    spaced: at === 0,
  }))
}

/** From the page as it was read back to the page as it is shown. */
export function asShown(box: Box, stance: Stance): Box {
  return turnedBack(skewedBack(box, stance), stance)
}

function skewedBack([left, top, right, bottom]: Box, { width, height, skew }: Stance): Box {
  const [x, y] = [(left + right - width) / 2, (top + bottom - height) / 2]
  const [cos, sin] = [Math.cos(skew), Math.sin(skew)]
  const [across, down] = [x * cos + y * sin - x, y * cos - x * sin - y]
  return [left + across, top + down, right + across, bottom + down]
}

function turnedBack([left, top, right, bottom]: Box, { width, height, turns }: Stance): Box {
  if (turns === 1) return [top, width - right, bottom, width - left]
  if (turns === 2) return [width - right, height - bottom, width - left, height - top]
  return turns === 3 ? [height - bottom, left, height - top, right] : [left, top, right, bottom]
}
