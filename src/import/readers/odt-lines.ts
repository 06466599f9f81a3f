/** One part of an OpenDocument text as lines. */
import type { HiddenText } from '../../contract/hidden.ts'
import type { Line } from '../extract.ts'
import { linkedTo, mostLinks, type LinkedTo } from '../links.ts'
import { parseXml, type Attribute } from '../xml.ts'

export interface OdtText {
  /** page headers, then body, notes, page footers */
  readonly lines: Line[]
  readonly links: readonly LinkedTo[]
  /** what is not to be seen, piece by piece */
  readonly hidden: readonly HiddenText[]
}

type Reason = HiddenText['reason']

/** What a style says that matters here. Styles inherit from their parents. */
export interface OdtStyle {
  readonly parent: string | undefined
  unseen: Reason | undefined
}

/** The styles of a document's parts, and whether any gives something a ground that white text may stand on. */
export interface OdtLooks {
  readonly styles: Map<string, OdtStyle>
  ground: boolean
}

/** What is not there for a reader: deletions, comments, marks of notes, scripts, forms. */
const skipped = new Set([
  'tracked-changes',
  'annotation',
  'note-citation',
  'scripts',
  'forms',
  'sequence-decls',
  'desc',
])
/** points */
const invisibleSize = 3
/** characters that one `text:s` can stand for */
const mostSpaces = 100

type Place = 'header' | 'body' | 'note' | 'footer'

/** A paragraph being read; text boxes and notes nest paragraphs inside a paragraph. */
interface Paragraph {
  text: string
  readonly kind: Line['kind']
  /** lines of text boxes anchored here: they follow the paragraph */
  readonly boxes: Line[]
}

interface Element {
  readonly name: string
  readonly place: Place
  readonly unseen: Reason | undefined
}

interface State {
  readonly looks: OdtLooks
  readonly out: Record<Place, Line[]>
  readonly paragraphs: Paragraph[]
  readonly open: Element[]
  /** the style being defined */
  style: OdtStyle | undefined
  skip: number
  lists: number
  cells: number
  readonly hidden: HiddenText[]
  readonly links: LinkedTo[]
  /** the link being read, and its words so far */
  link: { readonly address: string | undefined; shown: string } | undefined
}

/** Adds the part's styles to `looks`. Throws Refusal: damaged, limit:depth. */
export async function odtLines(xml: AsyncIterable<Uint8Array>, looks: OdtLooks): Promise<OdtText> {
  const out = { header: [], body: [], note: [], footer: [] }
  const counts = { skip: 0, lists: 0, cells: 0, link: undefined }
  const state: State = { looks, hidden: [], out, paragraphs: [], open: [], links: [], style: undefined, ...counts }
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
  const { header, body, note, footer } = state.out
  return { lines: [...header, ...body, ...note, ...footer], links: state.links, hidden: state.hidden }
}

function open(state: State, name: string, attribute: Attribute): void {
  const outer = state.open.at(-1)
  const unseen = outer?.unseen ?? unseenBy(state.looks, attribute('style-name'))
  state.looks.ground ||= isGround(attribute)
  state.open.push({ name, place: placeOf(name) ?? outer?.place ?? 'body', unseen })
  if (name === 'style') defineStyle(state, attribute)
  if (name === 'text-properties') textProperties(state, attribute)
  if (name === 'list-item') state.lists += 1
  if (name === 'a') state.link = { address: attribute('href'), shown: '' }
  if (name === 'table-cell') state.cells += 1
  if (name === 'p' || name === 'h') state.paragraphs.push({ text: '', kind: kindOf(state, name, attribute), boxes: [] })
  const paragraph = state.paragraphs.at(-1)
  if (paragraph === undefined) return
  if (name === 's') paragraph.text += ' '.repeat(Math.min(mostSpaces, Number(attribute('c') ?? 1) || 1))
  else paragraph.text += inline[name] ?? ''
}

/** Empty elements that stand for characters. */
const inline: Readonly<Record<string, string>> = { tab: '\t', 'line-break': '\n' }

