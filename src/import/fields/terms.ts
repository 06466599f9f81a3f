/** What of the vocabulary stands in a document. */
import type { Range } from '../../contract/common.ts'
import type { FoundTerm, Role } from '../../contract/facts.ts'
import { findTerms } from '../../vocabulary/vocabulary.ts'

export interface Where {
  /** names, addresses and the like: "Baker" is somebody there */
  readonly identity: readonly Range[]
  /** employers and schools: "Northgate Bakery" is no skill */
  readonly organisations: readonly Range[]
  /** job titles and the headline: only there an occupation is the person's own */
  readonly titles: readonly Range[]
  /** sections of skills, and what a posting asks for */
  readonly lists: readonly Range[]
}

/** hits of one document: more are a list of words */
const most = 400

export function termsIn(text: string, { identity, organisations, titles, lists }: Where): FoundTerm[] {
  const elsewhere = [...identity, ...organisations]
  return findTerms(text, [...lists, ...titles])
    .slice(0, most * 5)
    .filter((hit) => !elsewhere.some((range) => overlap(hit, range)))
    .filter((hit) => hit.kind !== 'occupation' || titles.some((range) => overlap(hit, range)))
    .slice(0, most)
}

const overlap = (a: Range, b: Range) => a.start < b.end && a.end > b.start

/** The titles and the names of organisations of jobs. */
export function namesOf(roles: readonly Role[]): Pick<Where, 'titles' | 'organisations'> {
  return {
    titles: roles.flatMap(({ title }) => title ?? []),
    organisations: roles.flatMap(({ employer }) => employer ?? []),
  }
}
