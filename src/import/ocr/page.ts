/** A page that was read by OCR: for layout, and what is known of how sure it is. */
import type { Box } from '../extract.ts'
import type { PageText } from '../layout/glyph.ts'
import { asShown, pageTextOf, type Stance } from './page-words.ts'
import type { Turns } from './orientation.ts'
import type { Raster } from './raster.ts'
import type { OcrWord } from './words.ts'

export interface OcrPage {
  /** laid out as it was read: turned and set straight */
  readonly text: PageText
  /** 0 to 100, mean over characters */
  readonly confidence: number
  /** What is known of a line at a place on that page: the place on the page as it is shown, and how sure its words are. */
  readonly about: (box: Box) => { readonly box: Box; readonly confidence: number; readonly doubtful: readonly string[] }
}

export interface ReadPicture {
  /** in pixels */
  readonly words: readonly OcrWord[]
  readonly turns: Turns
  readonly skew: number
  readonly raster: Raster
  /** pixels for a point */
  readonly scale: number
}

/** below, a word may well be another */
const doubtful = 60

export function pageOf({ words, turns, skew, raster, scale }: ReadPicture): OcrPage {
  const [width, height] = turns % 2 === 0 ? [raster.width, raster.height] : [raster.height, raster.width]
  const stance: Stance = { width: width / scale, height: height / scale, turns, skew }
  const placed = words.map((word) => inPoints(word, scale))
  return {
    text: pageTextOf(placed, stance),
    confidence: confidenceOf(placed),
    about: (box) => {
      const inside = placed.filter((word) => isInside(word, box))
      const unsure = inside.filter(({ confidence }) => confidence < doubtful)
      return {
        box: asShown(box, stance),
        confidence: Math.round(confidenceOf(inside)),
        doubtful: unsure.map(({ text }) => text),
      }
    },
  }
}

/** Mean over characters. */
export function confidenceOf(words: readonly OcrWord[]): number {
  const characters = words.reduce((sum, { text }) => sum + text.length, 0)
  return words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / Math.max(1, characters)
}

function inPoints({ text, confidence, left, top, right, bottom, baseline, height }: OcrWord, scale: number): OcrWord {
  return {
    ...{ text, confidence, left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale },
    ...{ baseline: baseline / scale, height: height / scale },
  }
}

function isInside({ left, top, right, bottom }: OcrWord, box: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]
}
