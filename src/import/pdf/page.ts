/** One page of a PDF -> its text as layout takes it: what can be seen, with its places, and what cannot. */
import type { HiddenText } from '../../contract/hidden.ts'
import type { Glyph, PageText } from '../layout/glyph.ts'
import { isRightToLeft, mirrored } from '../layout/right-to-left.ts'
import { charactersOf, frameOf, isBlank, type Placed } from './characters.ts'
import { drawingsOf } from './drawings.ts'
import { formGlyphs } from './form-fields.ts'
import { hiddenAmong } from './hidden.ts'
import { linksOf } from './links.ts'
import type { Pdf } from './pdfium.ts'
import { streamLines } from './stream-lines.ts'

/** The page, or undefined when it cannot be loaded. `limit` bounds the characters read. */
export function readPage(pdf: Pdf, index: number, limit: number): PageText | undefined {
  const { pdfium, document } = pdf
  const page = pdfium.FPDF_LoadPage(document, index)
  if (page === 0) return undefined
  const text = pdfium.FPDFText_LoadPage(page)
  try {
    return pageText(pdf, page, text, limit)
  } finally {
    if (text !== 0) pdfium.FPDFText_ClosePage(text)
    pdfium.FPDF_ClosePage(page)
  }
}

function pageText(pdf: Pdf, page: number, text: number, limit: number): PageText {
  const { pdfium } = pdf
  const frame = frameOf(pdfium, page)
  const count = text === 0 ? 0 : Math.min(pdfium.FPDFText_CountChars(text), limit)
  const placed = charactersOf(pdfium, text, count, frame)
  const inked = placed.filter((one) => !one.generated && one.text.trim() !== '')
  const drawings = drawingsOf(pdfium, page, frame)
  const hidden = hiddenAmong(pdfium, page, frame, inked, drawings)
  const shown = placed.filter((one) => !hidden.has(one))
  const seen = inked.filter((one) => !hidden.has(one))
  const letters = seen.filter((one) => one.meaning)
  const straight = shown.filter((one) => !one.turned)
  const rightToLeft = isRightToLeft(letters)
  const filled = formGlyphs(pdf, page, frame)
  return {
    width: frame.width,
    height: frame.height,
    glyphs: rightToLeft
      ? mirroredGlyphs(straight, frame.width)
      : [...straight.filter((one) => !isBlank(one)), ...filled],
    rightToLeft,
    streamLines: streamLines(shown.filter((one) => one.turned)),
    links: linksOf(pdf, page, text),
    hidden: hiddenLines(placed, hidden),
    meaningless: seen.length - letters.length,
    characters: seen.length + (rightToLeft ? 0 : filled.length),
    drawn: drawings.any,
    pictured: drawings.pictures.length > 0,
  }
}

/** The hidden characters line by line, with the spaces between them. */
function hiddenLines(placed: readonly Placed[], hidden: ReadonlyMap<Placed, HiddenText['reason']>): PageText['hidden'] {
  if (hidden.size === 0) return []
  return [...new Set(hidden.values())].flatMap((reason) => {
    const these = placed.filter((one) => one.generated || one.text.trim() === '' || hidden.get(one) === reason)
    return streamLines(these).map(({ text, box }) => ({ text, box, reason }))
  })
}

/** In the order of their places, in which other white space stands before them than in the file. */
function mirroredGlyphs(placed: readonly Placed[], width: number): Glyph[] {
  const written = placed.filter((one) => !one.generated)
  const ordered = mirrored(written, width)
  const spaced = ordered.map((one, at) => ({ ...one, spaced: at > 0 && isBlank(ordered[at - 1] ?? one) }))
  return spaced.filter((one) => !isBlank(one))
}
