/** What becomes of a file that was read: its text and words, or its failure, together with its state, in one transaction. */
import type { Cause, DocumentState, Outcome, Range } from '../contract/common.ts'
import { ShortlistError } from '../contract/errors.ts'
import type { Facts } from '../contract/facts.ts'
import type { HiddenText } from '../contract/hidden.ts'
import type { ImportAs } from '../contract/import.ts'
import type { MappedTable } from '../contract/mapping.ts'
import type { Library } from './database.ts'
import { renewFacts, saveTerms } from './facts.ts'
import { fold } from './fold.ts'
import { proposeAlike } from './likeness.ts'
import { saveTables } from './mappings.ts'
import { shownFile } from './member-names.ts'
import { type MemberName, placeMembers } from './members.ts'
import { moveTo } from './presence.ts'
import { clearContent, clearText, removeDocument, removeMembers } from './removal.ts'
import { nextState } from './states.ts'
import { inTransaction, sql } from './statements.ts'
import { isForgotten } from './tombstones.ts'
import { saveWords } from './words.ts'

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
  readonly members?: readonly MemberName[]
  readonly holder?: boolean
  readonly tables?: readonly MappedTable[]
  readonly hidden: readonly HiddenText[]
  readonly hash: string
  readonly size: number
  readonly modified: number
  /** which rules and vocabularies its facts were found by; without it they are found again */
  readonly derivation?: string
}

/** held: the file only holds documents, which are found in its place. unchanged: the file was touched, its bytes are those stored already, so text, chunks and vectors were kept. */
export type ReadingResult = 'imported' | 'unchanged' | 'duplicate' | 'failed' | 'held'

interface Target {
  readonly id: number
  readonly path: string
  readonly member: string | null
  readonly asked: ImportAs
  readonly state: DocumentState
  readonly sha256: string | null
  readonly job_id: number | null
  readonly has_content: number
  readonly holder: 0 | 1
  readonly is_encoded: number
  /** it has been read once in this import, and was stored as far as that came */
  readonly ocr_due: 0 | 1
  readonly has_ocr: number
}

const countOf = {
  imported: 'imported = imported + 1',
  unchanged: 'unchanged = unchanged + 1',
  duplicate: 'duplicates = duplicates + 1',
  failed: 'failed = failed + 1',
  held: 'found = found - 1',
} as const

/** Throws document.unknown when the document was removed while its file was being read. */
export function saveReading(library: Library, id: number, reading: StoredReading): ReadingResult {
  return inTransaction(library, () => save(library, targetOf(library, id), reading))
}

function save(library: Library, target: Target, reading: StoredReading): ReadingResult {
  const result = store(library, target, reading)
  if (target.member === null && result !== 'duplicate' && reading.cause === undefined)
    placeInside(library, target, reading, result)
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
    const comesAgain = isForgotten(library, reading.hash, id) || twinOf(library, target, reading) !== undefined
    if (isKnown || comesAgain) return save(library, target, reading)
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
      removeMembers(library, id, target.job_id)
      count(library, target, 'failed')
    }
  })
}

/** A file that cannot be read any more holds nothing. */
function placeInside(library: Library, target: Target, reading: StoredReading, result: ReadingResult): void {
  const { size, modified, members = [], tables } = reading
  placeMembers(library, { ...target, size, modified }, result === 'failed' ? [] : members)
  if (tables !== undefined) saveTables(library, target.id, tables)
}

function targetOf(library: Library, id: number): Target {
  const target = sql<Target>(
    library,
    `select id, path, member, holder, asked, state, sha256, job_id, ocr_due, ocr is not null as has_ocr,
       exists (select 1 from content where document_id = id) as has_content,
       exists (select 1 from encoding where document_id = id) as is_encoded
     from document where id = ?`,
  ).get(id)
  if (target === undefined) throw new ShortlistError('document.unknown', String(id))
  return target
}

function count(library: Library, target: Target, result: ReadingResult): void {
  sql(library, `update job set ${countOf[result]} where id = ?`).run(target.job_id)
}

function store(library: Library, target: Target, reading: StoredReading): ReadingResult {
  if (!isText(reading)) {
    if (keepsText(target, reading.cause)) return keepUnopened(library, target)
    fail(library, target, reading.outcome, reading.cause)
    setFile(library, target.id, reading)
    return 'failed'
  }
  if (isForgotten(library, reading.hash, target.id)) {
    fail(library, target, 'unsupported', 'forgotten')
    setFile(library, target.id, reading)
    return 'failed'
  }
  if (reading.holder === true) return hold(library, target, reading)
  const isSame = target.has_content === 1 && target.sha256 === reading.hash
  if (isSame && target.ocr_due === 0) return keep(library, target, reading)
  const twin = twinOf(library, target, reading)
  if (twin !== undefined && !canBeForgotten(library, target, twin)) return replaceByTwin(library, target, twin, reading)
  if (twin !== undefined) removeDocument(library, twin, target.job_id)
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
  if (target.sha256 === reading.hash) clearText(library, target.id)
  else clear(library, target)
  insert(library, target, reading)
}

