/** Web pages: what somebody looking at the page reads, block by block, and the posting's own data (schema.org JobPosting). */
import { Parser } from 'htmlparser2'
import { decodeAs, type Decoded } from '../decode.ts'
import type { Extract, Line } from '../extract.ts'
import { bounds, Refusal } from '../limits.ts'
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
  const warnings = page.hidden ? ['Text that the page hides was left out.'] : []
  const extract = { type: 'html', outcome: 'text', lines: page.lines, warnings } as const
  if (posting === undefined) return extract
  const lines = [...page.lines, ...unseen(posting.lines, page.lines)]
  const title = posting.title === undefined ? {} : { title: posting.title }
  return { ...extract, lines, says: { kind: 'posting', ...title } }
}

/** The lines of the structured data that the page itself does not show. */
function unseen(lines: readonly Line[], shown: readonly Line[]): Line[] {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  const all = plain(shown.map(({ text }) => text).join(' '))
  return lines.filter(({ text }) => !all.includes(plain(text).trim()))
}

interface Element {
  readonly name: string
  readonly drop: boolean
}

interface Page {
  readonly lines: Line[]
  /** texts of the application/ld+json blocks */
  readonly structured: string[]
  readonly open: Element[]
  /** of the block being read */
  text: string
  hidden: boolean
}

function parse(html: string): Page {
  const page: Page = { lines: [], structured: [], open: [], text: '', hidden: false }
  const hides = hidingRule(html)
  const parser = new Parser({
    onopentag: (name, attributes) => openTag(page, name, attributes, hides),
    ontext: (text) => addText(page, text),
    onclosetag: (name) => {
      if (blocks.has(name)) flush(page)
      page.open.pop()
    },
  })
  parser.end(html)
  flush(page)
  return page
}

function openTag(page: Page, name: string, attributes: Record<string, string>, hides: Hides): void {
  if (page.open.length >= bounds.depth.html) throw new Refusal('limit:depth', 'HTML nested too deeply')
  if (blocks.has(name) || name === 'br') flush(page)
  const hidden = hides(attributes)
  page.hidden ||= hidden && !dropped.has(name)
  const structured = name === 'script' && attributes['type']?.trim().toLowerCase() === 'application/ld+json'
  if (structured) page.structured.push('')
  const drop = dropped.has(name) || hidden || page.open.at(-1)?.drop === true
  page.open.push({ name: structured ? 'ld+json' : name, drop })
}

function addText(page: Page, text: string): void {
  const element = page.open.at(-1)
  if (element?.name === 'ld+json') page.structured.push((page.structured.pop() ?? '') + text)
  else if (element?.drop !== true) page.text += text
}

function flush(page: Page): void {
  const names = page.open.map(({ name }) => name)
  const parts = names.includes('pre') ? page.text.split('\n') : [page.text]
  for (const text of parts) if (text.trim() !== '') page.lines.push({ text, kind: kindIn(names) })
  page.text = ''
}

function kindIn(names: readonly string[]): Line['kind'] {
  if (names.some((name) => /^h[1-6]$/.test(name))) return 'heading'
  if (names.includes('li')) return 'item'
  return names.includes('td') || names.includes('th') ? 'cell' : 'paragraph'
}

type Hides = (attributes: Record<string, string>) => boolean

const hiding = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*(0|1px|0?\.\d+(px|pt|em))\s*(;|!|$)/i

/** What the page's own simple rules (`.a {display:none}`, `#b {...}`), an inline style or the attribute hide. */
function hidingRule(html: string): Hides {
  const selectors = new Set<string>()
  for (const [, css = ''] of html.matchAll(/<style[^<>]*>([^<]*)<\/style/gi))
    for (const rule of css.split('}')) {
      const [selector = '', body = ''] = rule.split('{').slice(-2)
      if (hiding.test(body)) for (const one of selector.split(',')) selectors.add(one.trim())
    }
  return (attributes) =>
    'hidden' in attributes ||
    hiding.test(attributes['style'] ?? '') ||
    selectors.has(`#${attributes['id'] ?? ''}`) ||
    (attributes['class'] ?? '').split(/\s+/).some((name) => selectors.has(`.${name}`))
}
