// Word documents: headings by style, a table with dates at the left, a coloured head, and plain typing.
import {
  AlignmentType,
  BorderStyle,
  Document as Word,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TabStopPosition,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  type IRunOptions,
  WidthType,
} from 'docx'
import { runsOn, type Block, type Document, type Section } from '../document.ts'
import { cyclic } from '../random.ts'
import { fixZipDates } from './zip-dates.ts'

interface Template {
  font: string
  /** half points */
  size: number
  accent: string
  align: 'left' | 'center'
  /** dates in a table's left column, at the right tab, or on their own line */
  dates: 'table' | 'tab' | 'line'
  styled: boolean
  shaded: boolean
  footer: boolean
}

const templates: Template[] = [
  {
    font: 'Calibri',
    size: 22,
    accent: '1F4E79',
    align: 'left',
    dates: 'tab',
    styled: true,
    shaded: false,
    footer: true,
  },
  {
    font: 'Arial',
    size: 20,
    accent: '333333',
    align: 'left',
    dates: 'table',
    styled: true,
    shaded: false,
    footer: false,
  },
  {
    font: 'Georgia',
    size: 21,
    accent: '7A3B2E',
    align: 'center',
    dates: 'tab',
    styled: true,
    shaded: true,
    footer: false,
  },
  {
    font: 'Times New Roman',
    size: 24,
    accent: '000000',
    align: 'left',
    dates: 'line',
    styled: false,
    shaded: false,
    footer: false,
  },
  {
    font: 'Verdana',
    size: 18,
    accent: '2F6F5E',
    align: 'left',
    dates: 'line',
    styled: true,
    shaded: false,
    footer: true,
  },
]

const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  top: nothing,
  bottom: nothing,
  left: nothing,
  right: nothing,
  insideHorizontal: nothing,
  insideVertical: nothing,
}

const run = (options: IRunOptions) => new TextRun(options)
const line = (text: string, bold = false) => new Paragraph({ children: [run({ text, bold })], spacing: { after: 40 } })
const bulleted = (text: string) => new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 20 } })

function heading(section: Section, template: Template): Paragraph {
  if (!template.styled)
    return new Paragraph({
      children: [run({ text: section.heading, bold: true, underline: {} })],
      spacing: { before: 240, after: 80 },
      keepNext: true,
    })
  return new Paragraph({
    text: section.heading,
    heading: HeadingLevel.HEADING_2,
    spacing: { before: 240, after: 80 },
    ...(template.shaded
      ? { shading: { type: ShadingType.CLEAR, fill: 'F2EEE8' } }
      : { border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: template.accent } } }),
  })
}

type Entry = Extract<Block, { kind: 'entry' }>

const body = (entry: Entry) => [...entry.text.map((text) => line(text)), ...entry.points.map(bulleted)]

function cell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlignTable.TOP,
    borders: noBorders,
  })
}

function rows(pairs: [Paragraph[], Paragraph[]][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2200, 7200],
    borders: noBorders,
    rows: pairs.map(([left, right]) => new TableRow({ children: [cell(24, left), cell(76, right)] })),
  })
}

function entryWord(entry: Entry, template: Template): (Paragraph | Table)[] {
  const place = entry.place ? [new Paragraph({ children: [run({ text: entry.place, italics: true })] })] : []
  if (template.dates === 'table')
    return [rows([[[line(entry.dates)], [line(entry.title, true), ...place, ...body(entry)]]])]
  if (template.dates === 'line')
    return [line([entry.title, entry.place].filter(Boolean).join(' – '), true), line(entry.dates), ...body(entry)]
  const title = new Paragraph({
    children: [run({ text: entry.title, bold: true }), run({ text: `\t${entry.dates}`, color: template.accent })],
    tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
    spacing: { before: 100 },
    keepNext: true,
  })
  return [title, ...place, ...body(entry)]
}

function blockWord(block: Block, template: Template): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [
        new Paragraph({
          text: block.text,
          spacing: { after: 80 },
          alignment: template.shaded ? AlignmentType.JUSTIFIED : AlignmentType.LEFT,
        }),
      ]
    case 'list':
      return template.dates === 'tab' && runsOn(block.items)
        ? [line(block.items.join(', '))]
        : block.items.map(bulleted)
    case 'facts':
      return [rows(block.rows.map(([label, value]) => [[line(label, true)], [line(value)]]))]
    case 'entry':
      return entryWord(block, template)
  }
}

function head(document: Document, template: Template): Paragraph[] {
  const alignment = template.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT
  const contact =
    template.dates === 'line' ? document.contact : document.contact.length > 0 ? [document.contact.join(' | ')] : []
  return [
    ...(document.label ? [new Paragraph({ text: document.label, alignment })] : []),
    new Paragraph({
      alignment,
      spacing: { after: 40 },
      children: [run({ text: document.title, bold: true, size: template.size + 16, color: template.accent })],
      ...(template.styled ? { heading: HeadingLevel.TITLE } : {}),
    }),
    ...(document.subtitle
      ? [new Paragraph({ alignment, children: [run({ text: document.subtitle, size: template.size + 4 })] })]
      : []),
    ...contact.map((text) => new Paragraph({ text, alignment })),
  ]
}

function footer(document: Document): Footer {
  const pages = run({
    children: [`${document.title}   `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    size: 16,
    color: '777777',
  })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [pages] })] })
}

/** The library stamps the present time; the parts that carry it are written anew. */
function fixedCore(document: Document): { path: string; data: string } {
  const name = document.title.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const time =
    '<dcterms:created xsi:type="dcterms:W3CDTF">2025-01-01T09:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2025-01-01T09:00:00Z</dcterms:modified>'
  const names =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  return {
    path: 'docProps/core.xml',
    data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${names}><dc:title>${name}</dc:title><dc:creator>${name}</dc:creator>${time}</cp:coreProperties>`,
  }
}

export async function docx(document: Document): Promise<Buffer> {
  const template = cyclic(templates, document.look)
  const children = [
    ...head(document, template),
    ...document.sections.flatMap((section) => [
      heading(section, template),
      ...section.blocks.flatMap((block) => blockWord(block, template)),
    ]),
  ]
  const headingStyle = { run: { font: template.font, size: template.size + 4, bold: true, color: template.accent } }
  const word = new Word({
    styles: {
      default: {
        document: { run: { font: template.font, size: template.size } },
        heading2: headingStyle,
        title: { run: { font: template.font } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1000, bottom: 1000, left: 1134, right: 1134 } } },
        children,
        ...(template.footer ? { footers: { default: footer(document) } } : {}),
      },
    ],
  })
  return fixZipDates(await Packer.toBuffer(word, undefined, [fixedCore(document)]))
}