/** The file could not be opened: that says nothing about what is in it, and what was read before stays true. */
function keepsText({ has_content, holder }: Target, cause: Cause | undefined): boolean {
  return (has_content === 1 || holder === 1) && cause !== undefined
}

/** Size and time stay those of the bytes that were read, so that the next walk reads the changed file again. */
function keepUnopened(library: Library, target: Target): ReadingResult {
  if (target.holder === 1) setState(library, target, 'hold')
  else setState(library, target, target.is_encoded === 1 ? 'same-encoded' : 'same-read')
  return 'unchanged'
}

function hold(library: Library, target: Target, reading: StoredReading): ReadingResult {
  clear(library, target)
  setState(library, target, 'hold')
  setFile(library, target.id, reading)
  sql(library, `update document set outcome = ?, cause = null, holder = 1, ${withoutText}, label = ? where id = ?`).run(
    reading.outcome,
    fold(shownFile(target)),
    target.id,
  )
  return 'held'
}

const withoutText = 'sha256 = null, name = null, headline = null, language = null, pages = null, ocr = null, length = 0'

function clear(library: Library, { id, job_id }: Target): void {
  clearContent(library, id, job_id)
}

function keep(library: Library, target: Target, reading: StoredReading): ReadingResult {
  renewFacts(library, target.id, reading.text, reading.facts, reading.derivation ?? '')
  setState(library, target, target.is_encoded === 1 ? 'same-encoded' : 'same-read')
  setFile(library, target.id, reading)
  return 'unchanged'
}

function replaceByTwin(library: Library, target: Target, twin: number, reading: StoredReading): ReadingResult {
  const moved = isMissing(library, twin)
  clear(library, target)
  if (moved) return takePlace(library, target, twin, reading)
  sql(
    library,
    `insert or replace into duplicate (path, size, modified, document_id, job_id, container_id, member)
     select path, ?, ?, ?, job_id, container_id, member from document where id = ?`,
  ).run(reading.size, reading.modified, twin, target.id)
  removeDocument(library, target.id, target.job_id)
  return 'duplicate'
}

function isMissing(library: Library, id: number): boolean {
  const missing = "select 1 from document where id = ? and presence <> 'found'"
  return sql(library, missing).get(id) !== undefined
}

/** What was inside a file that has gone, and was found elsewhere: one that is there must not be the copy of one that is not. */
function canBeForgotten(library: Library, { member }: Target, twin: number): boolean {
  const missing = "select member from document where id = ? and presence <> 'found'"
  const known = sql<{ member: string | null }>(library, missing).get(twin)
  return known !== undefined && (member !== null || known.member !== null)
}

/** A file that was moved: its document follows, with its vectors and all that was said of it. */
function takePlace(library: Library, target: Target, twin: number, { size, modified }: StoredReading): ReadingResult {
  removeDocument(library, target.id, target.job_id)
  moveTo(library, twin, { path: target.path, size, modified })
  return 'unchanged'
}

function fail(library: Library, target: Target, outcome: Outcome, cause?: Cause): void {
  clear(library, target)
  setState(library, target, 'fail')
  sql(
    library,
    `update document set outcome = ?, cause = ?, size = found_size, modified = found_modified, holder = 0,
       ${withoutText}, label = ? where id = ?`,
  ).run(outcome, cause ?? null, fold(shownFile(target)), target.id)
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

function insert(library: Library, target: Target, reading: StoredReading): void {
  const piece = (range: Range | undefined): string | null =>
    range === undefined ? null : reading.text.slice(range.start, range.end).replace(/\s+/g, ' ').trim() || null
  const name = piece(reading.name)
  const headline = piece(reading.headline)
  setState(library, target, 'read')
  setFile(library, target.id, reading)
  sql(
    library,
    `update document set kind = ?, outcome = ?, cause = null, holder = 0, sha256 = ?, name = ?, headline = ?, label = ?, language = ?,
       pages = ?, ocr = ?, length = ?, imported_at = ? where id = ?`,
  ).run(
    target.asked === 'auto' ? reading.kind : target.asked,
    reading.outcome,
    reading.hash,
    name,
    headline,
    fold([shownFile(target), name, headline].join('\n')),
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
  proposeAlike(library, target.id, reading.text)
}

function insertContent(library: Library, id: number, reading: StoredReading): void {
  sql(
    library,
    `insert into content (document_id, sections, identity, headline, requirements, warnings, hidden, facts, derivation, text)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    JSON.stringify(reading.sections),
    JSON.stringify(reading.identity),
    reading.headline === undefined ? null : JSON.stringify(reading.headline),
    JSON.stringify(reading.requirements),
    JSON.stringify(reading.warnings),
    JSON.stringify(reading.hidden),
    JSON.stringify(reading.facts),
    reading.derivation ?? '',
    reading.text,
  )
}
