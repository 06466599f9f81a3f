/** Bytes -> Reading: finds out what they are, has them read, and names what was found. No file, clock or process in here. */
import { noFacts } from '../contract/facts.ts'
import type { Mapping } from '../contract/mapping.ts'
import { assemble } from './assemble.ts'
import { nothing, type Extract, type Member } from './extract.ts'
import { hiddenIn } from './hidden.ts'
import { fieldsOf } from './fields/fields.ts'
import { Refusal } from './limits.ts'
import type { Ocr } from './ocr/ocr.ts'
import type { FileType, Reading } from './reading.ts'
import { readArchive } from './readers/archive.ts'
import { csvTable } from './readers/csv.ts'
import { readDoc } from './readers/doc.ts'
import { isDocx, readDocx } from './readers/docx.ts'
import { readEml } from './readers/eml.ts'
import { decodePage, readHtml } from './readers/html.ts'
import { readImage } from './readers/image.ts'
import { readJson } from './readers/json.ts'
import { readMsg } from './readers/msg.ts'
import { isOdt, readOdt } from './readers/odt.ts'
import { readPdf } from './readers/pdf.ts'
import { readRtf } from './readers/rtf.ts'
import { readText } from './readers/text.ts'
import { isXlsx, xlsxSheets } from './readers/xlsx.ts'
import { extractTables } from './table/table-extract.ts'
import { sniff, type Sniffed } from './sniff.ts'
import { openZip, type Zip } from './zip.ts'

/**
 * With `ocr`, pages and pictures without usable text are read by it.
 * `name` is the file's name without its folder: a hint for naming things, never for the type.
 * Never throws for what is in the bytes: every ending is an outcome. It may run out of time or memory,
 * so strangers' files are read in the reader process only.
 */
export async function read(bytes: Uint8Array, name: string, ocr?: Ocr): Promise<Reading> {
  return (await openDocument(bytes, name, { ocr })).reading
}

export interface ReadOptions {
  readonly ocr?: Ocr | undefined
  /** how to understand tables, where the recruiter has said so */
  readonly mapping?: Mapping | undefined
}

/** A file as it was read, and the documents inside it, which can be taken one by one. */
export interface OpenDocument {
  readonly reading: Reading
  readonly members: readonly Member[]
}

/** Like `read`, for a file of its own: documents inside it are its members. */
export async function openDocument(bytes: Uint8Array, name: string, options: ReadOptions): Promise<OpenDocument> {
  const extract = await extractText(bytes, options)
  return { reading: readingOf(extract, name), members: extract.members ?? [] }
}

/** A member's bytes as a document. What is inside it in turn is named, not read. */
export async function readInside(bytes: Uint8Array, name: string, ocr: Ocr | undefined): Promise<Reading> {
  const { members = [], ...extract } = await extractText(bytes, { ocr })
  if (members.length === 0) return readingOf(extract, name)
  if (extract.type === 'zip') return readingOf(nothing('zip', 'unsupported', notOpened), name)
  const names = members.map((member) => member.name).join(', ')
  const left = extract.tables === undefined ? `What is attached to it was not read: ${names}` : rowsKept
  return readingOf({ ...extract, holder: false, warnings: [...extract.warnings, left] }, name)
}

const notOpened = 'An archive inside another file is not opened: import it by itself.'
const rowsKept = 'Inside another file a table is one document: import it by itself to have its rows as documents.'

async function extractText(bytes: Uint8Array, options: ReadOptions): Promise<Extract> {
  const sniffed = await sniff(bytes)
  try {
    return await readAs(bytes, sniffed, options)
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

function readAs(
  bytes: Uint8Array,
  { type, decoded, broken }: Sniffed,
  { ocr, mapping }: ReadOptions,
): Extract | Promise<Extract> {
  if (type === 'empty') return nothing('empty', 'empty')
  if (broken === true) return nothing('binary', 'damaged')
  if (type === 'encrypted') return nothing('docx', 'password')
  if (type === 'image') return readImage(bytes, ocr)
  if (type === 'pdf') return readPdf(bytes, ocr)
  if (type === 'rtf') return readRtf(bytes)
  if (type === 'zip') return readZip(bytes, mapping)
  if (type === 'doc') return readDoc(bytes)
  if (type === 'email') return decoded === undefined ? readMsg(bytes) : readEml(bytes)
  if (decoded === undefined) return nothing(type, 'unsupported', 'This is not a document of a known kind.')
  if (type === 'html') return readHtml(decodePage(bytes, decoded))
  if (type === 'json') return readJson(decoded.text)
  return type === 'csv' ? readCsv(decoded.text, mapping) : readText(decoded.text, type)
}

/** A quotation mark that is never closed swallows the rest of the table, so it would be a table of something else. */
function readCsv(text: string, mapping?: Mapping): Extract {
  const { rows, truncated, open } = csvTable(text)
  if (open) return nothing('csv', 'damaged', 'A quotation mark is never closed.')
  return extractTables('csv', [{ name: '', rows }], truncated, mapping)
}

async function readXlsx(zip: Zip, mapping?: Mapping): Promise<Extract> {
  const sheets = await xlsxSheets(zip)
  const truncated = sheets.some((sheet) => sheet.truncated)
  return extractTables('xlsx', sheets, truncated, mapping)
}

async function readZip(bytes: Uint8Array, mapping?: Mapping): Promise<Extract> {
  const zip = await openZip(bytes)
  if (isDocx(zip.names)) return readDocx(zip)
  if (isOdt(zip.names)) return readOdt(zip)
  if (isXlsx(zip.names)) return readXlsx(zip, mapping)
  return readArchive(zip)
}

function readingOf(extract: Extract, name: string): Reading {
  const { text, blocks, truncated, hidden } = assemble(extract)
  const warnings = [...extract.warnings]
  if (truncated) warnings.push('The text is very long; only the first part was kept.')
  const all = fieldsOf(text, blocks, name, extract)
  const isTable = extract.type === 'csv' || extract.type === 'xlsx'
  const fields = isTable || extract.holder === true ? withoutPerson(all) : all
  return {
    outcome: outcomeOf(extract, text, truncated),
    type: extract.type,
    text,
    blocks,
    ...fields,
    ...(extract.pages === undefined ? {} : { pages: extract.pages }),
    ...(extract.unread === undefined ? {} : { unread: extract.unread }),
    ...(extract.ocr === undefined ? {} : { ocr: extract.ocr }),
    warnings,
    ...insideOf(extract),
    hidden: hiddenIn([...(extract.hidden ?? []), ...hidden]),
  }
}

function insideOf({ members = [], holder, tables }: Extract): Pick<Reading, 'members' | 'holder' | 'tables'> {
  const names = members.map(({ name, hash }) => ({ name, ...(hash === undefined ? {} : { hash }) }))
  return {
    ...(names.length === 0 ? {} : { members: names }),
    ...(holder === true ? { holder } : {}),
    ...(tables === undefined ? {} : { tables }),
  }
}

/** A table of many people is none of them: who stands in its first row is not whose document it is. */
function withoutPerson(fields: ReturnType<typeof fieldsOf>): ReturnType<typeof fieldsOf> {
  const { kind, sections, identity, requirements, language } = fields
  return { kind, sections, identity, requirements, facts: noFacts, ...(language === undefined ? {} : { language }) }
}

/** Empty text is never a success, whatever the format's reader thought. */
function outcomeOf(extract: Extract, text: string, truncated: boolean): Reading['outcome'] {
  if (extract.outcome !== 'text' && extract.outcome !== 'text-truncated') return extract.outcome
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty'
  return truncated ? 'text-truncated' : extract.outcome
}
