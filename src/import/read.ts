/** Bytes -> Reading: finds out what they are, has them read, and names what was found. No file, clock or process in here. */
import { assemble } from './assemble.ts'
import { nothing, type Extract } from './extract.ts'
import { fieldsOf } from './fields/fields.ts'
import { Refusal } from './limits.ts'
import type { FileType, Reading } from './reading.ts'
import { readCsv } from './readers/csv.ts'
import { isDocx, readDocx } from './readers/docx.ts'
import { decodePage, readHtml } from './readers/html.ts'
import { readJson } from './readers/json.ts'
import { readPdf } from './readers/pdf.ts'
import { readRtf } from './readers/rtf.ts'
import { readText } from './readers/text.ts'
import { sniff, type Sniffed } from './sniff.ts'
import { openZip } from './zip.ts'

const notReadYet: Partial<Record<FileType, string>> = {
  doc: 'Word 97-2003 files (.doc) are not read yet.',
  odt: 'OpenDocument files (.odt) are not read yet.',
  xlsx: 'Excel files are not read yet.',
  email: 'Mail files are not read yet; import the attachment itself.',
  zip: 'Archives are not read yet; unpack it and import what is inside.',
}

/**
 * `name` is the file's name without its folder: a hint for naming things, never for the type.
 * Never throws for what is in the bytes: every ending is an outcome. It may run out of time or memory,
 * so strangers' files are read in the reader process only.
 */
export async function read(bytes: Uint8Array, name: string): Promise<Reading> {
  return readingOf(await extractText(bytes), name)
}

async function extractText(bytes: Uint8Array): Promise<Extract> {
  const sniffed = await sniff(bytes)
  try {
    return await readAs(bytes, sniffed)
  } catch (error) {
    const outcome = error instanceof Refusal ? error.outcome : 'damaged'
    return nothing(typeOf(bytes, sniffed), outcome, error instanceof Error ? error.message : String(error))
  }
}

/** The type of a file that could not be read: a broken zip still names its parts. */
function typeOf(bytes: Uint8Array, { type }: Sniffed): FileType {
  if (type === 'encrypted') return 'docx'
  const holdsWord =
    type === 'zip' && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('word/document')
  return holdsWord ? 'docx' : type
}

function readAs(bytes: Uint8Array, { type, decoded }: Sniffed): Extract | Promise<Extract> {
  if (type === 'empty') return nothing('empty', 'empty')
  if (type === 'encrypted') return nothing('docx', 'password')
  if (type === 'image') return nothing('image', 'needs-ocr')
  if (type === 'pdf') return readPdf(bytes)
  if (type === 'rtf') return readRtf(bytes)
  if (type === 'zip') return readZip(bytes)
  if (type === 'email' || decoded === undefined) return notRead(type)
  if (type === 'html') return readHtml(decodePage(bytes, decoded))
  if (type === 'json') return readJson(decoded.text)
  return type === 'csv' ? readCsv(decoded.text) : readText(decoded.text, type)
}

async function readZip(bytes: Uint8Array): Promise<Extract> {
  const zip = await openZip(bytes)
  if (isDocx(zip.names)) return readDocx(zip)
  if (zip.names.includes('content.xml')) return notRead('odt')
  return notRead(zip.names.some((name) => name.startsWith('xl/')) ? 'xlsx' : 'zip')
}

function notRead(type: FileType): Extract {
  return nothing(type, 'unsupported', notReadYet[type] ?? 'This is not a document of a known kind.')
}

function readingOf(extract: Extract, name: string): Reading {
  const { text, blocks, truncated, hidden } = assemble(extract)
  const warnings = [...extract.warnings]
  if (hidden) warnings.push('Invisible characters were left out.')
  if (truncated) warnings.push('The text is very long; only the first part was kept.')
  const all = fieldsOf(text, blocks, name, extract.says)
  const fields = extract.type === 'csv' ? withoutPerson(all) : all
  return {
    outcome: outcomeOf(extract, text, truncated),
    type: extract.type,
    text,
    blocks,
    ...fields,
    ...(extract.pages === undefined ? {} : { pages: extract.pages }),
    warnings,
  }
}

/** A table of many people is none of them: who stands in its first row is not whose document it is. */
function withoutPerson(fields: ReturnType<typeof fieldsOf>): ReturnType<typeof fieldsOf> {
  const { kind, sections, identity, requirements, language } = fields
  return { kind, sections, identity, requirements, ...(language === undefined ? {} : { language }) }
}

/** Empty text is never a success, whatever the format's reader thought. */
function outcomeOf(extract: Extract, text: string, truncated: boolean): Reading['outcome'] {
  if (extract.outcome !== 'text' && extract.outcome !== 'text-truncated') return extract.outcome
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty'
  return truncated ? 'text-truncated' : extract.outcome
}
