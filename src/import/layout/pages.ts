/** Pages -> the lines of a document. A page is laid out as soon as it is read, so that only its lines are kept, not its characters. */
import type { Line } from '../extract.ts'
import type { OcrPage } from '../ocr/page.ts'
import type { PageText } from './glyph.ts'
import { linesOf, type PageLine } from './lines.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { mirroredBox } from './right-to-left.ts'
import { withoutRunning } from './running.ts'
import { median } from './runs.ts'

export interface LaidOutPage extends Omit<PageText, 'glyphs' | 'streamLines'> {
  /** 1-based */
  readonly number: number
  readonly columns: readonly (readonly PageLine[])[]
  /** how it was read, if by OCR */
  readonly picture?: OcrPage
}

export function laidOut({ glyphs, streamLines, ...page }: PageText, number: number): LaidOutPage {
  return { ...page, number, columns: linesOf({ ...page, glyphs, streamLines }, number === 1) }
}

export function laidOutPicture(picture: OcrPage, number: number): LaidOutPage {
  return { ...laidOut(picture.text, number), picture }
}

/** Of all pages in reading order, with their places on the pages as shown. */
export function linesIn(pages: readonly LaidOutPage[]): Line[] {
  const read = withoutRunning(pages)
  const all = read.flatMap(({ columns }) => columns.flat())
  const words = new Set(all.flatMap(({ text }) => text.match(/[\p{L}-]+/gu) ?? []))
  const body = median(all.flatMap(({ text, size }) => Array.from({ length: Math.ceil(text.length / 10) }, () => size)))
  return read.flatMap(({ number, width, rightToLeft, picture, columns }) =>
    columns.flatMap((column) =>
      paragraphsOf(column, (word) => words.has(word), body).map((paragraph): Line => ({
        text: paragraph.text,
        box: rightToLeft ? mirroredBox(paragraph.box, width) : paragraph.box,
        size: paragraph.size,
        page: number,
        kind: kindOf(paragraph, body),
        ...picture?.about(paragraph.box),
      })),
    ),
  )
}

function kindOf({ text, size, isItem }: Paragraph, body: number): Line['kind'] {
  if (isItem) return 'item'
  return size > body * 1.12 && text.length <= 80 ? 'heading' : 'paragraph'
}
