/** What a document says in fields: kept whole with its text, and as rows that lists are filtered by. */
import { noFacts, type Facts } from '../contract/facts.ts'
import type { Range } from '../contract/common.ts'
import type { Library } from './database.ts'
import { fold } from './fold.ts'
import { sql } from './statements.ts'

type TermRow = readonly [kind: string, value: string, amount: number | null]

/** To be called in the transaction that stores the text. */
export function saveTerms(library: Library, id: number, text: string, facts: Facts): void {
  const insert = sql(
    library,
    'insert or ignore into document_term (document_id, kind, value, amount) values (?, ?, ?, ?)',
  )
  for (const [kind, value, amount] of rowsOf(text, facts)) insert.run(id, kind, value, amount)
}

/** Facts of a text that is stored already, and is still the same, where they were found otherwise than they are now. */
export function renewFacts(library: Library, id: number, text: string, facts: Facts, derivation: string): void {
  const renewed = sql(
    library,
    `update content set facts = ?, derivation = ? where document_id = ? and text = ? and (derivation <> ? or facts = '{}')`,
  ).run(JSON.stringify(facts), derivation, id, text, derivation)
  if (renewed.changes === 0) return
  removeTerms(library, id)
  saveTerms(library, id, text, facts)
}

export function removeTerms(library: Library, id: number): void {
  sql(library, 'delete from document_term where document_id = ?').run(id)
}

export interface AtAGlance {
  readonly years?: number
  readonly languages?: string[]
}

interface GlanceRow {
  readonly id: number
  readonly months: number | null
  /** parted by commas, null where there is none */
  readonly languages: string | null
}

/** Time at work and languages of many documents, by id; of one that tells neither, nothing. */
export function atAGlance(library: Library, ids: readonly number[]): Map<number, AtAGlance> {
  const rows = sql<GlanceRow>(
    library,
    `select document_id as id, max(amount) as months,
       group_concat(case when kind = 'language' then value end, ',' order by value) as languages
     from document_term where document_id in (select value from json_each(?)) and kind in ('language', 'months')
     group by document_id`,
  ).all(JSON.stringify(ids))
  return new Map(
    rows.map(({ id, months, languages }) => [
      id,
      {
        ...(months === null ? {} : { years: Math.floor(months / 12) }),
        ...(languages === null ? {} : { languages: languages.split(',') }),
      },
    ]),
  )
}

/** As stored; of a document that was read before there were any, none. */
export function factsFrom(stored: string): Facts {
  return { ...noFacts, ...(JSON.parse(stored) as Partial<Facts>) }
}

function rowsOf(text: string, { terms, roles, languages, tenure, emails, phones }: Facts): TermRow[] {
  const name = (kind: string, range: Range | undefined): TermRow[] => {
    const value = range === undefined ? '' : fold(text.slice(range.start, range.end)).replace(/\s+/g, ' ').trim()
    return value === '' ? [] : [[kind, value, null]]
  }
  return [
    ...terms.map(({ kind, id }): TermRow => [kind, id, null]),
    ...roles.flatMap(({ title, employer }) => [...name('title', title), ...name('employer', employer)]),
    ...emails.flatMap((email) => name('email', email)),
    ...phones.flatMap(({ number }): TermRow[] => (number === undefined ? [] : [['phone', number, null]])),
    ...languages.map(({ language }): TermRow => ['language', language, null]),
    ...(tenure === undefined ? [] : [['months', '', tenure.months] as const]),
  ]
}
