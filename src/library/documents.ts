/** Documents as they are shown: rows, lists, one with its text, counts. Queueing is queue.ts, storing what was read readings.ts. */
import type { DocumentKind, DocumentState, Range, ReadByOcr } from '../contract/common.ts'
import { ShortlistError } from '../contract/errors.ts'
import { noFacts, type Facts } from '../contract/facts.ts'
import type { HiddenText } from '../contract/hidden.ts'
import type { ImportedDocument } from '../contract/import.ts'
import type { DocumentRow, DocumentText, LibraryStatus } from '../contract/library.ts'
import type { Library } from './database.ts'
import { factsFrom } from './facts.ts'
import { fold } from './fold.ts'
import { filePath, shownFile } from './member-names.ts'
import { sql } from './statements.ts'

interface StoredDocument {
  readonly id: number
  readonly kind: DocumentKind
  readonly path: string
  readonly member: string | null
  readonly type: string
  readonly state: DocumentState
  readonly outcome: NonNullable<DocumentRow['outcome']> | null
  readonly cause: NonNullable<DocumentRow['cause']> | null
  readonly name: string | null
  readonly headline: string | null
  readonly language: string | null
  readonly pages: number | null
  readonly ocr: string | null
  readonly length: number
  readonly imported_at: string
}

const columns =
  'id, kind, path, member, type, state, outcome, cause, name, headline, language, pages, ocr, length, imported_at'

/** The sentence for a failure (`message`) is added by the engine, which knows the reader's table of them. */
function documentRow(stored: StoredDocument): DocumentRow {
  const { name, headline, outcome, cause, language, pages, ocr, member, imported_at, ...same } = stored
  const file = shownFile(stored)
  return {
    ...same,
    path: filePath(stored),
    file,
    ...(member === null ? {} : { member }),
    title: (stored.kind === 'cv' ? name : null) ?? headline ?? file,
    headline: headline ?? '',
    importedAt: imported_at,
    ...(outcome === null ? {} : { outcome }),
    ...(cause === null ? {} : { cause }),
    ...(language === null ? {} : { language }),
    ...(pages === null ? {} : { pages }),
    ...(ocr === null ? {} : { ocr: JSON.parse(ocr) as ReadByOcr }),
  }
}

export interface DocumentFilter {
  readonly kind?: DocumentKind | undefined
  readonly state?: DocumentState | undefined
  /** part of a name, headline or file name; case and accents do not matter */
  readonly contains?: string | undefined
  readonly offset: number
  readonly limit: number
}

const filtered = `from document
where (@kind is null or (kind = @kind and holder = 0)) and (@state is null or state = @state) and (@part = '' or instr(label, @part) > 0)`

/** One page of the list, in the order of import, and how many there are in all. */
export function documentRows(library: Library, filter: DocumentFilter): { total: number; rows: DocumentRow[] } {
  const { kind = null, state = null, contains = '', offset, limit } = filter
  const values = { kind, state, part: fold(contains).trim() }
  const counted = sql<{ total: number }>(library, `select count(*) as total ${filtered}`).get(values)
  const rows = sql<StoredDocument>(library, `select ${columns} ${filtered} order by id limit @limit offset @offset`)
    .all({ ...values, limit, offset })
    .map(documentRow)
    .map((row) => (kind === 'posting' ? { ...row, ...briefOf(library, row.id) } : row))
  return { total: counted?.total ?? 0, rows }
}

function briefOf(library: Library, id: number): Pick<DocumentRow, 'brief'> {
  const content = contentOf(library, id)
  if (content?.facts.posting === undefined) return {}
  const { place, employment, hours, salary } = content.facts.posting
  const told = [place, ...employment, hours, salary].filter((range) => range !== undefined)
  return { brief: told.map(({ start, end }) => content.text.slice(start, end).trim()) }
}

/** Imported by its job, not only met by it, as SQL over a row of `document`. */
export const broughtIn =
  "document.state in ('read', 'encoded') and holder = 0 and imported_at >= (select started_at from job where job.id = job_id)"

