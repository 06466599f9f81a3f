/** The vocabulary in use: our own terms and, where a user imported one, hers. Built at its first use and kept. */
import { matcherOf, type Matcher } from './matcher.ts'
import { ownTerms, type Term } from './terms.ts'

let matcher: Matcher | undefined

export function vocabulary(): Matcher {
  matcher ??= matcherOf(ownTerms())
  return matcher
}

/** From now on, terms of a user's file as well. An own term keeps its id where both know a name. */
export function extendVocabulary(terms: readonly Term[]): void {
  matcher = matcherOf([...ownTerms(), ...terms])
}
