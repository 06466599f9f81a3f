/** PDF documents: text in reading order with pages and boxes, or the reason why there is none. */
import { nothing, type Extract } from '../extract.ts'
import { laidOut, type LaidOutPage, laidOutPicture, linesIn } from '../layout/pages.ts'
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
  const hidden = seen.flatMap((page) => page.hidden.map((piece) => ({ ...piece, page: page.number })))
  if (isTooLittle(readable, pages)) return { ...nothing('pdf', endingOf(seen)), ...facts, hidden }
  const cut = read.cut || read.pages.length < pages || (pictures.size > 0 && unread.length > 0)
  return {
    ...facts,
    outcome: cut ? 'text-truncated' : 'text',
    lines: linesIn(readable),
    links: read.pages.flatMap(({ links = [] }) => links),
    warnings: warningsOf(seen, pages),
    hidden,
  }
}

/** What is hidden on a page stays so when its text is read from a picture. */
function withPicture(page: LaidOutPage, picture: OcrPage | undefined): LaidOutPage {
  return picture === undefined ? page : { ...laidOutPicture(picture, page.number), hidden: page.hidden }
}

async function readUnread(
  pdf: Pdf,
  pages: readonly LaidOutPage[],
  unread: readonly number[],
  ocr: Ocr,
): Promise<OcrPages> {
  ocr.expect(textOf(pages.filter(isReadable)))
  return readPictures(ocr, unread, (number) => Promise.resolve(renderPage(pdf, number - 1)))
}

/** characters that tell a language */
const sampled = 4000

function textOf(pages: readonly LaidOutPage[]): string {
  const lines = pages.flatMap(({ columns }) => columns.flat())
  return lines
    .map(({ text }) => text)
    .join('\n')
    .slice(0, sampled)
}

function isReadable(page: LaidOutPage): boolean {
  return page.characters > 0 && !isGarbled(page)
}

function isTooLittle(readable: readonly LaidOutPage[], pages: number): boolean {
  return readable.reduce((sum, { characters }) => sum + characters, 0) < leastCharacters * Math.min(pages, 2)
}

/** Numbers of the pages that only eyes, or OCR, can read. Where a document has hardly any text, these are all that show something. */
function unreadAmong(pages: readonly LaidOutPage[], count: number): number[] {
  const little = isTooLittle(pages.filter(isReadable), count)
  return pages
    .filter((page) => page.picture === undefined && (isUnread(page) || (little && page.drawn)))
    .map(({ number }) => number)
}

function readPages(pdf: Pdf): { pages: LaidOutPage[]; cut: boolean } {
  const pages: LaidOutPage[] = []
  let left: number = bounds.pdf.characters
  for (let index = 0; index < Math.min(pdf.pages, bounds.pdf.pages) && left > 0; index++) {
    if (pages.length === 0 && index >= triedPages) break
    const page = readPage(pdf, index, left)
    if (page === undefined) continue
    pages.push(laidOut(page, index + 1))
    left -= page.characters
  }
  return { pages, cut: left <= 0 }
}

function isGarbled(page: LaidOutPage): boolean {
  return page.meaningless > page.characters * garbled
}

function endingOf(pages: readonly LaidOutPage[]): 'needs-ocr' | 'empty' {
  return pages.some(({ drawn }) => drawn) ? 'needs-ocr' : 'empty'
}

/** Something is to be seen on it that only eyes can read. */
function isUnread(page: LaidOutPage): boolean {
  if (page.characters > 0 && isGarbled(page)) return true
  return (page.characters === 0 && page.drawn) || (page.characters < leastCharacters && page.pictured)
}

function warningsOf(pages: readonly LaidOutPage[], count: number): string[] {
  const warnings: string[] = []
  const unread = unreadAmong(pages, count)
  if (unread.length > 0)
    warnings.push(`No text could be read on page ${unread.slice(0, 20).join(', ')}: a picture or a scan.`)
  const byOcr = pages.filter(({ picture, characters }) => picture !== undefined && characters > 0)
  if (byOcr.length > 0) warnings.push(ocrWarning(byOcr.map(({ number }) => number)))
  if (pages.length < count) warnings.push(`${pages.length} of ${count} pages were read.`)
  return warnings
}
