/**
 * Finds terms in a text: whole words, the longest where several begin, "C++" apart from "C", plurals with the singular, and
 * words that mean something else in a sentence ("Go", "R", "Excel") only where a list shows what they are.
 *
 * Names are looked up by their first characters at the beginning of each word. An Aho-Corasick automaton over the same names took
 * ten times as long to build (298 ms against 29) and twice as long to run (6.3 ms against 3.0): a text has few words, and matches begin only there.
 * Many names of a large vocabulary begin alike ("manage …"), so it takes many characters to tell them apart: with 4 of them instead of 12
 * ESCO's names took several times as long (`npm run bench:vocabulary` prints what they take now).
 */
import { foldTerm, foldWithOffsets, type Folded } from './fold.ts'
import type { Name, Term, TermKind } from './terms.ts'

export interface Hit {
  readonly id: string
  readonly kind: TermKind
  /** in the original text */
  readonly start: number
  readonly end: number
}

interface Span {
  readonly start: number
  readonly end: number
}

export interface Matcher {
  /** `among` are the stretches that list skills. Sorted, without overlaps. */
  readonly find: (text: string, among?: readonly Span[]) => Hit[]
  readonly term: (id: string) => Term | undefined
  /** what is called so, in whatever letters */
  readonly named: (text: string) => Term[]
}

interface Entry {
  readonly term: Term
  readonly name: Name
  readonly key: string
  /** capitals count: "FLT", "Go" */
  readonly exact: boolean
}

/** characters that names are looked up by */
const prefix = 12
/** Shorter words take no ending: "Koch" is not in "kochen". */
const shortestWithEnding = 5
const endings = ['innen', 'es', 'en', 'in', 's', 'n']
/** capitals of at most this length are written so */
const longestLetters = 6

export function matcherOf(terms: readonly Term[]): Matcher {
  const byId = new Map<string, Term>()
  const byPrefix = new Map<string, Entry[]>()
  for (const term of terms) {
    if (!byId.has(term.id)) byId.set(term.id, term)
    for (const name of term.names) {
      const key = foldTerm(name.text)
      const entry = { term, name, key, exact: isExact(name) }
      const known = byPrefix.get(key.slice(0, prefix))
      if (known === undefined) byPrefix.set(key.slice(0, prefix), [entry])
      else known.push(entry)
    }
  }
  byPrefix.delete('')
  for (const entries of byPrefix.values()) entries.sort((a, b) => b.key.length - a.key.length)
  return {
    term: (id) => byId.get(id),
    named: (text) => {
      const key = foldTerm(text)
      const called = (byPrefix.get(key.slice(0, prefix)) ?? []).filter((entry) => entry.key === key)
      return [...new Set(called.map(({ term }) => term))]
    },
    find: (text, among = []) => {
      const folded = foldWithOffsets(text)
      return inCompany(matchesIn(text, folded, byPrefix), text, folded, among)
    },
  }
}

function isExact({ text, needsCompany, anyCase }: Name): boolean {
  const isLetters = text.length <= longestLetters && text === text.toUpperCase() && /\p{Lu}/u.test(text)
  return isLetters || (needsCompany && anyCase !== true)
}

interface Found {
  readonly entry: Entry
  readonly start: number
  readonly stop: number
}

/** At each beginning of a word the longest name; the next one begins behind it. */
function matchesIn(text: string, folded: Folded, byPrefix: ReadonlyMap<string, readonly Entry[]>): Found[] {
  const found: Found[] = []
  for (let at = 0; at < folded.text.length;) {
    const one = isBeginning(folded.text, at) ? longestAt(text, folded, at, byPrefix) : undefined
    if (one !== undefined) found.push(one)
    at = one?.stop ?? at + 1
  }
  return found
}

function longestAt(
  text: string,
  folded: Folded,
  start: number,
  byPrefix: ReadonlyMap<string, readonly Entry[]>,
): Found | undefined {
  for (let length = prefix; length > 0; length -= 1) {
    for (const entry of byPrefix.get(folded.text.slice(start, start + length)) ?? []) {
      if (!folded.text.startsWith(entry.key, start)) continue
      const stop = wordEnd(folded.text, start, start + entry.key.length)
      if (stop !== undefined && isWritten(entry, text, folded, start)) return { entry, start, stop }
    }
  }
  return undefined
}

const inWord = /[\p{L}\p{N}]/u

function isBeginning(text: string, at: number): boolean {
  if (at > 0 && (inWord.test(text.charAt(at - 1)) || /[.@#&+]/.test(text.charAt(at - 1)))) return false
  return text.charAt(at) !== ' '
}

/** Where the word ends that the match is, or undefined when it is only part of one. */
function wordEnd(text: string, start: number, end: number): number | undefined {
  if (isBorder(text, end)) return end
  if (end - start < shortestWithEnding) return undefined
  const ending = endings.find((one) => text.startsWith(one, end) && isBorder(text, end + one.length))
  return ending === undefined ? undefined : end + ending.length
}

/** Nothing of the word comes after it: no letter, no sign of "C++" and "C#", no dot before more of a name. */
function isBorder(text: string, at: number): boolean {
  const next = text.charAt(at)
  if (next === '') return true
  if (inWord.test(next) || next === '#' || next === '@' || (next === '+' && text.charAt(at + 1) === '+')) return false
  if (next === '&') return /\s/.test(text.charAt(at + 1)) && /\s/.test(text.charAt(at - 1))
  return next !== '.' || !inWord.test(text.charAt(at + 1))
}

function isWritten({ name, key, exact }: Entry, text: string, { from }: Folded, start: number): boolean {
  return !exact || text.slice(from[start], (from[start + key.length - 1] ?? 0) + 1) === name.text
}

function inCompany(found: readonly Found[], text: string, { from }: Folded, among: readonly Span[]): Hit[] {
  const spans = found.map(({ entry, start, stop }) => ({
    entry,
    start: from[start] ?? 0,
    end: (from[stop - 1] ?? 0) + 1,
  }))
  return spans
    .filter(({ entry, start, end }, at) => {
      if (!entry.name.needsCompany) return true
      if (!standsAlone(text, start, end)) return false
      if (among.some((span) => start >= span.start && end <= span.end)) return true
      return [spans[at - 1], spans[at + 1]].some(
        (other) => other !== undefined && isListed(text, { start, end }, other),
      )
    })
    .map(({ entry, start, end }) => ({ id: entry.term.id, kind: entry.term.kind, start, end }))
}

const before = /(?:^|[,;:|•·/()[\]\n–—-]|(?:^|[^\p{L}])(?:and|und|et|y|e|i|en|oraz|or|oder|ou|o)|•)[ \t]*$/u
const after = /^[ \t]*(?:$|[,;:|•·/()[\]\n.–—-]|(?:and|und|et|y|e|i|en|oraz|or|oder|ou|o)(?![\p{L}]))/u

/** Between separators, as in a list; a word that only a hyphen parts from the next is part of something else. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    before.test(text.slice(Math.max(0, start - 8), start)) &&
    after.test(text.slice(end, end + 8)) &&
    !/^[-–]\p{L}/u.test(text.slice(end, end + 2))
  )
}

/** Nothing but separators between two. */
function isListed(text: string, a: Span, b: Span): boolean {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start)
  return (
    between.length <= 12 &&
    /^[\s,;:|•·/()&+.]*(?:and|und|et|y|e|i|en|oraz|or|oder|ou|o)?[\s,;:|•·/()&]*$/u.test(between)
  )
}
