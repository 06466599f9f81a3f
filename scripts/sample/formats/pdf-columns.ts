// Two-column PDFs: contact, skills and the like in a sidebar, the career beside it.
import type { Document, Section } from '../document.ts'
import { cyclic } from '../random.ts'
import { accents } from './pdf.ts'
import {
  drawBlock,
  drawHeading,
  drawSection,
  drawSqueezed,
  finishPdf,
  openPdf,
  pageHeight,
  pageWidth,
  scaled,
  space,
  write,
  type Pen,
  type PdfStyle,
} from './pdf-pen.ts'

interface Template {
  side: 'left' | 'right'
  sidebar: PdfStyle
  main: PdfStyle
  /** colour behind the sidebar; empty: a thin rule instead */
  fill: string
  /** name and title above the main column instead of in the sidebar */
  nameInMain: boolean
}

const sans = { body: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' }
const serif = { body: 'Times-Roman', bold: 'Times-Bold', italic: 'Times-Italic' }
const white = { ink: '#ffffff', accent: '#ffffff', soft: '#ffffff' }

const templates: ((accent: string) => Template)[] = [
  (accent) => ({
    side: 'left',
    fill: accent,
    nameInMain: false,
    sidebar: { ...sans, size: 9, ...white, bullet: '•', heading: 'rule', dates: 'below', gap: 12 },
    main: {
      ...sans,
      size: 9.5,
      accent,
      ink: '#222222',
      soft: '#eef1f4',
      bullet: '•',
      heading: 'accent',
      dates: 'below',
      gap: 10,
    },
  }),
  (accent) => ({
    side: 'right',
    fill: '#eef0f2',
    nameInMain: true,
    sidebar: {
      ...sans,
      size: 8.8,
      accent,
      ink: '#333333',
      soft: '#ffffff',
      bullet: '–',
      heading: 'caps',
      dates: 'below',
      gap: 12,
    },
    main: {
      ...sans,
      size: 9.5,
      accent,
      ink: '#222222',
      soft: '#eef1f4',
      bullet: '–',
      heading: 'rule',
      dates: 'right',
      gap: 10,
    },
  }),
  (accent) => ({
    side: 'left',
    fill: '',
    nameInMain: true,
    sidebar: {
      ...serif,
      size: 10,
      accent,
      ink: '#222222',
      soft: '#ffffff',
      bullet: '-',
      heading: 'caps',
      dates: 'below',
      gap: 12,
    },
    main: {
      ...serif,
      size: 10.5,
      accent,
      ink: '#1a1a1a',
      soft: '#eeeeee',
      bullet: '•',
      heading: 'caps',
      dates: 'right',
      gap: 10,
    },
  }),
  (accent) => ({
    side: 'left',
    fill: '#f3efe8',
    nameInMain: true,
    sidebar: {
      ...sans,
      size: 9,
      accent,
      ink: '#2b2b2b',
      soft: '#ffffff',
      bullet: '•',
      heading: 'accent',
      dates: 'below',
      gap: 10,
    },
    main: {
      ...serif,
      size: 10.5,
      accent,
      ink: '#1d1d1d',
      soft: '#f3efe8',
      bullet: '•',
      heading: 'rule',
      dates: 'below',
      gap: 10,
    },
  }),
]

const sidebarWidth = 178
const inSidebar = new Set(['personal', 'skills', 'languages', 'certificates', 'interests'])
const contactHeading = { en: 'Contact', de: 'Kontakt', fr: 'Contact' }

function paper(doc: PDFKit.PDFDocument, template: Template): void {
  const x = template.side === 'left' ? 0 : pageWidth - sidebarWidth
  const edge = template.side === 'left' ? sidebarWidth : x
  doc.save()
  if (template.fill) doc.rect(x, 0, sidebarWidth, pageHeight).fill(template.fill)
  else
    doc
      .moveTo(edge, 40)
      .lineTo(edge, pageHeight - 40)
      .lineWidth(0.5)
      .strokeColor('#999999')
      .stroke()
  doc.restore()
}

function drawName(pen: Pen, document: Document): void {
  write(pen, document.title, { font: pen.style.bold, size: pen.width < 200 ? 19 : 24, color: pen.style.accent })
  if (document.subtitle) write(pen, document.subtitle, { size: pen.style.size + 2 })
  space(pen, 4)
}

/** An e-mail address is set smaller rather than broken. */
function writeWhole(pen: Pen, text: string): void {
  const { doc, style } = pen
  const wide = doc.font(style.body).fontSize(style.size).widthOfString(text)
  const size = text.includes('@') ? Math.min(style.size, (style.size * (pen.width - 2)) / wide) : style.size
  write(pen, text, { size })
}

/** Height the section will take in the sidebar, roughly; what does not fit goes to the main column. */
function heightOf(pen: Pen, section: Section): number {
  pen.doc.font(pen.style.body).fontSize(pen.style.size)
  const text = section.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items
    if (block.kind === 'facts') return block.rows.flat()
    return block.kind === 'text' ? [block.text] : [block.title, block.place, block.dates]
  })
  const lines = text.map((line) => pen.doc.heightOfString(line, { width: pen.width - 15 }) + 3)
  return 40 + lines.reduce((a, b) => a + b, 0)
}

