/**
 * The words of a requirement as evidence looks for them: by root, each weighted by how rare it is in this library, so that
 * "licence" finds "licensed" and "experience" proves little. A root is coarser than a stem of the keyword index and knows no language:
 * a passage near the requirement has been chosen already, and may say it in another form.
 */
import type { Library } from '../library/database.ts'
import { sql } from '../library/statements.ts'
import { untilChanged } from '../library/unchanged.ts'
import { queryWords } from './keywords.ts'

export interface WantedWord {
  readonly word: string
  readonly root: string
  /** inverse document frequency: ln(1 + N / df), less for words that many requirements share; above 0 */
  readonly weight: number
  /** an abbreviation or the name of a tool: nothing else stands for it */
  readonly isName: boolean
}

const ending = /(?:ing|ed|es|en|er|s|e|n)$/
const roots = new Map<string, string>()
/** words whose roots are kept */
const mostRoots = 50_000

/** Without the commonest endings of English and German, as far as four letters are left. */
export function rootOf(word: string): string {
  const known = roots.get(word)
  if (known !== undefined) return known
  if (roots.size >= mostRoots) roots.clear()
  const root = withoutEndings(word)
  roots.set(word, root)
  return root
}

function withoutEndings(word: string): string {
  let root = word
  for (let shorter = root; ; root = shorter) {
    shorter = root.replace(ending, '')
    if (shorter === root || shorter.length < 4) return root
  }
}

export function wantedWords(library: Library, text: string): WantedWord[] {
  const documents = sql<{ n: number }>(library, 'select count(*) as n from document where sha256 is not null')
  const all = untilChanged(library, 'with text', () => documents.get()?.n ?? 0)
  const names = namesIn(text)
  return queryWords(text).map((word) => ({
    word,
    root: rootOf(word),
    weight: Math.log(1 + all / holding(library, word, all)) * (isGeneric(word) ? genericShare : 1),
    isName: names.has(word),
  }))
}

/** Words that many requirements share: how long, how well, how much. They prove little, however rare they are here. */
const genericShare = 0.2
const generic = new Set(
  (
    'experience experienced year years month months knowledge understanding ability able skill skills good strong sound solid excellent ' +
    'proven minimum least must required essential desirable ideally preferred higher above equivalent similar level degree qualification ' +
    'qualifications certificate licence work working job role team independently willing willingness day days full part time use using ' +
    'one two three four five six seven eight nine ten several many ' +
    'erfahrung berufserfahrung jahre jahren jahr kenntnisse gute guten sehr sicher sicherer sichere sicheren mindestens idealerweise ' +
    'wunschenswert erforderlich abgeschlossene vergleichbare vergleichbar ausbildung arbeit arbeiten team bereitschaft fahigkeit umgang ' +
    'experience ans annees connaissance connaissances maitrise bonne bonnes minimum souhaite'
  ).split(' '),
)

function isGeneric(word: string): boolean {
  return generic.has(word) || /^\d+$/.test(word)
}

/** Abbreviations and names of tools, as they are written: CIPD, C#, PostgreSQL. Not in a text that is all capitals. */
function namesIn(text: string): Set<string> {
  if (!/\p{Ll}/u.test(text)) return new Set()
  const written = text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}+#.&-]*/gu) ?? []
  return new Set(written.filter((word) => /\p{Lu}.*\p{Lu}|[+#]$/u.test(word)).flatMap((word) => queryWords(word)))
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

/** Share of the wanted words, by weight, that stand among these roots; 0 … 1. */
export function coverage(wanted: readonly WantedWord[], roots: ReadonlySet<string>): number {
  let found = 0
  let total = 0
  for (const { root, weight } of wanted) {
    total += weight
    if (roots.has(root)) found += weight
  }
  return total === 0 ? 0 : found / total
}