function placeOf(name: string): Place | undefined {
  if (/^header(-left|-first)?$/.test(name)) return 'header'
  if (/^footer(-left|-first)?$/.test(name)) return 'footer'
  return name === 'note-body' ? 'note' : undefined
}

function kindOf(state: State, name: string, attribute: Attribute): Line['kind'] {
  if (name === 'h' || isTitle(state.looks.styles, attribute('style-name'))) return 'heading'
  if (state.cells > 0) return 'cell'
  return state.lists > 0 ? 'item' : 'paragraph'
}

function defineStyle(state: State, attribute: Attribute): void {
  state.style = { parent: attribute('parent-style-name'), unseen: undefined }
  state.looks.styles.set(attribute('name') ?? '', state.style)
}

function textProperties({ style }: State, attribute: Attribute): void {
  if (style === undefined) return
  const size = /^(\d{1,4}(?:\.\d{1,4})?)pt$/.exec(attribute('font-size') ?? '')?.[1]
  if (attribute('display') === 'none') style.unseen = 'marked'
  else if (size !== undefined && Number(size) < invisibleSize) style.unseen = 'size'
  else if (isWhite(attribute('color') ?? '')) style.unseen = 'colour'
}

/** Up to this many ancestors of a style are asked: a stranger's styles may lead in a circle. */
const ancestors = 8

function* familyOf(styles: ReadonlyMap<string, OdtStyle>, name: string | undefined): Generator<[string, OdtStyle]> {
  let at = name
  for (let asked = 0; at !== undefined && asked < ancestors; asked++) {
    const style = styles.get(at)
    if (style !== undefined) yield [at, style]
    at = style?.parent
  }
}

/** White text is left in place where anything has a ground of its own: whether it stands on that cannot be told from here. */
function unseenBy({ styles, ground }: OdtLooks, name: string | undefined): Reason | undefined {
  const reason = [...familyOf(styles, name)].find(([, style]) => style.unseen !== undefined)?.[1].unseen
  return reason === 'colour' && ground ? undefined : reason
}

function isGround(attribute: Attribute): boolean {
  const colour = attribute('background-color')
  const fill = attribute('fill')
  return (
    (colour !== undefined && colour !== 'transparent' && !isWhite(colour)) || (fill !== undefined && fill !== 'none')
  )
}

const isWhite = (colour: string) => /^#([Ff][5-9A-Fa-f]){3}$/.test(colour)

/** Programs keep the names of these two styles in English whatever their language. */
function isTitle(styles: ReadonlyMap<string, OdtStyle>, name: string | undefined): boolean {
  return [...familyOf(styles, name)].some(([own, { parent }]) => own === 'Title' || parent === 'Title')
}

function addText(state: State, text: string): void {
  const paragraph = state.paragraphs.at(-1)
  if (state.skip > 0 || paragraph === undefined) return
  // line breaks in the file are no line breaks in the text
  const reason = state.open.at(-1)?.unseen
  if (reason !== undefined) state.hidden.push({ text, reason })
  else {
    paragraph.text += text.replace(/[\n\r\t]/g, ' ')
    if (state.link !== undefined) state.link.shown += text
  }
}

function close(state: State, name: string): void {
  const element = state.open.pop()
  if (name === 'style') state.style = undefined
  if (name === 'list-item') state.lists -= 1
  if (name === 'a') closeLink(state)
  if (name === 'table-cell') state.cells -= 1
  if (name === 'p' || name === 'h') closeParagraph(state, element?.place ?? 'body')
}

function closeLink(state: State): void {
  const { link, links } = state
  if (link !== undefined && links.length < mostLinks.count) links.push(...linkedTo(link.address, link.shown))
  state.link = undefined
}

function closeParagraph(state: State, place: Place): void {
  const paragraph = state.paragraphs.pop()
  if (paragraph === undefined) return
  const lines = paragraph.text.split('\n').map((text) => ({ text, kind: paragraph.kind }))
  const outer = place === 'note' ? undefined : state.paragraphs.at(-1)
  const target = outer?.boxes ?? state.out[place]
  for (const line of [...lines, ...paragraph.boxes]) target.push(line)
}
