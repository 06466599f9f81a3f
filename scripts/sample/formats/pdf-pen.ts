// Drawing primitives of the PDF templates: headings, entries, lists, with page breaks that keep an entry's head with its text.
import PDFDocument from 'pdfkit'
import { runsOn, type Block, type Document, type Section } from '../document.ts'

export interface PdfStyle {
  body: string
  bold: string
  italic: string
  size: number
  accent: string
  ink: string
  soft: string
  bullet: string
  heading: 'rule' | 'accent' | 'bar' | 'caps'
  /** where an entry's dates stand */
  dates: 'right' | 'margin' | 'below' | 'inline'
  gap: number
}

export interface Pen {
  doc: PDFKit.PDFDocument
  x: number
  width: number
  style: PdfStyle
}

export const pageWidth = 595.28
export const pageHeight = 841.89

/** pdfkit derives the file's id from these facts, so fixed ones make fixed bytes. */
export function openPdf(
  document: Document,
  margins: { top: number; bottom: number; left: number; right: number },
): PDFKit.PDFDocument {
  const made = new Date(
    Date.UTC(2025, document.look % 6, 1 + (document.look % 28), 9 + (document.look % 9), document.look % 60),
  )
  const info = { Title: document.title, Author: document.title, CreationDate: made }
  const doc = new PDFDocument({ size: 'A4', margins, lang: document.language, info })
  doc.on('pageAdded', () => laterPages.add(doc))
  return doc
}

export function finishPdf(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
    doc.end()
  })
}

export const scaled = (style: PdfStyle, scale: number): PdfStyle => ({
  ...style,
  size: style.size * scale,
  gap: style.gap * scale,
})

const nearlyEmpty = 250

/** Most people squeeze a CV whose last page would hold a few lines: drawn again, a little smaller, then smaller still. */
export function drawSqueezed(draw: (scale: number) => PDFKit.PDFDocument): PDFKit.PDFDocument {
  for (const scale of [1, 0.95, 0.9]) {
    const doc = draw(scale)
    if (doc.y > nearlyEmpty || isFirstPage(doc)) return doc
  }
  return draw(1)
}

const laterPages = new WeakSet<PDFKit.PDFDocument>()

const isFirstPage = (doc: PDFKit.PDFDocument) => !laterPages.has(doc)

export function roomFor(pen: Pen, height: number): void {
  if (pen.doc.y + height > pen.doc.page.height - pen.doc.page.margins.bottom) pen.doc.addPage()
}

interface Look {
  font?: string
  size?: number
  color?: string
  align?: 'left' | 'center' | 'right' | 'justify'
  indent?: number
}

/** Text at the pen's column, below what is there. */
export function write(pen: Pen, text: string, look: Look = {}): void {
  const { doc, style } = pen
  const indent = look.indent ?? 0
  doc
    .font(look.font ?? style.body)
    .fontSize(look.size ?? style.size)
    .fillColor(look.color ?? style.ink)
  doc.text(text, pen.x + indent, doc.y, {
    width: pen.width - indent,
    align: look.align ?? 'left',
    lineGap: style.size * 0.16,
  })
}

export function space(pen: Pen, points: number): void {
  pen.doc.y += points
}

export function drawHeading(pen: Pen, text: string): void {
  const { doc, style } = pen
  roomFor(pen, style.size * 6)
  space(pen, style.gap)
  if (style.heading === 'bar') {
    doc.rect(pen.x, doc.y - 2, pen.width, style.size + 9).fill(style.soft)
    space(pen, 2)
    write(pen, text, { font: style.bold, size: style.size + 0.5, color: style.accent, indent: 6 })
    space(pen, 5)
    return
  }
  const shown = style.heading === 'caps' || style.heading === 'rule' ? text.toUpperCase() : text
  write(pen, shown, { font: style.bold, size: style.size + (style.heading === 'accent' ? 3 : 1), color: style.accent })
  if (style.heading === 'rule')
    doc
      .moveTo(pen.x, doc.y + 1)
      .lineTo(pen.x + pen.width, doc.y + 1)
      .lineWidth(0.6)
      .strokeColor(style.accent)
      .stroke()
  space(pen, style.heading === 'rule' ? 6 : 3)
}

