/** What the bytes are. The file's name is never asked: a PDF called .docx is a PDF. */
import { fileTypeFromBuffer } from 'file-type'
import { compoundMagic, sniffCompound } from './compound.ts'
import { decode, type Decoded } from './decode.ts'
import type { FileType } from './reading.ts'

/**
 * `zip` stands for every zip container: what is in it (DOCX, ODT, XLSX, a plain archive) is told by its entries.
 * `encrypted` is an Office document under a password, which hides its kind.
 */
export interface Sniffed {
  readonly type: FileType | 'encrypted'
  /** present where the bytes are text */
  readonly decoded?: Decoded
  /** an Office file whose list of contents is missing, so that nobody can tell its kind */
  readonly broken?: true
}

const zipMagic = ['PK\u0003\u0004', 'PK\u0005\u0006']
/** TIFF: its pictures' directory may stand at the end, where `file-type` does not look */
const tiffMagic = ['II*\u0000', 'MM\u0000*']

export async function sniff(bytes: Uint8Array): Promise<Sniffed> {
  if (bytes.length === 0) return { type: 'empty' }
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return { type: 'pdf' }
  if (/^(\u00ef\u00bb\u00bf)?\s*\{\\rtf/.test(head)) return { type: 'rtf' }
  if (zipMagic.some((magic) => head.startsWith(magic))) return { type: 'zip' }
  if (tiffMagic.some((magic) => head.startsWith(magic))) return { type: 'image' }
  if (head.startsWith(compoundMagic)) return sniffCompound(bytes)
  const known = await fileTypeFromBuffer(bytes.subarray(0, 65_536)).catch(() => undefined)
  if (known?.mime.startsWith('image/') === true && known.ext !== 'svg') return { type: 'image' }
  const decoded = known === undefined || isTextual(known.mime) ? decode(bytes) : undefined
  return decoded === undefined ? { type: 'binary' } : { type: textType(decoded.text), decoded }
}

function isTextual(mime: string): boolean {
  return mime.startsWith('text/') || /xml|json|javascript/.test(mime)
}

/** what is looked at of a text */
const headCharacters = 20_000

/** Which kind of text: the marks of each format at its beginning, plain text when there are none. */
export function textType(text: string): 'text' | 'markdown' | 'html' | 'email' | 'json' | 'csv' {
  const head = text.slice(0, headCharacters).trimStart()
  if (isHtml(head)) return 'html'
  if (isMail(head)) return 'email'
  if (isJson(head)) return 'json'
  if (isTable(text.slice(0, headCharacters), text.length > headCharacters)) return 'csv'
  return isMarkdown(head) ? 'markdown' : 'text'
}

function isHtml(head: string): boolean {
  const uncommented = head.slice(0, 4000).replace(/<!--[^]*?-->/g, '')
  if (/^\s*(<\?xml[^>]*>\s*)?<(!doctype\s+html|html|head|body)\b/i.test(uncommented)) return true
  const tags = head.match(/<\/?(p|div|br|span|table|tr|td|ul|li|h[1-6]|a|b|strong|article|section)\b[^<>]*>/gi)
  return head.startsWith('<') && (tags?.length ?? 0) >= 3
}

/** Header lines at the very start, among them at least two that only mail has. */
function isMail(head: string): boolean {
  const header = head.slice(0, head.search(/\r?\n\r?\n|$(?![^])/))
  if (!/^[A-Za-z][A-Za-z-]*:[ \t]/.test(header)) return false
  const names = header.match(
    /^(from|to|subject|date|received|message-id|mime-version|return-path|delivered-to)(?=:)/gim,
  )
  return new Set((names ?? []).map((name) => name.toLowerCase())).size >= 3
}

function isJson(head: string): boolean {
  return /^(\{\s*("(\\.|[^"\\])*"\s*:|\})|\[\s*([[{"\]]|-?\d|true|false|null))/.test(head)
}

/** lines that may stand above a table as its title */
const mostTitles = 2

/**
 * Three lines or more that hold the same number, at least two, of the same separator, below a title without any; a line that is `cut` off at
 * the end does not count.
 */
function isTable(head: string, cut: boolean): boolean {
  const lines = head
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|[\n\r]/)
    .slice(0, cut ? -1 : undefined)
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
  return ['\t', ';', ','].some((separator) => {
    const first = lines.findIndex((line) => line.includes(separator))
    if (first < 0 || first > mostTitles) return false
    const rows = lines.slice(first)
    const counts = new Set(rows.map((line) => line.split(separator).length - 1))
    return rows.length >= 3 && counts.size === 1 && !counts.has(0) && !counts.has(1)
  })
}

function isMarkdown(head: string): boolean {
  const headings = head.match(/^#{1,6}\s+\S/gm)?.length ?? 0
  return headings >= 2 || (headings === 1 && /(\*\*\S[^*\n]*\*\*|^[ \t]*[-*][ \t]+\S)/m.test(head))
}
