/** PDF documents: text in reading order with pages and boxes, or the reason why there is none. */
import { nothing, type Extract, type Line } from '../extract.ts'
import type { PageText } from '../layout/glyph.ts'
import { linesOf } from '../layout/lines.ts'
import { isBulleted } from '../layout/continues.ts'
import { paragraphsOf } from '../layout/paragraphs.ts'
import { mirroredBox } from '../layout/right-to-left.ts'
import { withoutRunning } from '../layout/running.ts'
import { median } from '../layout/runs.ts'
import { bounds, Refusal } from '../limits.ts'
import type { Ocr } from '../ocr/ocr.ts'
import type { OcrPage } from '../ocr/page.ts'
import { ocrOf, type OcrPages, ocrWarning, readPictures } from '../ocr/pages.ts'
import { renderPage } from '../ocr/render.ts'
import { readPage } from '../pdf/page.ts'
import { withPdf, type Pdf } from '../pdf/pdfium.ts'

/** Fewer characters are no text layer; reading.md, "Bounds to enforce". */
const leastCharacters = 30
/** share of characters without a meaning that makes a page's text layer useless */
const garbled = 0.05
/** a document whose first pages all fail to load has none */
const triedPages = 5

/** With `ocr`, pages without usable text are read by it. Throws Refusal: password, damaged. */
export async function readPdf(bytes: Uint8Array, ocr?: Ocr): Promise<Extract> {
  return withPdf(bytes, async (pdf) => {
    const read = readPages(pdf)
    if (read.pages.length === 0) throw new Refusal('damaged', 'no page can be loaded')
    const unread = unreadAmong(read.pages, pdf.pages)
    const pictures = ocr === undefined ? undefined : await readUnread(pdf, read.pages, unread, ocr)
    return extractOf(read, pdf.pages, pictures)
  })
}

function extractOf(read: ReturnType<typeof readPages>, pages: number, pictures: OcrPages = new Map()): Extract {
  const seen = read.pages.map((page) => withPicture(page, pictures.get(page.number)))
  const unread = unreadAmong(seen, pages)
  const readable = seen.filter(isReadable)
  const facts = { type: 'pdf', pages, ...(unread.length === 0 ? {} : { unread }), ...ocrOf(pictures) } as const
  if (isTooLittle(readable, pages)) return { ...nothing('pdf', endingOf(seen)), ...facts }
  const cut = read.cut || read.pages.length < pages || (pictures.size > 0 && unread.length > 0)
  return {
    ...facts,
    outcome: cut ? 'text-truncated' : 'text',
    lines: linesIn(readable),
    warnings: warningsOf(seen, pages),
    hidden: readable.flatMap(({ number, page }) => page.hidden.map((piece) => ({ ...piece, page: number }))),
  }
}

export interface NumberedPage {
  /** 1-based */
  readonly number: number
  readonly page: PageText
  /** how it was read, if by OCR */
  readonly picture?: OcrPage
}

function withPicture(page: NumberedPage, picture: OcrPage | undefined): NumberedPage {
  return picture === undefined ? page : { number: page.number, page: picture.text, picture }
}

async function readUnread(
  pdf: Pdf,
  pages: readonly NumberedPage[],
  unread: readonly number[],
  ocr: Ocr,
): Promise<OcrPages> {
  ocr.expect(textOf(pages.filter(isReadable)))
  return readPictures(ocr, unread, (number) => Promise.resolve(renderPage(pdf, number - 1)))
}

/** characters that tell a language */
const sampled = 4000

function textOf(pages: readonly NumberedPage[]): string {
  const glyphs = pages.flatMap(({ page }) => page.glyphs).slice(0, sampled)
  return glyphs.map(({ text, spaced }) => (spaced ? ` ${text}` : text)).join('')
}

function isReadable({ page }: NumberedPage): boolean {
  return page.characters > 0 && !isGarbled(page)
}

function isTooLittle(readable: readonly NumberedPage[], pages: number): boolean {
  return readable.reduce((sum, { page }) => sum + page.characters, 0) < leastCharacters * Math.min(pages, 2)
}

/** Numbers of the pages that only eyes, or OCR, can read. Where a document has hardly any text, these are all that show something. */
function unreadAmong(pages: readonly NumberedPage[], count: number): number[] {
  const little = isTooLittle(pages.filter(isReadable), count)
  return pages
    .filter(({ page, picture }) => picture === undefined && (isUnread(page) || (little && page.drawn)))
    .map(({ number }) => number)
}

function readPages(pdf: Pdf): { pages: NumberedPage[]; cut: boolean } {
  const pages: NumberedPage[] = []
  let left: number = bounds.pdf.characters
  for (let index = 0; index < Math.min(pdf.pages, bounds.pdf.pages) && left > 0; index++) {
    if (pages.length === 0 && index >= triedPages) break
    const page = readPage(pdf, index, left)
    if (page === undefined) continue
    pages.push({ number: index + 1, page })
    left -= page.characters
  }
  return { pages, cut: left <= 0 }
}

function isGarbled(page: PageText): boolean {
  return page.meaningless > page.characters * garbled
}

function endingOf(pages: readonly NumberedPage[]): 'needs-ocr' | 'empty' {
  return pages.some(({ page }) => page.drawn) ? 'needs-ocr' : 'empty'
}

/** Something is to be seen on it that only eyes can read. */
function isUnread(page: PageText): boolean {
  if (page.characters > 0 && isGarbled(page)) return true
  return (page.characters === 0 && page.drawn) || (page.characters < leastCharacters && page.pictured)
}

/** Of all pages in reading order, with their places on the pages as shown. */
export function linesIn(pages: readonly NumberedPage[]): Line[] {
  const laidOut = withoutRunning(
    pages.map(({ number, page, picture }) => ({
      ...{ number, page, picture, height: page.height, columns: linesOf(page, number === 1) },
    })),
  )
  const all = laidOut.flatMap(({ columns }) => columns.flat())
  const words = new Set(all.flatMap(({ text }) => text.match(/[\p{L}-]+/gu) ?? []))
  const body = median(all.flatMap(({ text, size }) => Array.from({ length: Math.ceil(text.length / 10) }, () => size)))
  return laidOut.flatMap(({ number, page, picture, columns }) =>
    columns.flatMap((column) =>
      paragraphsOf(column, (word) => words.has(word), body).map(({ text, box, size }): Line => ({
        text,
        box: page.rightToLeft ? mirroredBox(box, page.width) : box,
        size,
        page: number,
        kind: kindOf(text, size, body),
        ...picture?.about(box),
      })),
    ),
  )
}

function kindOf(text: string, size: number, body: number): Line['kind'] {
  if (isBulleted(text)) return 'item'
  return size > body * 1.12 && text.length <= 80 ? 'heading' : 'paragraph'
}

function warningsOf(pages: readonly NumberedPage[], count: number): string[] {
  const warnings: string[] = []
  const unread = unreadAmong(pages, count)
  if (unread.length > 0)
    warnings.push(`No text could be read on page ${unread.slice(0, 20).join(', ')}: a picture or a scan.`)
  const byOcr = pages.filter(({ picture, page }) => picture !== undefined && page.characters > 0)
  if (byOcr.length > 0) warnings.push(ocrWarning(byOcr.map(({ number }) => number)))
  if (pages.length < count) warnings.push(`${pages.length} of ${count} pages were read.`)
  return warnings
}