function drawPoints(pen: Pen, points: string[]): void {
  const { doc, style } = pen
  for (const item of points) {
    roomFor(pen, style.size * 1.6)
    doc.font(style.body).fontSize(style.size).fillColor(style.ink)
    doc.text(style.bullet, pen.x + 3, doc.y, { lineBreak: false, continued: false })
    const top = doc.y
    doc.y = top
    write(pen, item, { indent: 15 })
    space(pen, 1)
  }
}

type Entry = Extract<Block, { kind: 'entry' }>

function drawEntryBody(pen: Pen, entry: Entry): void {
  for (const text of entry.text) {
    space(pen, 2)
    write(pen, text)
  }
  space(pen, 2)
  drawPoints(pen, entry.points)
  space(pen, entry.points.length + entry.text.length > 0 ? 6 : 3)
}

/** Title left, dates at the right edge of the same line. */
function drawDatesRight(pen: Pen, entry: Entry): void {
  const { doc, style } = pen
  doc.font(style.body).fontSize(style.size - 0.5)
  const wide = doc.widthOfString(entry.dates) + 4
  const top = doc.y
  doc.fillColor(style.accent).text(entry.dates, pen.x + pen.width - wide, top, { width: wide, align: 'right' })
  doc.y = top
  write({ ...pen, width: pen.width - wide - 8 }, entry.title, { font: style.bold })
  if (entry.place) write(pen, entry.place, { font: style.italic })
}

const dateColumn = 108

function drawDatesInMargin(pen: Pen, entry: Entry): Pen {
  const { doc, style } = pen
  const top = doc.y
  const page = doc.page
  write({ ...pen, width: dateColumn - 8 }, entry.dates, { size: style.size - 0.5 })
  if (doc.page === page) doc.y = top
  const column = { ...pen, x: pen.x + dateColumn, width: pen.width - dateColumn }
  write(column, entry.title, { font: style.bold })
  if (entry.place) write(column, entry.place, { font: style.italic })
  return column
}

function drawEntry(pen: Pen, entry: Entry): void {
  const { style } = pen
  roomFor(pen, style.size * 4.5)
  if (style.dates === 'margin') {
    drawEntryBody(drawDatesInMargin(pen, entry), entry)
    return
  }
  if (style.dates === 'right') drawDatesRight(pen, entry)
  if (style.dates === 'inline')
    write(pen, [entry.dates, entry.title, entry.place].filter(Boolean).join('  '), { font: style.bold })
  if (style.dates === 'below') {
    write(pen, entry.title, { font: style.bold })
    write(pen, [entry.place, entry.dates].filter(Boolean).join('  |  '), { font: style.italic, size: style.size - 0.5 })
  }
  drawEntryBody(pen, entry)
}

function drawFacts(pen: Pen, rows: [string, string][]): void {
  const { doc, style } = pen
  for (const [label, value] of rows) {
    roomFor(pen, style.size * 2)
    const top = doc.y
    write({ ...pen, width: dateColumn }, label, { font: style.bold })
    doc.y = top
    write({ ...pen, x: pen.x + dateColumn + 10, width: pen.width - dateColumn - 10 }, value)
    space(pen, 1)
  }
}

export function drawBlock(pen: Pen, block: Block, list: 'points' | 'commas'): void {
  switch (block.kind) {
    case 'text':
      write(pen, block.text)
      space(pen, 3)
      break
    case 'entry':
      drawEntry(pen, block)
      break
    case 'facts':
      drawFacts(pen, block.rows)
      break
    case 'list':
      if (list === 'points' || !runsOn(block.items)) drawPoints(pen, block.items)
      else write(pen, block.items.join(pen.style.heading === 'caps' ? ' · ' : ', '))
  }
}

export function drawSection(pen: Pen, section: Section, look: number): void {
  drawHeading(pen, section.heading)
  for (const block of section.blocks) drawBlock(pen, block, look % 3 === 0 ? 'points' : 'commas')
}
