/** The vocabulary in use: the own one, built at its first use, and beside it what the user has added, if anything. */
import { type AddedName, termsOfAdded } from './added.ts'
import { matcherOf, type Hit, type Matcher } from './matcher.ts'
import { ownTerms } from './terms.ts'

let own: Matcher | undefined
let added: Matcher | undefined

export function vocabulary(): Matcher {
  own ??= matcherOf(ownTerms())
  return own
}

/** In place of what was added before. Built at once, as whoever waits for a text to be read should not wait for it. */
export function addVocabulary(names: readonly AddedName[]): void {
  added = names.length === 0 ? undefined : matcherOf(termsOfAdded(names))
}

/** Of both; what the added one finds inside something that the own one knows is that, and left out. Sorted by where they begin. */
export function findTerms(text: string, among: Parameters<Matcher['find']>[1]): (Hit & { readonly label: string })[] {
  const known = labelled(vocabulary(), text, among)
  if (added === undefined) return known
  const isWithin = withinOf(known)
  const more = labelled(added, text, among).filter((hit) => !isWithin(hit))
  return [...known, ...more].sort((a, b) => a.start - b.start || a.end - b.end)
}

function labelled({ find, term }: Matcher, text: string, among: Parameters<Matcher['find']>[1]) {
  return find(text, among).map((hit) => ({ ...hit, label: term(hit.id)?.label ?? '' }))
}

/** To be asked in the order of the text. Both lists are sorted and without overlaps, so one look along them is enough. */
function withinOf(known: readonly Hit[]): (hit: Hit) => boolean {
  let at = 0
  return ({ start, end }) => {
    while ((known[at]?.end ?? Infinity) <= start) at += 1
    const next = known[at]
    return next !== undefined && next.start <= start && next.end >= end
  }
}
