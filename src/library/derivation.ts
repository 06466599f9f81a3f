/** Documents whose facts were found by older rules, or by other vocabularies than there are now. */
import type { Range } from '../contract/common.ts'
import type { Facts } from '../contract/facts.ts'
import type { DeriveAgain } from '../import/reading.ts'
import type { Library } from './database.ts'
import { factsFrom, renewFacts } from './facts.ts'
import { shownFile } from './member-names.ts'
import { inTransaction, sql } from './statements.ts'

/** `rules:vocabularies`: the same rules with another vocabulary change nothing but terms. */
export const derivationOf = (rules: number, vocabularies: readonly number[]): string =>
  `${rules}:${vocabularies.join(',')}`

export interface Outdated {
  readonly id: number
  readonly derive: DeriveAgain
}

interface Row {
  readonly id: number
  readonly path: string
  readonly member: string | null
  readonly type: string
  readonly kind: 'cv' | 'posting'
  readonly language: string | null
  readonly name: string | null
  readonly modified: number
  readonly text: string
  readonly sections: string
  readonly identity: string
  readonly headline: string | null
  readonly requirements: string
  readonly facts: string
  readonly derivation: string
}

/** The next of them, the newest first. */
export function nextOutdated(library: Library, derivation: string, limit: number): Outdated[] {
  // "<>" alone would go through all documents; each of these two finds its end of the index
  return sql<Row>(
    library,
    `select document.id, path, member, type, kind, language, name, modified, text, sections, identity, content.headline, requirements, facts,
       derivation
     from content join document on document.id = document_id
     where document_id in (
       select document_id from (select document_id from content where derivation < @derivation order by document_id desc limit @limit)
       union select document_id from (select document_id from content where derivation > @derivation order by document_id desc limit @limit)
       order by document_id desc limit @limit)
     order by document.id desc`,
  )
    .all({ derivation, limit })
    .map((row) => ({ id: row.id, derive: deriveOf(row, derivation) }))
}

/** A table of many people is nobody's, and says nothing in fields: that stays. */
function deriveOf(row: Row, derivation: string): DeriveAgain {
  const isTable = (row.type === 'csv' || row.type === 'xlsx') && row.name === null && row.headline === null
  const rules = (name: string) => name.slice(0, name.indexOf(':') + 1)
  const has = row.facts !== '{}'
  return {
    text: row.text,
    kind: row.kind,
    ...(row.language === null ? {} : { language: row.language }),
    sections: JSON.parse(row.sections) as DeriveAgain['sections'],
    identity: JSON.parse(row.identity) as Range[],
    ...(row.headline === null ? {} : { headline: JSON.parse(row.headline) as Range }),
    requirements: JSON.parse(row.requirements) as Range[],
    ...(has ? { facts: factsFrom(row.facts) } : {}),
    fileName: shownFile(row),
    modified: row.modified,
    onlyTerms: has && (isTable || (row.derivation !== '' && rules(row.derivation) === rules(derivation))),
  }
}

/** Without facts where none could be found: what there is stays. Texts that have changed since are passed over. */
export function saveDerived(
  library: Library,
  derivation: string,
  derived: readonly { readonly id: number; readonly text: string; readonly facts: Facts | undefined }[],
): void {
  inTransaction(library, () => {
    for (const { id, text, facts } of derived) {
      if (facts !== undefined) renewFacts(library, id, text, facts, derivation)
      sql(library, 'update content set derivation = ? where document_id = ? and text = ?').run(derivation, id, text)
    }
  })
}

export function countDerived(library: Library, derivation: string): { matched: number; documents: number } {
  const count = (where: string, ...values: string[]) =>
    sql<{ n: number }>(library, `select count(*) as n from content ${where}`).get(...values)?.n ?? 0
  return { matched: count('where derivation = ?', derivation), documents: count('') }
}
