/** Rich text (RTF 1.9.1): code pages by font, \u escapes, headers once, text boxes; without pictures, properties and deletions. */
import type { Extract, Line } from '../extract.ts'
import { bounds, Refusal } from '../limits.ts'
import { linkedTo, mostLinks, type LinkedTo } from '../links.ts'
import { codePageOf, decodeCodePage } from './rtf-code-pages.ts'
import { colourTable, type ColourTable } from './rtf-colours.ts'
import { characters, destinations, lineEnds, type Destination } from './rtf-words.ts'

interface Group {
  readonly destination: Destination
  /** Windows code page of \'hh escapes */
  codePage: number
  /** characters that stand in for a \u escape */
  fallback: number
  /** hidden by its format, or deleted under tracking */
  unseen: 'marked' | 'deleted' | undefined
  white: boolean
  small: boolean
  /** of a note: the line that it interrupts */
  readonly interrupted: { readonly text: string; readonly kind: Line['kind'] } | undefined
}

type Unseen = 'marked' | 'colour' | 'size'

interface State {
  readonly groups: Group[]
  group: Group
  readonly fonts: Map<number, number>
  /** font being defined, or in use */
  font: number
  ansi: number
  /** bytes of one code page waiting to be decoded together */
  bytes: number[]
  /** characters still to be passed over after a \u escape */
  pass: number
  readonly out: Record<'text' | 'header' | 'footer' | 'note', Line[]>
  text: string
  kind: Line['kind']
  /** pieces of text that nobody sees */
  readonly hidden: Record<Unseen, string[]>
  readonly colours: ColourTable
  /** the instruction of the field being read */
  field: string
  readonly links: LinkedTo[]
}

/** half points: below 3 pt */
const invisibleSize = 6
/** characters of a field's instruction that are kept */
const longestField = 600

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|[^\\{}\r\n]+|\\/gi

/** Throws Refusal limit:depth. Groups left open at the end mean that the rest is missing: text-truncated. */
export function readRtf(bytes: Uint8Array): Extract {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const state = beginning(source)
  token.lastIndex = Math.max(0, source.indexOf('{'))
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    const [all, word, number, hex, symbol, brace] = match
    if (brace === '{') openGroup(state, source, token.lastIndex)
    else if (brace === '}') closeGroup(state)
    else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0))
    else if (word !== undefined)
      controlWord(state, word.toLowerCase(), number === undefined ? undefined : Number(number))
    else if (hex !== undefined) addByte(state, Number.parseInt(hex, 16))
    else if (symbol !== undefined) addText(state, characters[symbol] ?? (/[{}\\]/.test(symbol) ? symbol : ''))
    else if (!/^[\r\n\\]/.test(all)) for (let at = 0; at < all.length; at++) addByte(state, all.charCodeAt(at))
  }
  const complete = state.groups.length === 0
  endLine(state)
  const { header, text, note, footer } = state.out
  const warnings: string[] = []
  if (!complete) warnings.push('The end of the file is missing.')
  return {
    type: 'rtf',
    outcome: complete ? 'text' : 'text-truncated',
    lines: [...header, ...text, ...note, ...footer],
    warnings,
    hidden: (['marked', 'colour', 'size'] as const).map((reason) => ({ text: state.hidden[reason].join(''), reason })),
    links: state.links,
  }
}

function beginning(source: string): State {
  const group: Group = {
    destination: 'text',
    codePage: 1252,
    fallback: 1,
    unseen: undefined,
    interrupted: undefined,
    white: false,
    small: false,
  }
  const out = { text: [], header: [], footer: [], note: [] }
  const now = { font: 0, ansi: 1252, bytes: [], pass: 0, text: '', kind: 'paragraph' as const, field: '', links: [] }
  const hidden = { marked: [], colour: [], size: [] }
  return { groups: [], group, fonts: new Map(), out, hidden, colours: colourTable(source), ...now }
}

