/** The vocabulary in use: built at its first use and kept. */
import { matcherOf, type Matcher } from './matcher.ts'
import { ownTerms } from './terms.ts'

let matcher: Matcher | undefined

export function vocabulary(): Matcher {
  matcher ??= matcherOf(ownTerms())
  return matcher
}