function drawSidebar(pen: Pen, document: Document, sections: Section[]): Section[] {
  if (document.contact.length > 0) {
    drawHeading(pen, contactHeading[document.language])
    for (const line of document.contact) writeWhole(pen, line)
  }
  const left: Section[] = []
  for (const section of sections) {
    if (pen.doc.y + heightOf(pen, section) > pageHeight - 50) {
      left.push(section)
      continue
    }
    drawHeading(pen, section.heading)
    for (const block of section.blocks) {
      if (block.kind === 'facts')
        for (const [label, value] of block.rows) writeWhole(pen, value.includes('@') ? value : `${label}: ${value}`)
      else drawBlock(pen, block, 'points')
    }
  }
  return left
}

/** A repeated background, drawn without touching the colour the text in flow is using. */
function repeatPaper(doc: PDFKit.PDFDocument, template: Template): void {
  if (!template.fill) return
  const [r, g, b] = [1, 3, 5].map((at) => (Number.parseInt(template.fill.slice(at, at + 2), 16) / 255).toFixed(3))
  const x = template.side === 'left' ? 0 : pageWidth - sidebarWidth
  doc.on('pageAdded', () => {
    doc.addContent(`q ${r} ${g} ${b} rg ${x} 0 ${sidebarWidth} ${pageHeight} re f Q`)
  })
}

function pensOf(doc: PDFKit.PDFDocument, template: Template, scale: number): { sidebar: Pen; main: Pen } {
  const left = template.side === 'left'
  return {
    sidebar: {
      doc,
      x: left ? 24 : pageWidth - sidebarWidth + 16,
      width: sidebarWidth - 42,
      style: scaled(template.sidebar, scale),
    },
    main: {
      doc,
      x: left ? sidebarWidth + 24 : 44,
      width: pageWidth - sidebarWidth - 66,
      style: scaled(template.main, scale),
    },
  }
}

function draw(document: Document, template: Template, scale: number): PDFKit.PDFDocument {
  const doc = openPdf(document, { top: 46, bottom: 50, left: 30, right: 30 })
  const { sidebar, main } = pensOf(doc, template, scale)
  paper(doc, template)
  doc.y = 46
  if (!template.nameInMain) drawName(sidebar, document)
  const beside = document.sections.filter((section) => inSidebar.has(section.kind))
  const leftOver = drawSidebar(sidebar, document, beside)
  repeatPaper(doc, template)
  doc.y = 46
  if (template.nameInMain) drawName(main, document)
  const flow = document.sections.filter((section) => !inSidebar.has(section.kind) || leftOver.includes(section))
  for (const section of flow) drawSection(main, section, document.look)
  return doc
}

export function pdfColumns(document: Document): Promise<Buffer> {
  const make = cyclic(templates, document.look)
  const template = make(cyclic(accents, Math.floor(document.look / 5)))
  return finishPdf(drawSqueezed((scale) => draw(document, template, scale)))
}