/** The first documents that an import brought in, CVs first. */
export function documentsOfJob(library: Library, job: number, limit: number): ImportedDocument[] {
  return sql<StoredDocument>(
    library,
    `select ${columns} from document where job_id = ? and ${broughtIn} order by kind, id limit ?`,
  )
    .all(job, limit)
    .map(documentRow)
    .map(({ id, kind, file, title }) => ({ id, kind, file, title }))
}

/** Throws document.unknown. */
export function documentById(library: Library, id: number): DocumentRow {
  const stored = sql<StoredDocument>(library, `select ${columns} from document where id = ?`).get(id)
  if (stored === undefined) throw new ShortlistError('document.unknown', String(id))
  return documentRow(stored)
}

export interface Content {
  readonly text: string
  /** what must never be encoded or shown as evidence; sorted, disjoint */
  readonly identity: Range[]
  readonly headline?: Range
  /** what heads a section; sorted, disjoint */
  readonly headings: Range[]
  readonly requirements: Range[]
  readonly warnings: string[]
  readonly hidden: HiddenText[]
  readonly facts: Facts
}

interface StoredContent extends Record<
  'text' | 'identity' | 'requirements' | 'warnings' | 'hidden' | 'facts' | 'sections',
  string
> {
  readonly headline: string | null
}

/** The text of a document that was read, or undefined. */
export function contentOf(library: Library, id: number): Content | undefined {
  const stored = sql<StoredContent>(
    library,
    'select text, identity, headline, requirements, warnings, hidden, facts, sections from content where document_id = ?',
  ).get(id)
  if (stored === undefined) return undefined
  return {
    text: stored.text,
    identity: JSON.parse(stored.identity) as Range[],
    headings: headingsOf(stored),
    requirements: JSON.parse(stored.requirements) as Range[],
    warnings: JSON.parse(stored.warnings) as string[],
    hidden: JSON.parse(stored.hidden) as HiddenText[],
    facts: factsFrom(stored.facts),
    ...(stored.headline === null ? {} : { headline: JSON.parse(stored.headline) as Range }),
  }
}

/** Whether it holds text that a person looking at it does not see. */
export function hidesText(library: Library, id: number): boolean {
  const sought = "select 1 from content where document_id = ? and hidden <> '[]'"
  return sql(library, sought).get(id) !== undefined
}

/** A section begins with its heading: a whole line, or what stands before a colon. */
function headingsOf({ sections }: StoredContent): Range[] {
  return (JSON.parse(sections) as (Range & { heading: string })[])
    .filter(({ heading }) => heading !== '')
    .map(({ start, heading }) => ({ start, end: start + heading.length }))
}

/** A document with its text, empty where there is none. Throws document.unknown. */
export function documentText(library: Library, id: number): Omit<DocumentText, 'alike'> {
  const content = contentOf(library, id)
  return {
    document: documentById(library, id),
    text: content?.text ?? '',
    identity: content?.identity ?? [],
    headings: content?.headings ?? [],
    warnings: content?.warnings ?? [],
    hidden: content?.hidden ?? [],
    facts: content?.facts ?? noFacts,
  }
}

/** cvs and postings count those with text; read are those whose vectors are still missing. */
export function countDocuments(library: Library): Omit<LibraryStatus['counts'], 'alike' | 'decided'> {
  const counts = sql<Omit<LibraryStatus['counts'], 'alike' | 'decided'>>(
    library,
    `select
       count(*) filter (where kind = 'cv' and holder = 0 and state in ('read', 'encoded')) as cvs,
       count(*) filter (where kind = 'posting' and holder = 0 and state in ('read', 'encoded')) as postings,
       count(*) filter (where state = 'queued') as queued,
       count(*) filter (where state = 'read') as read,
       count(*) filter (where state = 'encoded' and holder = 0) as encoded,
       count(*) filter (where state = 'failed') as failed,
       (select count(*) from chunk) as chunks
     from document`,
  ).get()
  return counts ?? { cvs: 0, postings: 0, queued: 0, read: 0, encoded: 0, failed: 0, chunks: 0 }
}
