/** For each requirement the passage of a document that speaks most for it. */
import type { Range } from '../contract/common.ts'
import type { Evidence } from '../contract/search.ts'
import type { Library } from '../library/database.ts'
import { contentOf } from '../library/documents.ts'
import type { Content } from '../library/documents.ts'
import { roughWords } from '../library/words.ts'
import { bestPassage, passagesIn, shown } from './passages.ts'
import type { Passage } from './passages.ts'
import { coverage, wantedWords } from './requirement-words.ts'
import type { WantedWord } from './requirement-words.ts'
import { dot, rowsOf } from './scan.ts'
import type { VectorTable } from './table.ts'

export interface Requirement {
  readonly text: string
  readonly words: readonly WantedWord[]
  /** norm 1, of the space the evidence is looked for in; absent for keyword search */
  readonly vector?: Float32Array
}

/** A part of a document that evidence may come from. */
export interface Source {
  /** row of the table; absent when the document has no vectors */
  readonly row?: number
  readonly passages: () => readonly Passage[]
  /** of all words of its passages */
  readonly stems: () => ReadonlySet<string>
  /** `roughWords` of it */
  readonly rough: () => string
}

export interface Candidate {
  readonly text: string
  readonly sources: readonly Source[]
}

/** Share of a requirement's words, by weight, from which on their place says more than a vector. */
const together = 1 / 3
/** Up to so many words it is faster to look for them first than to find all words of every part. */
const fewWords = 5

export function requirementsWith(
  library: Library,
  texts: readonly string[],
  vectors?: readonly Float32Array[],
): Requirement[] {
  return texts.map((text, index) => {
    const vector = vectors?.[index]
    return { text, words: wantedWords(library, text), ...(vector === undefined ? {} : { vector }) }
  })
}

/** The documents with their passages by chunk; a document without vectors is one source. Documents without text are left out. */
export function candidates(library: Library, ids: readonly number[], table?: VectorTable): Map<number, Candidate> {
  const rows = table === undefined ? new Map<number, number[]>() : rowsOf(table, ids)
  const found = new Map<number, Candidate>()
  for (const id of ids) {
    const content = contentOf(library, id)
    if (content === undefined) continue
    const source = (range: Range, row?: number): Source => ({
      ...lazyPassages(content, range),
      ...(row === undefined ? {} : { row }),
    })
    const chunks = table === undefined ? [] : bodyRows(table, rows.get(id) ?? [])
    const sources = chunks.map(({ row, start, end }) => source({ start, end }, row))
    const whole = { start: 0, end: content.text.length }
    found.set(id, { text: content.text, sources: sources.length > 0 ? sources : [source(whole)] })
  }
  return found
}

function lazyPassages(content: Content, range: Range): Source {
  const passages = once(() => passagesIn(content.text, content.identity, range))
  const stems = once(() => new Set(passages().flatMap((passage) => Array.from(passage.stems))))
  const rough = once(() => roughWords(content.text.slice(range.start, range.end)))
  return { passages, stems, rough }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** The headline is a part of the body too, so its own row is only used where there is nothing else. */
function bodyRows(table: VectorTable, rows: readonly number[]): (Range & { row: number })[] {
  const body = rows.filter((row) => table.headlines[row] === 0)
  return (body.length > 0 ? body : rows).map((row) => ({
    row,
    start: table.starts[row] ?? 0,
    end: table.ends[row] ?? 0,
  }))
}

/** Evidence in the order of the requirements; a requirement without any passage is left out. */
export function evidenceIn(
  candidate: Candidate,
  requirements: readonly Requirement[],
  table?: VectorTable,
): Evidence[] {
  return requirements
    .map((requirement) => evidenceFor(candidate, requirement, table))
    .filter((evidence) => evidence !== undefined)
}

export function evidenceFor(candidate: Candidate, requirement: Requirement, table?: VectorTable): Evidence | undefined {
  const source = bestSource(candidate.sources, requirement, table)
  if (source === undefined) return undefined
  const chosen = bestPassage(candidate.text, source.passages(), requirement.words)
  if (chosen === undefined) return undefined
  const score = similarity(source, requirement, table) ?? coverage(requirement.words, chosen.stems)
  if (score === 0 && source.row === undefined) return undefined
  const { passage, start, end } = shown(candidate.text, source.passages(), chosen, requirement.words)
  return { requirement: requirement.text, passage, start, end, score }
}

/** Where enough of the requirement's words stand together, words decide; elsewhere the nearest vector. */
function bestSource(
  sources: readonly Source[],
  requirement: Requirement,
  table: VectorTable | undefined,
): Source | undefined {
  const rated = sources.map((source) => ({
    source,
    words: togetherIn(source, requirement.words),
    near: similarity(source, requirement, table) ?? 0,
  }))
  return rated.sort((a, b) => b.words - a.words || b.near - a.near)[0]?.source
}

/** Coverage of the words by the source; 0 below `together`. */
function togetherIn(source: Source, words: readonly WantedWord[]): number {
  if (words.length <= fewWords && !words.some(({ stem }) => source.rough().includes(stem))) return 0
  const covered = coverage(words, source.stems())
  return covered < together ? 0 : covered
}

export function similarity(
  source: Source,
  { vector }: Requirement,
  table: VectorTable | undefined,
): number | undefined {
  if (table === undefined || vector === undefined || source.row === undefined) return undefined
  return dot(table.values, source.row * table.dimensions, vector)
}
