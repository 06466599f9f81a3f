/** The pages of one document that are read by OCR, and what came of it. */
import { ocrLimits } from '../limits.ts'
import type { Ocr, Picture } from './ocr.ts'
import type { OcrPage } from './page.ts'

/** By page number; without those that were given up, are not legible, or were too many. */
export type OcrPages = ReadonlyMap<number, OcrPage>

/** `numbers`: 1-based, of the pages to read; `picture` makes the picture of one. */
export async function readPictures(
  ocr: Ocr,
  numbers: readonly number[],
  picture: (number: number) => Promise<Picture | undefined>,
): Promise<OcrPages> {
  const read = new Map<number, OcrPage>()
  const some = numbers.slice(0, ocrLimits.pages)
  for (const [at, number] of some.entries()) {
    const page = await ocr.read(at + 1, some.length, () => picture(number))
    if (page !== undefined) read.set(number, page)
  }
  return read
}

/** What is said of a document that was read so; nothing when no page holds text. */
export function ocrOf(pages: OcrPages): { ocr?: { pages: number[]; confidence: number } } {
  const texts = [...pages].filter(([, page]) => page.text.characters > 0)
  const characters = texts.reduce((sum, [, { text }]) => sum + text.characters, 0)
  const confidence = texts.reduce((sum, [, page]) => sum + page.confidence * page.text.characters, 0) / characters
  return texts.length === 0
    ? {}
    : { ocr: { pages: texts.map(([number]) => number), confidence: Math.round(confidence) } }
}

/** At most this many pages are named in a warning. */
const named = 20

export function ocrWarning(pages: readonly number[]): string {
  const which = pages.length === 1 ? `Page ${String(pages[0])} was` : `Pages ${pages.slice(0, named).join(', ')} were`
  return `${which} read by OCR from a picture; some letters may be wrong.`
}
