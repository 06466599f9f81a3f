/** One page of a PDF -> its characters with their places (points, y downwards, the page turned as it is shown). */
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import type { Glyph, PageText } from '../layout/glyph.ts'
import { doubles, floats, type Pdf } from './pdfium.ts'
import { streamLines, type Placed } from './stream-lines.ts'

/** points: smaller letters are not there to be read */
const smallest = 3
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** The page, or undefined when it cannot be loaded. `limit` bounds the characters read. */
export function readPage({ pdfium, document }: Pdf, index: number, limit: number): PageText | undefined {
  const page = pdfium.FPDF_LoadPage(document, index)
  if (page === 0) return undefined
  const text = pdfium.FPDFText_LoadPage(page)
  try {
    return pageText(pdfium, page, text, limit)
  } finally {
    if (text !== 0) pdfium.FPDFText_ClosePage(text)
    pdfium.FPDF_ClosePage(page)
  }
}

function pageText(pdfium: WrappedPdfiumModule, page: number, text: number, limit: number): PageText {
  const width = pdfium.FPDF_GetPageWidthF(page)
  const height = pdfium.FPDF_GetPageHeightF(page)
  const count = text === 0 ? 0 : Math.min(pdfium.FPDFText_CountChars(text), limit)
  const placed = charactersOf(pdfium, page, text, count)
  const inked = placed.filter((one) => !one.generated && one.text.trim() !== '')
  const visible = (one: Placed) => one.size >= smallest && isOnPage(one, width, height)
  const shown = placed.filter((one) => one.generated || one.text.trim() === '' || visible(one))
  const letters = inked.filter((one) => one.meaning)
  const isRightToLeft = letters.filter((one) => rightToLeft.test(one.text)).length > letters.length * 0.3
  const isStream = (one: Placed) => isRightToLeft || one.turned
  return {
    width,
    height,
    glyphs: glyphsOf(shown.filter((one) => !isStream(one))),
    streamLines: streamLines(shown.filter(isStream)),
    hidden: inked.filter((one) => !visible(one)).length,
    meaningless: inked.length - letters.length,
    characters: inked.length,
    ...drawingsOf(pdfium, page),
  }
}

/** FPDF_PAGEOBJ_IMAGE */
const image = 3

function drawingsOf(pdfium: WrappedPdfiumModule, page: number): Pick<PageText, 'drawn' | 'pictured'> {
  const objects = pdfium.FPDFPage_CountObjects(page)
  const types = Array.from({ length: Math.min(objects, 500) }, (_, at) =>
    pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, at)),
  )
  return { drawn: objects > 0, pictured: types.includes(image) }
}

function isOnPage({ left, right, baseline }: Placed, width: number, height: number): boolean {
  return right > 0 && left < width && baseline > 0 && baseline < height + 2
}

/** White space becomes a mark on the glyph after it. Characters without meaning (icons) are no text. */
function glyphsOf(placed: readonly Placed[]): Glyph[] {
  const glyphs: Glyph[] = []
  let spaced = false
  for (const one of placed) {
    const blank = one.text.trim() === '' || !one.meaning
    if (!blank)
      glyphs.push({ text: one.text, left: one.left, right: one.right, baseline: one.baseline, size: one.size, spaced })
    spaced = blank
  }
  return glyphs
}

/** Every character of the page in PDFium's order. */
function charactersOf(pdfium: WrappedPdfiumModule, page: number, text: number, count: number): Placed[] {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const scratch = malloc(64)
  const place = placing(pdfium, page, scratch)
  const sizes = new Map<number, { size: number; angle: number }>()
  const placed: Placed[] = []
  for (let at = 0; at < count; at++) {
    const code = pdfium.FPDFText_GetUnicode(text, at)
    const generated = pdfium.FPDFText_IsGenerated(text, at) === 1
    const object = generated ? 0 : pdfium.FPDFText_GetTextObject(text, at)
    let print = sizes.get(object)
    if (print === undefined || object === 0) sizes.set(object, (print = printOf(pdfium, text, at, scratch)))
    const { box, angle } = place(text, at, print.angle)
    const meaning = isMeant(code) && pdfium.FPDFText_HasUnicodeMapError(text, at) !== 1
    placed.push({
      text: characterOf(code),
      ...box,
      size: print.size,
      generated,
      meaning,
      turned: !generated && Math.abs(angle) > 0.2,
    })
  }
  free(scratch)
  return placed
}

/** Font size as drawn, and the direction of writing (radians) on the unturned page. */
function printOf(
  pdfium: WrappedPdfiumModule,
  text: number,
  at: number,
  scratch: number,
): { size: number; angle: number } {
  const nominal = pdfium.FPDFText_GetFontSize(text, at)
  if (!pdfium.FPDFText_GetMatrix(text, at, scratch)) return { size: nominal, angle: 0 }
  const [a = 1, b = 0, c = 0, d = 1] = floats(pdfium, scratch)
  return { size: nominal * Math.hypot(c, d), angle: Math.atan2(b, a) }
}

type Place = (
  text: number,
  at: number,
  angle: number,
) => { box: Pick<Placed, 'left' | 'right' | 'top' | 'baseline'>; angle: number }

/** Boxes come in the page's own space (y upwards, unturned, its corner anywhere); `place` brings them to the page as shown. */
function placing(pdfium: WrappedPdfiumModule, page: number, scratch: number): Place {
  pdfium.FPDF_GetPageBoundingBox(page, scratch)
  const [boxLeft = 0, boxTop = 0, boxRight = 0, boxBottom = 0] = floats(pdfium, scratch)
  const turns = pdfium.FPDFPage_GetRotation(page)
  const shown = (x: number, y: number): [number, number] => {
    if (turns === 1) return [y - boxBottom, x - boxLeft]
    if (turns === 2) return [boxRight - x, y - boxBottom]
    return turns === 3 ? [boxTop - y, boxRight - x] : [x - boxLeft, boxTop - y]
  }
  return (text, at, angle) => {
    pdfium.FPDFText_GetLooseCharBox(text, at, scratch)
    const [left = 0, top = 0, right = 0, bottom = 0] = floats(pdfium, scratch)
    pdfium.FPDFText_GetCharOrigin(text, at, scratch + 32, scratch + 40)
    const [originX = 0, originY = 0] = doubles(pdfium, scratch + 32)
    const [x1, y1] = shown(left, top)
    const [x2, y2] = shown(right, bottom)
    const baseline = shown(originX, originY)[1]
    const turned = Math.atan2(Math.sin(angle - (turns * Math.PI) / 2), Math.cos(angle - (turns * Math.PI) / 2))
    return { box: { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), baseline }, angle: turned }
  }
}

/** PDFium says 2 for a hyphen at a line's end. */
function characterOf(code: number): string {
  if (code === 2) return '-'
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

/** Not a control character, private use, or a replacement: those stand for glyphs whose meaning the file does not tell. */
function isMeant(code: number): boolean {
  const control = (code < 32 && ![2, 9, 10, 13].includes(code)) || (code >= 0x7f && code < 0xa0)
  return !control && !(code >= 0xe000 && code <= 0xf8ff) && code !== 0xfffd && code < 0xf0000
}
