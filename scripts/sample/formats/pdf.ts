// One-column PDFs: five templates, from plain Times to a coloured band.
import type { Document } from '../document.ts'
import { cyclic } from '../random.ts'
import {
  drawSection,
  drawSqueezed,
  finishPdf,
  openPdf,
  pageWidth,
  scaled,
  space,
  write,
  type Pen,
  type PdfStyle,
} from './pdf-pen.ts'

interface Template {
  style: PdfStyle
  margin: number
  head: (pen: Pen, document: Document) => void
}

const times = { body: 'Times-Roman', bold: 'Times-Bold', italic: 'Times-Italic' }
const sans = { body: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' }
export const accents = ['#1f4e79', '#2f6f5e', '#7a3b2e', '#3d3d5c', '#8a5a12', '#555555', '#20606b', '#6b2f52']

const separators = ['  |  ', '  ·  ', ', ', '   ']

function joined(document: Document): string {
  return document.contact.join(cyclic(separators, document.look))
}

function centred(pen: Pen, document: Document): void {
  if (document.label)
    write(pen, document.label.toUpperCase(), { align: 'center', size: pen.style.size, font: pen.style.body })
  write(pen, document.title, { align: 'center', font: pen.style.bold, size: 20, color: pen.style.accent })
  if (document.subtitle) write(pen, document.subtitle, { align: 'center', font: pen.style.italic, size: 12 })
  if (document.contact.length > 0) write(pen, joined(document), { align: 'center' })
  space(pen, 4)
}

function leftAligned(pen: Pen, document: Document): void {
  if (document.label) write(pen, document.label, { size: 10, color: '#777777' })
  write(pen, document.title, { font: pen.style.bold, size: 23, color: pen.style.accent })
  if (document.subtitle) write(pen, document.subtitle, { size: 13, color: '#444444' })
  space(pen, 3)
  if (document.contact.length > 0) write(pen, joined(document), { size: pen.style.size - 0.5, color: '#444444' })
  space(pen, 4)
}

function band(pen: Pen, document: Document): void {
  pen.doc.rect(0, 0, pageWidth, 104).fill(pen.style.accent)
  pen.doc.y = 30
  write(pen, document.title, { font: pen.style.bold, size: 22, color: '#ffffff' })
  if (document.subtitle) write(pen, document.subtitle, { size: 11.5, color: '#ffffff' })
  if (document.contact.length > 0) write(pen, joined(document), { size: 9, color: '#ffffff' })
  pen.doc.y = 112
}

function letterhead(pen: Pen, document: Document): void {
  for (const line of document.contact) write(pen, line, { align: 'right', size: pen.style.size - 1 })
  pen.doc.y = document.contact.length > 0 ? 56 : pen.doc.y
  if (document.label) write(pen, document.label, { font: pen.style.bold, size: 18 })
  write(pen, document.title, { font: pen.style.bold, size: document.label ? 13 : 18 })
  if (document.subtitle) write(pen, document.subtitle)
  pen.doc.y = Math.max(pen.doc.y + 8, 104)
}

const templates: ((accent: string) => Template)[] = [
  () => ({
    margin: 64,
    head: centred,
    style: {
      ...times,
      size: 11,
      accent: '#000000',
      ink: '#000000',
      soft: '#eeeeee',
      bullet: '•',
      heading: 'rule',
      dates: 'right',
      gap: 9,
    },
  }),
  (accent) => ({
    margin: 56,
    head: leftAligned,
    style: {
      ...sans,
      size: 9.5,
      accent,
      ink: '#222222',
      soft: '#eef2f5',
      bullet: '–',
      heading: 'accent',
      dates: 'below',
      gap: 11,
    },
  }),
  (accent) => ({
    margin: 54,
    head: band,
    style: {
      ...sans,
      size: 9.5,
      accent,
      ink: '#1c1c1c',
      soft: '#eef1f4',
      bullet: '•',
      heading: 'caps',
      dates: 'right',
      gap: 10,
    },
  }),
  (accent) => ({
    margin: 60,
    head: letterhead,
    style: {
      ...sans,
      size: 10,
      accent,
      ink: '#111111',
      soft: '#e9edf0',
      bullet: '-',
      heading: 'bar',
      dates: 'margin',
      gap: 10,
    },
  }),
  () => ({
    margin: 70,
    head: letterhead,
    style: {
      ...times,
      size: 11.5,
      accent: '#000000',
      ink: '#000000',
      soft: '#eeeeee',
      bullet: '-',
      heading: 'caps',
      dates: 'margin',
      gap: 10,
    },
  }),
  (accent) => ({
    margin: 58,
    head: centred,
    style: {
      ...times,
      size: 10.5,
      accent,
      ink: '#1a1a1a',
      soft: '#f2eee8',
      bullet: '•',
      heading: 'rule',
      dates: 'below',
      gap: 10,
    },
  }),
]

function draw(document: Document, { style, margin, head }: Template, scale: number): PDFKit.PDFDocument {
  const doc = openPdf(document, { top: 52, bottom: 54, left: margin, right: margin })
  const pen: Pen = { doc, x: margin, width: pageWidth - 2 * margin, style: scaled(style, scale) }
  head(pen, document)
  for (const section of document.sections) drawSection(pen, section, document.look)
  return doc
}

export function pdf(document: Document): Promise<Buffer> {
  const make = cyclic(templates, document.look)
  const template = make(cyclic(accents, Math.floor(document.look / 7)))
  return finishPdf(drawSqueezed((scale) => draw(document, template, scale)))
}
