/** Web pages: what somebody looking at the page reads, block by block, and the posting's own data (schema.org JobPosting). */
import { Parser } from 'htmlparser2'
import type { HiddenText } from '../../contract/hidden.ts'
import { decodeAs, type Decoded } from '../decode.ts'
import type { Extract, Line } from '../extract.ts'
import { bounds, Refusal } from '../limits.ts'
import { looksIn, plainLook, type Look, type LookOf } from './html-unseen.ts'
import { linkedTo, mostLinks, type LinkedTo } from '../links.ts'
import { jobPosting } from './job-posting.ts'

/** What is no part of the document: programs, looks, navigation, controls. */
const dropped = new Set(
  'script style noscript template svg math canvas head nav footer iframe object audio video select button dialog map'.split(
    ' ',
  ),
)
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header ' +
    'hr html legend li main ol p pre section summary details table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** The page under the encoding that it declares, when nothing stronger (byte order mark, valid UTF-8) told it. */
export function decodePage(bytes: Uint8Array, decoded: Decoded): string {
  if (decoded.encoding.startsWith('utf')) return decoded.text
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(decoded.text.slice(0, 4096))?.[1]
  return (declared === undefined ? undefined : decodeAs(bytes, declared)) ?? decoded.text
}

/** Throws Refusal limit:depth. */
export function readHtml(html: string): Extract {
  const page = parse(html)
  const posting = jobPosting(page.structured, (part) => parse(part).lines)
  const { lines: shown, hidden, links } = page
  const extract = { type: 'html', outcome: 'text', lines: shown, warnings: [], hidden, links } as const
  if (posting === undefined) return extract
  const lines = [...page.lines, ...unseen(posting.lines, page.lines)]
  const title = posting.title === undefined ? {} : { title: posting.title }
  return { ...extract, lines, says: { kind: 'posting', ...title } }
}

/** The lines of the structured data that the page itself does not show; of headings those that still have something under them. */
function unseen(lines: readonly Line[], shown: readonly Line[]): Line[] {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  const all = plain(shown.map(({ text }) => text).join(' '))
  const isShown = ({ text, kind }: Line) => kind !== 'heading' && all.includes(plain(text).trim())
  const left = lines.filter((line) => !isShown(line))
  return left.filter(({ kind }, at) => kind !== 'heading' || (left[at + 1] ?? { kind }).kind !== 'heading')
}

/** What is known of an open element, from itself and from those around it. */
interface Element {
  readonly name: string
  readonly drop: boolean
  readonly look: Look
  readonly kind: Line['kind']
  /** line breaks in its text are meant */
  readonly kept: boolean
  /** where it leads, and the words that have led there so far */
  readonly link?: { readonly address: string | undefined; shown: string }
}

interface Page {
  readonly lines: Line[]
  /** texts of the application/ld+json blocks */
  readonly structured: string[]
  readonly open: Element[]
  /** of the block being read */
  text: string
  readonly hidden: HiddenText[]
  readonly links: LinkedTo[]
}

const around: Element = { name: '', drop: false, look: plainLook, kind: 'paragraph', kept: false }

function parse(html: string): Page {
  const page: Page = { lines: [], structured: [], open: [], text: '', hidden: [], links: [] }
  const lookOf = looksIn(html)
  const parser = new Parser({
    onopentag: (name, attributes) => openTag(page, name, attributes, lookOf),
    ontext: (text) => addText(page, text),
    onclosetag: (name) => {
      if (blocks.has(name)) flush(page)
      const link = page.open.pop()?.link
      if (name === 'a' && link !== undefined && page.links.length < mostLinks.count)
        page.links.push(...linkedTo(link.address, link.shown))
    },
  })
  parser.end(html)
  flush(page)
  return page
}

function openTag(page: Page, name: string, attributes: Record<string, string>, lookOf: LookOf): void {
  if (page.open.length >= bounds.depth.html) throw new Refusal('limit:depth', 'HTML nested too deeply')
  if (blocks.has(name) || name === 'br') flush(page)
  const outer = page.open.at(-1) ?? around
  const structured = name === 'script' && attributes['type']?.trim().toLowerCase() === 'application/ld+json'
  if (structured) page.structured.push('')
  page.open.push({
    name: structured ? 'ld+json' : name,
    drop: dropped.has(name) || outer.drop,
    look: lookOf(name, attributes, outer.look),
    kind: kindOf(name, outer.kind),
    kept: name === 'pre' || outer.kept,
    ...linkOf(name, attributes, outer),
  })
}

/** What stands in a link leads where it does; of what nobody sees, no link counts. */
function linkOf(name: string, attributes: Record<string, string>, outer: Element): Pick<Element, 'link'> {
  if (name === 'a' && !outer.drop && outer.look.unseen === undefined)
    return { link: { address: attributes['href'], shown: '' } }
  return outer.link === undefined ? {} : { link: outer.link }
}

/** A heading stays one whatever stands in it, and an item in a cell an item. */
function kindOf(name: string, outer: Line['kind']): Line['kind'] {
  if (/^h[1-6]$/.test(name) || outer === 'heading') return 'heading'
  if (name === 'li' || outer === 'item') return 'item'
  return name === 'td' || name === 'th' ? 'cell' : outer
}

function addText(page: Page, text: string): void {
  const { name, drop, look, link } = page.open.at(-1) ?? around
  if (name === 'ld+json') page.structured.push((page.structured.pop() ?? '') + text)
  else if (drop) return
  else if (look.unseen === undefined) {
    page.text += text
    if (link !== undefined) link.shown += text
  } else page.hidden.push({ text, reason: look.unseen })
}

/** Where a block begins or ends: the text before it belongs to the element that is still open. */
function flush(page: Page): void {
  const { kind, kept } = page.open.at(-1) ?? around
  const parts = kept ? page.text.split('\n') : [page.text]
  for (const text of parts) if (text.trim() !== '') page.lines.push({ text, kind })
  page.text = ''
}
