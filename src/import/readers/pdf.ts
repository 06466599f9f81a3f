/** PDF documents: text in reading order with pages and boxes, or the reason why there is none. */
import { nothing, type Extract, type Line } from '../extract.ts'
import type { PageText } from '../layout/glyph.ts'
import { linesOf } from '../layout/lines.ts'
import { isBulleted } from '../layout/continues.ts'
import { paragraphsOf } from '../layout/paragraphs.ts'
import { withoutRunning } from '../layout/running.ts'
import { median } from '../layout/runs.ts'
import { bounds, Refusal } from '../limits.ts'
import { readPage } from '../pdf/page.ts'
import { withPdf, type Pdf } from '../pdf/pdfium.ts'

/** Fewer characters are no text layer; reading.md, "Bounds to enforce". */
const leastCharacters = 30
/** share of characters without a meaning that makes a page's text layer useless */
const garbled = 0.05
/** a document whose first pages all fail to load has none */
const triedPages = 5

/** Throws Refusal: password, damaged. */
export async function readPdf(bytes: Uint8Array): Promise<Extract> {
  return withPdf(bytes, (pdf) => {
    const read = readPages(pdf)
    const pages = pdf.pages
    if (read.pages.length === 0) throw new Refusal('damaged', 'no page can be loaded')
    const readable = read.pages.filter(({ page }) => page.characters > 0 && !isGarbled(page))
    const characters = readable.reduce((sum, { page }) => sum + page.characters, 0)
    if (characters < leastCharacters * Math.min(pages, 2)) return { ...nothing('pdf', endingOf(read.pages)), pages }
    const cut = read.cut || read.pages.length < pages
    return {
      type: 'pdf',
      outcome: cut ? 'text-truncated' : 'text',
      lines: linesIn(readable),
      pages,
      warnings: warningsOf(read.pages, pages),
      hidden: readable.flatMap(({ number, page }) => page.hidden.map((piece) => ({ ...piece, page: number }))),
    }
  })
}

interface NumberedPage {
  /** 1-based */
  readonly number: number
  readonly page: PageText
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

function linesIn(pages: readonly NumberedPage[]): Line[] {
  const laidOut = withoutRunning(
    pages.map(({ number, page }) => ({ number, height: page.height, columns: linesOf(page, number === 1) })),
  )
  const all = laidOut.flatMap(({ columns }) => columns.flat())
  const words = new Set(all.flatMap(({ text }) => text.match(/[\p{L}-]+/gu) ?? []))
  const body = median(all.flatMap(({ text, size }) => Array.from({ length: Math.ceil(text.length / 10) }, () => size)))
  return laidOut.flatMap(({ number, columns }) =>
    columns.flatMap((column) =>
      paragraphsOf(column, (word) => words.has(word), body).map(({ text, box, size }): Line => ({
        text,
        box,
        size,
        page: number,
        kind: kindOf(text, size, body),
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
  const unread = pages.filter(({ page }) => isUnread(page)).map(({ number }) => number)
  if (unread.length > 0)
    warnings.push(`No text could be read on page ${unread.slice(0, 20).join(', ')}: a picture or a scan.`)
  if (pages.length < count) warnings.push(`${pages.length} of ${count} pages were read.`)
  return warnings
}