function openGroup(state: State, source: string, at: number): void {
  flushBytes(state)
  if (state.groups.length >= bounds.depth.rtf) throw new Refusal('limit:depth', 'RTF groups nested too deeply')
  state.groups.push(state.group)
  const [, optional, word = ''] = /^\s*(\\\*)?\s*(?:\\([a-z]+))?/i.exec(source.slice(at, at + 40)) ?? []
  const named = destinations[word] ?? (optional === undefined ? undefined : 'skip')
  const destination = state.group.destination === 'skip' ? 'skip' : (named ?? state.group.destination)
  const isNote = destination === 'note' && state.group.destination === 'text'
  const interrupted = isNote ? { text: state.text, kind: state.kind } : undefined
  if (isNote) state.text = ''
  else if (destination !== state.group.destination && destination in state.out) endLine(state)
  state.group = { ...state.group, destination, interrupted }
}

function closeGroup(state: State): void {
  flushBytes(state)
  const outer = state.groups.pop()
  if (outer === undefined) return
  if (outer.destination !== state.group.destination && state.group.destination in state.out) endLine(state)
  if (state.group.destination === 'field' && outer.destination !== 'field') addLink(state)
  Object.assign(state, state.group.interrupted)
  state.group = outer
  state.pass = 0
}

/** The words that lead there follow in a group of their own. */
function addLink(state: State): void {
  const address = /HYPERLINK\s{1,8}"([^"]{1,500})"/i.exec(state.field)?.[1]
  state.field = ''
  if (state.links.length < mostLinks.count) state.links.push(...linkedTo(address, ''))
}

function controlWord(state: State, word: string, number: number | undefined): void {
  const { group } = state
  if (word !== 'u' && state.pass > 0) state.pass -= 1
  if (word === 'u') unicode(state, number ?? 0)
  else if (word === 'uc') group.fallback = Math.max(0, number ?? 1)
  else if (word === 'ansicpg') state.ansi = group.codePage = number ?? 1252
  else if (word === 'f') useFont(state, number ?? 0)
  else if (word === 'fcharset' && group.destination === 'fonts')
    state.fonts.set(state.font, codePageOf(number ?? 0, state.ansi))
  else if (word === 'v') group.unseen = number === 0 ? undefined : 'marked'
  else if (word === 'deleted') group.unseen = number === 0 ? undefined : 'deleted'
  else if (word === 'plain') Object.assign(group, { unseen: undefined, white: false, small: false })
  else if (word === 'cf') group.white = state.colours.isUnseen(number ?? 0)
  else if (word === 'fs') group.small = (number ?? 24) < invisibleSize
  else if (word === 'pard') state.kind = 'paragraph'
  else if (word === 'outlinelevel') state.kind = 'heading'
  else if (lineEnds.has(word)) {
    flushBytes(state)
    if (word.endsWith('cell')) state.kind = 'cell'
    endLine(state)
  } else addText(state, characters[word] ?? '')
}

function unicode(state: State, number: number): void {
  addText(state, String.fromCharCode(number < 0 ? number + 65_536 : number))
  state.pass = state.group.fallback
}

function useFont(state: State, number: number): void {
  flushBytes(state)
  state.font = number
  if (state.group.destination !== 'fonts') state.group.codePage = state.fonts.get(number) ?? state.ansi
}

function addByte(state: State, byte: number): void {
  if (state.pass > 0) state.pass -= 1
  else state.bytes.push(byte)
}

function flushBytes(state: State): void {
  if (state.bytes.length === 0) return
  const text = decodeCodePage(Uint8Array.from(state.bytes), state.group.codePage)
  state.bytes = []
  append(state, text)
}

function addText(state: State, text: string): void {
  if (text === '') return
  flushBytes(state)
  append(state, text)
}

function append(state: State, text: string): void {
  const { destination } = state.group
  if (destination === 'bullet') state.kind = 'item'
  if (destination === 'field') state.field = (state.field + text).slice(0, longestField)
  if (!(destination in state.out)) return
  const unseen = unseenBy(state.group)
  if (unseen === undefined) state.text += text
  else if (unseen !== 'deleted') state.hidden[unseen].push(text)
}

function unseenBy({ unseen, small, white }: Group): Unseen | 'deleted' | undefined {
  if (unseen !== undefined) return unseen
  if (small) return 'size'
  return white ? 'colour' : undefined
}

function endLine(state: State): void {
  flushBytes(state)
  const { destination } = state.group
  const target = destination in state.out ? (destination as keyof State['out']) : 'text'
  const { text, kind } = state
  state.text = ''
  if (text.trim() === '') return
  const repeated = target !== 'text' && state.out[target].some((line) => line.text === text)
  if (!repeated) state.out[target].push({ text, kind })
}
