/** The pairs that may be of the same person as they are shown, and what the recruiter says to them. Finding them is likeness.ts's. */
import type { SamePerson, SamePersonDecision, SharedContact } from '../contract/duplicates.ts'
import { ShortlistError } from '../contract/errors.ts'
import type { Library } from './database.ts'
import { documentById } from './documents.ts'
import { personalUpTo } from './likeness.ts'
import { inTransaction, sql } from './statements.ts'

interface StoredPair {
  readonly newer: number
  readonly older: number
  readonly words: number | null
  readonly emails: string
  readonly phones: string
  readonly decision: SamePersonDecision | null
}

export interface PairFilter {
  readonly state: 'open' | 'decided'
  readonly document?: number | undefined
  readonly job?: number | undefined
  readonly offset: number
  readonly limit: number
}

/** The file changed last is the newer version. */
const isFirstNewer = '(a.modified, a.id) > (b.modified, b.id)'
const pairs = 'from likeness join document a on a.id = first_id join document b on b.id = second_id'
/** An older version that is not found any more is nobody's question. */
const open = "decision is null and a.kind = 'cv' and b.kind = 'cv' and a.replaced_by is null and b.replaced_by is null"
const filtered = `${pairs} where iif(@state = 'open', ${open}, decision is not null)
  and (@document is null or first_id = @document or second_id = @document)
  and (@job is null or a.job_id = @job or b.job_id = @job)`
const columns = `iif(${isFirstNewer}, a.id, b.id) as newer, iif(${isFirstNewer}, b.id, a.id) as older,
  words, emails, phones, decision`

export function samePersonPairs(library: Library, filter: PairFilter): { total: number; pairs: SamePerson[] } {
  const { state, document = null, job = null, offset, limit } = filter
  const values = { state, document, job }
  const counted = sql<{ total: number }>(library, `select count(*) as total ${filtered}`).get(values)
  const rows = sql<StoredPair>(
    library,
    `select ${columns} ${filtered} order by decided_at desc, max(a.modified, b.modified) desc, second_id desc, first_id desc
     limit @limit offset @offset`,
  ).all({ ...values, limit, offset })
  return { total: counted?.total ?? 0, pairs: rows.map((row) => shown(library, row)) }
}

function shown(library: Library, { newer, older, words, emails, phones, decision }: StoredPair): SamePerson {
  return {
    newer: documentById(library, newer),
    older: documentById(library, older),
    ...(words === null ? {} : { words }),
    emails: JSON.parse(emails) as string[],
    phones: JSON.parse(phones) as string[],
    ...(decision === null ? {} : { decision }),
  }
}

/** How many open proposals a document is part of. */
export function countAlike(library: Library, id: number): number {
  const counted = sql<{ n: number }>(
    library,
    `select (select count(*) ${pairs} where first_id = @id and ${open})
       + (select count(*) ${pairs} where second_id = @id and ${open}) as n`,
  )
  return counted.get({ id })?.n ?? 0
}

/** How many pairs wait for a decision, and how many were decided on. */
export function countPairs(library: Library): { readonly open: number; readonly decided: number } {
  const counted = sql<{ open: number; decided: number }>(
    library,
    `select count(*) filter (where ${open}) as open, count(*) filter (where decision is not null) as decided ${pairs}`,
  )
  return counted.get() ?? { open: 0, decided: 0 }
}

/** How many documents that a job met last are part of an open proposal. */
export function countAlikeOfJob(library: Library, job: number): number {
  const counted = sql<{ n: number }>(
    library,
    `select count(*) as n from (select a.id ${pairs} where a.job_id = @job and ${open}
       union select b.id ${pairs} where b.job_id = @job and ${open})`,
  )
  return counted.get({ job })?.n ?? 0
}

/** Throws document.unknown where the two were never proposed. */
export function decideSamePerson(
  library: Library,
  { newer, older, decision }: { newer: number; older: number; decision: SamePersonDecision | null },
): SamePerson {
  const key = { first: Math.min(newer, older), second: Math.max(newer, older) }
  return inTransaction(library, () => {
    const changed = sql(
      library,
      'update likeness set decision = @decision, decided_at = @at where first_id = @first and second_id = @second',
    ).run({ ...key, decision, at: decision === null ? null : new Date().toISOString() }).changes
    const stored = sql<StoredPair>(
      library,
      `select ${columns} ${pairs} where first_id = @first and second_id = @second`,
    ).get(key)
    if (changed === 0 || stored === undefined) throw new ShortlistError('document.unknown', `${newer}, ${older}`)
    replace(library, stored)
    return shown(library, stored)
  })
}

/** Of two versions, the older is not found any more, or found again. */
function replace(library: Library, { newer, older, decision }: StoredPair): void {
  const forget = sql(library, 'update document set replaced_by = null where id = ? and replaced_by = ?')
  forget.run(older, newer)
  forget.run(newer, older)
  if (decision === 'newest') sql(library, 'update document set replaced_by = ? where id = ?').run(newer, older)
}

/** Addresses and numbers that stand in too many CVs to be one person's, those in the most first. */
export function sharedContacts(library: Library): SharedContact[] {
  return sql<SharedContact>(
    library,
    `select kind, value, count(*) as documents from document_term where kind in ('email', 'phone')
     group by kind, value having count(*) > ? order by 3 desc, 2 limit 20`,
  ).all(personalUpTo)
}

/** Files with the bytes of another document. */
export function countIdentical(library: Library): number {
  return sql<{ n: number }>(library, 'select count(*) as n from duplicate').get()?.n ?? 0
}
