/** What becomes of a file that was read: its text and words, or its failure, together with its state, in one transaction. */
import { basename } from 'node:path'
import type { Cause, DocumentState, Outcome, Range } from '../contract/common.ts'
import { ShortlistError } from '../contract/errors.ts'
import type { Facts } from '../contract/facts.ts'
import type { HiddenText } from '../contract/hidden.ts'
import type { ImportAs } from '../contract/import.ts'
import type { Library } from './database.ts'
import { addFacts, removeTerms, saveTerms } from './facts.ts'
import { fold } from './fold.ts'
import { nextState } from './states.ts'
import { inTransaction, sql } from './statements.ts'
import { removeWords, saveWords } from './words.ts'

/** What the library keeps of a reading: a `FileReading` of the reader has this shape. */
export interface StoredReading {
  readonly outcome: Outcome
  readonly cause?: Cause
  readonly type: string
  readonly text: string
  readonly sections: readonly (Range & { readonly kind: string; readonly heading: string })[]
  readonly identity: readonly Range[]
  readonly name?: Range
  readonly headline?: Range
  readonly requirements: readonly Range[]
  readonly facts: Facts
  readonly kind: 'cv' | 'posting'
  readonly language?: string
  readonly pages?: number
  readonly ocr?: { readonly pages: readonly number[]; readonly confidence: number }
  readonly warnings: readonly string[]
  readonly hidden: readonly HiddenText[]
  readonly hash: string
  readonly size: number
  readonly modified: number
}

/** unchanged: the file was touched, its bytes are those stored already, so text, chunks and vectors were kept. */
export type ReadingResult = 'imported' | 'unchanged' | 'duplicate' | 'failed'

interface Target {
  readonly id: number
  readonly path: string
  readonly asked: ImportAs
  readonly state: DocumentState
  readonly sha256: string | null
  readonly job_id: number | null
  readonly has_content: number
  readonly is_encoded: number
  /** it has been read once in this import, and was stored as far as that came */
  readonly ocr_due: 0 | 1
  readonly has_ocr: number
}

const counterOf = { imported: 'imported', unchanged: 'unchanged', duplicate: 'duplicates', failed: 'failed' } as const

/** Throws document.unknown when the document was removed while its file was being read. */
export function saveReading(library: Library, id: number, reading: StoredReading): ReadingResult {
  return inTransaction(library, () => save(library, targetOf(library, id), reading))
}

function save(library: Library, target: Target, reading: StoredReading): ReadingResult {
  const result = store(library, target, reading)
  count(library, target, result)
  return result
}

/**
 * For a reading that leaves pages to OCR: stores what text there is (it can be found at once) and leaves the file in the queue, to be read
 * again. Where that would bring nothing new the reading is saved as it is. Throws document.unknown.
 */
export function saveForOcr(library: Library, id: number, reading: StoredReading): 'waiting' | ReadingResult {
  return inTransaction(library, () => {
    const target = targetOf(library, id)
    const isKnown = target.has_content === 1 && target.sha256 === reading.hash && target.has_ocr === 1
    if (isKnown || twinOf(library, target, reading) !== undefined) return save(library, target, reading)
    if (isText(reading)) storeText(library, target, reading)
    sql(library, "update document set state = 'queued', ocr_due = 1 where id = ?").run(id)
    return 'waiting'
  })
}

/** For a reading that never came back (the reader was stopped at a limit). What was stored before OCR stays. Throws document.unknown. */
export function saveFailure(library: Library, id: number, outcome: Outcome, cause?: Cause): void {
  inTransaction(library, () => {
    const target = targetOf(library, id)
    const isStored = target.ocr_due === 1 && target.has_content === 1
    if (isStored) {
      setState(library, target, 'same-read')
      count(library, target, 'imported')
    } else if (keepsText(target, cause)) count(library, target, keepUnopened(library, target))
    else {
      fail(library, target, outcome, cause)
      count(library, target, 'failed')
    }
  })
}

function targetOf(library: Library, id: number): Target {
  const target = sql<Target>(
    library,
    `select id, path, asked, state, sha256, job_id, ocr_due, ocr is not null as has_ocr,
       exists (select 1 from content where document_id = id) as has_content,
       exists (select 1 from encoding where document_id = id) as is_encoded
     from document where id = ?`,
  ).get(id)
  if (target === undefined) throw new ShortlistError('document.unknown', String(id))
  return target
}

function count(library: Library, target: Target, result: ReadingResult): void {
  const counter = counterOf[result]
  sql(library, `update job set ${counter} = ${counter} + 1 where id = ?`).run(target.job_id)
}

function store(library: Library, target: Target, reading: StoredReading): ReadingResult {
  if (!isText(reading)) {
    if (keepsText(target, reading.cause)) return keepUnopened(library, target)
    fail(library, target, reading.outcome, reading.cause)
    setFile(library, target.id, reading)
    return 'failed'
  }
  const isSame = target.has_content === 1 && target.sha256 === reading.hash
  if (isSame && target.ocr_due === 0) return keep(library, target, reading)
  const twin = twinOf(library, target, reading)
  if (twin !== undefined) return replaceByTwin(library, target, twin, reading)
  storeText(library, target, reading)
  return 'imported'
}

function isText({ outcome }: StoredReading): boolean {
  return outcome === 'text' || outcome === 'text-truncated'
}

