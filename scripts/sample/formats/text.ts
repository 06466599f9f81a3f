// Plain text: three layouts, three encodings, as they come out of mail programs and old editors.
import { runsOn, type Block, type Document, type Section } from '../document.ts'
import { cyclic } from '../random.ts'

type Layout = 'underlined' | 'capitals' | 'columns'

const layouts: Layout[] = ['underlined', 'capitals', 'columns']

/** Breaks at spaces; following lines get the indent. */
function wrap(text: string, width: number, first: string, rest: string): string[] {
  const rows: string[] = []
  let row = first
  let empty = true
  for (const word of text.split(' ')) {
    if (!empty && row.length + 1 + word.length > width) {
      rows.push(row)
      row = rest + word
    } else {
      row += empty ? word : ` ${word}`
    }
    empty = false
  }
  return [...rows, row]
}

function heading(text: string, layout: Layout): string[] {
  if (layout === 'underlined') return ['', text, '='.repeat(text.length)]
  return layout === 'capitals'
    ? ['', '', text.toUpperCase(), '']
    : ['', `--- ${text} ${'-'.repeat(Math.max(4, 60 - text.length))}`]
}

function blockText(block: Block, layout: Layout): string[] {
  switch (block.kind) {
    case 'text':
      return wrap(block.text, 78, '', '')
    case 'facts':
      return block.rows.map(([label, value]) => `${`${label}:`.padEnd(22)}${value}`)
    case 'list':
      return layout === 'columns' && runsOn(block.items)
        ? wrap(block.items.join(', '), 78, '', '')
        : block.items.flatMap((item) => wrap(item, 78, '* ', '  '))
    case 'entry':
      return entryText(block, layout)
  }
}

function entryText(entry: Extract<Block, { kind: 'entry' }>, layout: Layout): string[] {
  const body = [
    ...entry.text.flatMap((text) => wrap(text, 78, '', '')),
    ...entry.points.flatMap((item) => wrap(item, 78, '  - ', '    ')),
  ]
  if (layout === 'columns') {
    return [entry.dates.padEnd(24) + entry.title, ...(entry.place ? [' '.repeat(24) + entry.place] : []), ...body, '']
  }
  const head = [entry.title, entry.place].filter(Boolean).join(', ')
  return layout === 'capitals' ? [entry.dates, head, ...body, ''] : [`${head} (${entry.dates})`, ...body, '']
}

function sectionText(section: Section, layout: Layout): string[] {
  return [...heading(section.heading, layout), ...section.blocks.flatMap((block) => blockText(block, layout))]
}

/** Windows-1252 beyond Latin-1, as far as the sample uses it. */
const windows1252: Record<string, number> = {
  '€': 0x80,
  '…': 0x85,
  Š: 0x8a,
  Ž: 0x8e,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  š: 0x9a,
  ž: 0x9e,
  Œ: 0x8c,
  œ: 0x9c,
}

function encode1252(text: string): Buffer {
  return Buffer.from(Array.from(text, (letter) => windows1252[letter] ?? letter.charCodeAt(0)))
}

export function text(document: Document): Buffer {
  const layout = cyclic(layouts, document.look)
  const name = layout === 'capitals' ? document.title.toUpperCase() : document.title
  const head = [document.label, name, document.subtitle, ...document.contact].filter((line) => line !== '')
  const body = document.sections.flatMap((section) => sectionText(section, layout))
  const encoding = Math.floor(document.look / 10) % 3
  const page = [...head, ...body].join(encoding === 2 ? '\n' : '\r\n').replace(/(\r?\n){4,}/g, '\n\n\n')
  if (encoding === 0) return encode1252(`${page}\r\n`)
  return Buffer.from((encoding === 1 ? '\ufeff' : '') + page + '\n', 'utf8')
}
