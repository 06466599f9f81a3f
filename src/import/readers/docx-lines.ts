/** One part of a Word document as lines. */
import type { HiddenText } from '../../contract/hidden.ts'
import type { Line } from '../extract.ts'
import { mostLinks } from '../links.ts'
import { parseXml, type Attribute } from '../xml.ts'
import { unseenRuns, type StyleLooks, type UnseenRuns } from './docx-unseen.ts'

export interface WordText {
  readonly lines: Line[]
  /** what is not to be seen, run by run */
  readonly hidden: readonly HiddenText[]
  /** relations of this part that its links name, with the words that lead there */
  readonly links: readonly { readonly relation: string; readonly shown: string }[]
  /** something is drawn that white text may stand on */
  readonly painted: boolean
}

export interface WordStyles extends StyleLooks {
  /** the ids of styles that are headings */
  readonly headings: ReadonlySet<string>
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
/** A paragraph being read; text boxes nest paragraphs inside a paragraph. */
interface Paragraph {
  text: string
  kind: Line['kind']
  /** lines of text boxes anchored here: they follow the paragraph */
  readonly boxes: Line[]
}

interface State {
  readonly lines: Line[]
  readonly styles: WordStyles
  readonly paragraphs: Paragraph[]
  skip: number
  cells: number
  inRunProperties: boolean
  inText: boolean
  readonly unseen: UnseenRuns
  /** white text is left in place */
  readonly whiteIsSeen: boolean
  readonly hidden: HiddenText[]
  readonly links: { relation: string; shown: string }[]
  inLink: boolean
}

/** `whiteIsSeen`: white text stands on something. Throws Refusal: damaged, limit:depth. */
export async function wordLines(
  xml: AsyncIterable<Uint8Array>,
  styles: WordStyles,
  whiteIsSeen: boolean,
): Promise<WordText> {
  const flags = { skip: 0, cells: 0, inRunProperties: false, inText: false, whiteIsSeen, inLink: false }
  const state: State = {
    lines: [],
    styles,
    paragraphs: [],
    hidden: [],
    links: [],
    unseen: unseenRuns(styles),
    ...flags,
  }
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
  return { lines: state.lines, hidden: state.hidden, links: state.links, painted: state.unseen.painted() }
}

function open(state: State, name: string, attribute: Attribute): void {
  const paragraph = state.paragraphs.at(-1)
  const value = () => attribute('val') ?? ''
  state.unseen.open(name, attribute, state.inRunProperties)
  if (name === 'p') state.paragraphs.push({ text: '', kind: state.cells > 0 ? 'cell' : 'paragraph', boxes: [] })
  else if (name === 'tc') state.cells += 1
  else if (name === 'hyperlink') beginLink(state, attribute('id'))
  else if (name === 't') state.inText = true
  else if (name === 'rPr') state.inRunProperties = true
  else if (!state.inRunProperties && paragraph !== undefined) paragraph.text += inline[name] ?? ''
  if (paragraph === undefined) return
  if (name === 'pStyle' && state.styles.headings.has(value())) paragraph.kind = 'heading'
  if (name === 'outlineLvl' && Number(value()) < 9) paragraph.kind = 'heading'
  if (name === 'numPr' && paragraph.kind !== 'heading') paragraph.kind = 'item'
}

/** Empty elements that stand for characters. */
const inline: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', ptab: '\t' }

function addText(state: State, text: string): void {
  const paragraph = state.paragraphs.at(-1)
  if (state.skip > 0 || !state.inText || paragraph === undefined) return
  const reason = state.unseen.reason()
  if (reason === undefined || (reason === 'colour' && state.whiteIsSeen)) show(state, paragraph, text)
  else state.hidden.push({ text, reason })
}

function show({ links, inLink }: State, paragraph: Paragraph, text: string): void {
  paragraph.text += text
  const link = links.at(-1)
  if (inLink && link !== undefined) link.shown += text
}

function beginLink(state: State, relation: string | undefined): void {
  state.inLink = relation !== undefined && state.links.length < mostLinks.count
  if (state.inLink) state.links.push({ relation: relation ?? '', shown: '' })
}

function close(state: State, name: string): void {
  state.unseen.close(name)
  if (name === 'hyperlink') state.inLink = false
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
}
