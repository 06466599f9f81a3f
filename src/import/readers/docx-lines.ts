/** One part of a Word document as lines. */
import type { Line } from '../extract.ts'
import { parseXml, type Attribute } from '../xml.ts'

export interface WordText {
  readonly lines: Line[]
  /** some text was marked as hidden, or is too small to be seen, and was left out */
  readonly hidden: boolean
}

/** What is not there for a reader: deletions, the old place of moved text, the copy for old programs, field codes. */
const skipped = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'pPrChange',
  'rPrChange',
  'tblGrid',
  'sectPr',
])
/** half points: below 3 pt */
const invisibleSize = 6

/** A paragraph being read; text boxes nest paragraphs inside a paragraph. */
interface Paragraph {
  text: string
  kind: Line['kind']
  /** lines of text boxes anchored here: they follow the paragraph */
  readonly boxes: Line[]
}

interface State {
  readonly lines: Line[]
  readonly headings: ReadonlySet<string>
  readonly paragraphs: Paragraph[]
  skip: number
  cells: number
  inRunProperties: boolean
  inText: boolean
  runHidden: boolean
  hidden: boolean
}

/** Throws Refusal: damaged, limit:depth. */
export async function wordLines(xml: AsyncIterable<Uint8Array>, headings: ReadonlySet<string>): Promise<WordText> {
  const flags = { skip: 0, cells: 0, inRunProperties: false, inText: false, runHidden: false, hidden: false }
  const state: State = { lines: [], headings, paragraphs: [], ...flags }
  await parseXml(xml, {
    open(name, attribute) {
      if (state.skip > 0 || skipped.has(name)) state.skip += 1
      else open(state, name, attribute)
    },
    text: (text) => addText(state, text),
    close(name) {
      if (state.skip > 0) state.skip -= 1
      else close(state, name)
    },
  })
  return { lines: state.lines, hidden: state.hidden }
}

function open(state: State, name: string, attribute: Attribute): void {
  const paragraph = state.paragraphs.at(-1)
  const value = () => attribute('val') ?? ''
  if (name === 'p') state.paragraphs.push({ text: '', kind: state.cells > 0 ? 'cell' : 'paragraph', boxes: [] })
  else if (name === 'tc') state.cells += 1
  else if (name === 't') state.inText = true
  else if (name === 'r') state.runHidden = false
  else if (name === 'rPr') state.inRunProperties = true
  else if (state.inRunProperties) runProperty(state, name, value())
  else if (paragraph !== undefined) paragraph.text += inline[name] ?? ''
  if (paragraph === undefined) return
  if (name === 'pStyle' && state.headings.has(value())) paragraph.kind = 'heading'
  if (name === 'outlineLvl' && Number(value()) < 9) paragraph.kind = 'heading'
  if (name === 'numPr' && paragraph.kind !== 'heading') paragraph.kind = 'item'
}

/** Empty elements that stand for characters. */
const inline: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', ptab: '\t' }

function runProperty(state: State, name: string, value: string): void {
  const off = value === '0' || value === 'false'
  if (name === 'vanish' && !off) state.runHidden = true
  if (name === 'sz' && Number(value) < invisibleSize) state.runHidden = true
}

function addText(state: State, text: string): void {
  const paragraph = state.paragraphs.at(-1)
  if (state.skip > 0 || !state.inText || paragraph === undefined) return
  if (state.runHidden) state.hidden ||= text.trim() !== ''
  else paragraph.text += text
}

function close(state: State, name: string): void {
  if (name === 't') state.inText = false
  else if (name === 'rPr') state.inRunProperties = false
  else if (name === 'tc') state.cells -= 1
  else if (name === 'p') closeParagraph(state)
}

function closeParagraph(state: State): void {
  const paragraph = state.paragraphs.pop()
  if (paragraph === undefined) return
  const lines = paragraph.text.split('\n').map((text) => ({ text, kind: paragraph.kind }))
  const target = state.paragraphs.at(-1)?.boxes ?? state.lines
  for (const line of [...lines, ...paragraph.boxes]) target.push(line)
  state.runHidden = false
}
