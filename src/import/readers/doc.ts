/** Word 97-2003 (DOC): page headers, body, text boxes, notes, footers, as word-extractor finds them. */
import WordExtractor from 'word-extractor'
import { nothing, type Extract, type Line } from '../extract.ts'

/** Throws for a damaged file. */
export async function readDoc(bytes: Uint8Array): Promise<Extract> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (isEncrypted(buffer)) return nothing('doc', 'password')
  const document = await new WordExtractor().extract(buffer)
  const plain = { filterUnicode: false }
  const parts = [
    once(document.getHeaders({ ...plain, includeFooters: false })),
    document.getBody(plain),
    document.getTextboxes({ ...plain, includeHeadersAndFooters: false }),
    document.getFootnotes(plain),
    document.getEndnotes(plain),
    once(document.getFooters(plain)),
  ]
  return { type: 'doc', outcome: 'text', lines: parts.flatMap(linesOf), warnings: [] }
}

/** First, even and odd pages may repeat the same header: each line is taken once. */
function once(text: string): string {
  return [...new Set(text.split('\n').map((line) => line.trim()))].join('\n')
}

function linesOf(text: string): Line[] {
  return text.split(/[\n\r\f\v]/).map((line) => ({ text: line, kind: 'paragraph' }))
}

const entryName = Buffer.from('WordDocument', 'utf16le')

/** The flag fEncrypted in the header (FIB, [MS-DOC] 2.5.2) of the stream WordDocument, which its directory entry leads to. */
function isEncrypted(file: Buffer): boolean {
  const entry = file.indexOf(entryName)
  if (entry < 0 || entry + 120 > file.length) return false
  const header = (file.readUInt32LE(entry + 116) + 1) * 2 ** file.readUInt16LE(30)
  if (header + 12 > file.length || file.readUInt16LE(header) !== 0xa5ec) return false
  return (file.readUInt16LE(header + 10) & 0x0100) !== 0
}