/** Another document with the same bytes. */
function twinOf(library: Library, { id }: Target, { hash }: StoredReading): number | undefined {
  return sql<{ id: number }>(library, 'select id from document where sha256 = ? and id <> ?').get(hash, id)?.id
}

function storeText(library: Library, target: Target, reading: StoredReading): void {
  if (target.sha256 === reading.hash) clearText(library, target)
  else clear(library, target)
  insert(library, target, reading)
}

/** The file could not be opened: that says nothing about what is in it, and what was read before stays true. */
function keepsText({ has_content }: Target, cause: Cause | undefined): boolean {
  return has_content === 1 && cause !== undefined
}

/** Size and time stay those of the bytes that were read, so that the next walk reads the changed file again. */
function keepUnopened(library: Library, target: Target): ReadingResult {
  setState(library, target, target.is_encoded === 1 ? 'same-encoded' : 'same-read')
  return 'unchanged'
}

function keep(library: Library, target: Target, reading: StoredReading): ReadingResult {
  addFacts(library, target.id, reading.text, reading.facts)
  setState(library, target, target.is_encoded === 1 ? 'same-encoded' : 'same-read')
  setFile(library, target.id, reading)
  return 'unchanged'
}

function replaceByTwin(library: Library, target: Target, twin: number, reading: StoredReading): ReadingResult {
  clear(library, target)
  sql(library, 'delete from document where id = ?').run(target.id)
  sql(
    library,
    'insert or replace into duplicate (path, size, modified, document_id, job_id) values (?, ?, ?, ?, ?)',
  ).run(target.path, reading.size, reading.modified, twin, target.job_id)
  return 'duplicate'
}

function fail(library: Library, target: Target, outcome: Outcome, cause?: Cause): void {
  clear(library, target)
  setState(library, target, 'fail')
  sql(
    library,
    `update document set outcome = ?, cause = ?, size = found_size, modified = found_modified, sha256 = null,
       name = null, headline = null, language = null, pages = null, ocr = null, length = 0, label = ? where id = ?`,
  ).run(outcome, cause ?? null, fold(basename(target.path)), target.id)
}

function setState(library: Library, target: Target, event: Parameters<typeof nextState>[1]): void {
  sql(library, 'update document set state = ?, ocr_due = 0 where id = ?').run(nextState(target.state, event), target.id)
}

function setFile(library: Library, id: number, reading: StoredReading): void {
  sql(library, 'update document set type = ?, size = ?, modified = ? where id = ?').run(
    reading.type,
    reading.size,
    reading.modified,
    id,
  )
}

/** Takes away text, words, chunks and vectors. */
function clearText(library: Library, target: Target): void {
  if (target.has_content === 0) return
  removeWords(library, target.id)
  removeTerms(library, target.id)
  sql(library, 'delete from content where document_id = ?').run(target.id)
}

/** The same, for other bytes. Paths that were duplicates of the old text are queued: they are documents of their own now. */
function clear(library: Library, target: Target): void {
  if (target.has_content === 0) return
  clearText(library, target)
  const released = sql(
    library,
    `insert into document
       (path, asked, kind, state, size, modified, found_size, found_modified, label, imported_at, job_id)
     select d.path, o.asked, o.kind, 'queued', d.size, d.modified, d.size, d.modified, lower(d.path), o.imported_at, o.job_id
     from duplicate d join document o on o.id = d.document_id where o.id = ?`,
  ).run(target.id).changes
  sql(library, 'delete from duplicate where document_id = ?').run(target.id)
  sql(library, 'update job set found = found + ? where id = ?').run(released, target.job_id)
}

function insert(library: Library, target: Target, reading: StoredReading): void {
  const piece = (range: Range | undefined): string | null =>
    range === undefined ? null : reading.text.slice(range.start, range.end).replace(/\s+/g, ' ').trim() || null
  const name = piece(reading.name)
  const headline = piece(reading.headline)
  setState(library, target, 'read')
  setFile(library, target.id, reading)
  sql(
    library,
    `update document set kind = ?, outcome = ?, cause = null, sha256 = ?, name = ?, headline = ?, label = ?, language = ?,
       pages = ?, ocr = ?, length = ?, imported_at = ? where id = ?`,
  ).run(
    target.asked === 'auto' ? reading.kind : target.asked,
    reading.outcome,
    reading.hash,
    name,
    headline,
    fold([basename(target.path), name, headline].join('\n')),
    reading.language ?? null,
    reading.pages ?? null,
    reading.ocr === undefined ? null : JSON.stringify(reading.ocr),
    reading.text.length,
    new Date().toISOString(),
    target.id,
  )
  insertContent(library, target.id, reading)
  saveWords(library, target.id, {
    headline: headline ?? '',
    text: reading.text,
    language: reading.language ?? null,
  })
  saveTerms(library, target.id, reading.text, reading.facts)
}

function insertContent(library: Library, id: number, reading: StoredReading): void {
  sql(
    library,
    `insert into content (document_id, sections, identity, headline, requirements, warnings, hidden, facts, text)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    JSON.stringify(reading.sections),
    JSON.stringify(reading.identity),
    reading.headline === undefined ? null : JSON.stringify(reading.headline),
    JSON.stringify(reading.requirements),
    JSON.stringify(reading.warnings),
    JSON.stringify(reading.hidden),
    JSON.stringify(reading.facts),
    reading.text,
  )
}
