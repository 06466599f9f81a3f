/**
 * The words of a requirement as evidence looks for them: by stem, each weighted by how rare it is in this library, so that
 * "licence" finds "licences" and "experience" proves little. Only evidence does so; the keyword index takes words as they are.
 */
import type { Library } from '../library/database.ts'
import { sql } from '../library/statements.ts'
import { queryWords } from './keywords.ts'

export interface WantedWord {
  readonly word: string
  readonly stem: string
  /** inverse document frequency: ln(1 + N / df); above 0 */
  readonly weight: number
}

const ending = /(?:ing|ed|es|en|er|s|e|n)$/

/** Without the commonest endings of English and German, as far as four letters are left. */
export function stemOf(word: string): string {
  let stem = word
  for (let shorter = stem; ; stem = shorter) {
    shorter = stem.replace(ending, '')
    if (shorter === stem || shorter.length < 4) return stem
  }
}

export function wantedWords(library: Library, text: string): WantedWord[] {
  const words = queryWords(text)
  const documents = sql<{ n: number }>(library, 'select count(*) as n from document where sha256 is not null')
  const all = documents.get()?.n ?? 0
  return words.map((word) => ({ word, stem: stemOf(word), weight: Math.log(1 + all / holding(library, word, all)) }))
}

interface Counted {
  /** documents in the library when these were counted */
  readonly all: number
  readonly holding: Map<string, number>
}

const counted = new WeakMap<Library, Counted>()
/** words whose counts are kept */
const mostCounted = 10_000

/** In how many documents a word stands, 1 at least. Kept until the library has grown or shrunk by a tenth. */
function holding(library: Library, word: string, all: number): number {
  let known = counted.get(library)
  if (known === undefined || Math.abs(known.all - all) > known.all / 10 || known.holding.size >= mostCounted) {
    known = { all, holding: new Map() }
    counted.set(library, known)
  }
  const found = known.holding.get(word) ?? countHolding(library, word)
  known.holding.set(word, found)
  return found
}

function countHolding(library: Library, word: string): number {
  const match = sql<{ n: number }>(library, 'select count(*) as n from words where words match ?')
  return Math.max(1, match.get(`"${word.replaceAll('"', '""')}"`)?.n ?? 0)
}

/** Share of the wanted words, by weight, that stand among these stems; 0 … 1. */
export function coverage(wanted: readonly WantedWord[], stems: ReadonlySet<string>): number {
  let found = 0
  let total = 0
  for (const { stem, weight } of wanted) {
    total += weight
    if (stems.has(stem)) found += weight
  }
  return total === 0 ? 0 : found / total
}
