/** A search from prepared query to ranked, explained list. The engine brings the encoded vectors; nothing here waits for anything. */
import type { DocumentKind, Method } from '../contract/common.ts'
import { ShortlistError } from '../contract/errors.ts'
import type { Stage } from '../contract/monitor.ts'
import type { SearchHit, SearchResult } from '../contract/search.ts'
import type { Library } from '../library/database.ts'
import { documentById, hidesText } from '../library/documents.ts'
import { atAGlance } from '../library/facts.ts'
import { countAlike } from '../library/same-person.ts'
import { spaceById } from '../library/spaces.ts'
import { countUnencoded, countUnread, languagesOf, searchableIds } from './documents.ts'
import { candidates, evidenceFor } from './evidence.ts'
import type { Candidate } from './evidence.ts'
import { alone, fuse, type Fused, type Scored } from './fuse.ts'
import { queryWords, rankByWords } from './keywords.ts'
import { askedByIdentity } from './named.ts'
import { type PreparedQuery, understood } from './query.ts'
import { requirementsWith } from './requirement.ts'
import type { Requirement } from './requirement.ts'
import { type AskedIn, rankInSpace, type RankedIn } from './rescore.ts'
import type { Tables, VectorTable } from './table.ts'
import { meaningWeight } from './weights.ts'

export interface SearchPlace {
  readonly library: Library
  readonly tables: Tables
}

export interface SearchInput {
  readonly query: PreparedQuery
  readonly method: Method
  /** the space of `vectors`; null when nothing is encoded */
  readonly space: number | null
  readonly of: DocumentKind
  /** only documents in this language */
  readonly language?: string | undefined
  readonly limit: number
  /** share of meaning in a hybrid score, 0 to 1; by the kind of query without it */
  readonly weight?: number | undefined
  /** norm 1 each, [dimensions]; one per requirement of the query */
  readonly vectors?: (AskedIn & { readonly requirements: readonly Float32Array[] }) | undefined
}

type Record = (stage: Stage, ms: number) => void

/**
 * Hybrid search without vectors is keyword search; `space` is then null and `unencoded` tells how much that leaves out.
 * `ms.tokenize`, `ms.encode` and `cut` are empty here: the engine, which encodes, fills them in and adds them to the total.
 * Throws search.no-vectors when vectors alone were asked for and there are none.
 */
export function searchDocuments(place: SearchPlace, input: SearchInput, record: Record): SearchResult {
  const { library, tables } = place
  const started = performance.now()
  const clock = stopwatch(record)
  const among = searchableIds(library, input)
  const table = input.method === 'keyword' ? undefined : tableOf(tables, input)
  const ranks = input.query.text !== ''
  if (table === undefined && input.method === 'vector' && ranks) throw new ShortlistError('search.no-vectors')
  const { hits: byVector, ...rescored } = clock('scan', () => vectorList(library, table, input, among))
  const byWords = clock('keyword', () => keywordList(library, input, among))
  const named = input.method === 'vector' ? new Set<number>() : askedByIdentity(library, input.query.text)
  const weight = weightOf(input, byVector)
  const lists = { byVector, byWords, searched: among.size, weight }
  const fused = (): readonly Fused[] => (input.method === 'hybrid' ? fuse(lists) : alone(lists))
  const ranked = clock('fuse', () => (ranks ? firstOf(named, fused()) : newest(among)))
  const shownHits = ranked.slice(0, input.limit)
  const results = clock('evidence', () => hitsOf(place, input, shownHits, { byVector, byWords, named }, table))
  const space = table === undefined ? null : table.space
  return {
    query: input.query.asked,
    understood: understood(input.query),
    space: space === null ? null : spaceById(library, space),
    method: input.method,
    weight,
    results,
    ...rescored,
    searched: among.size,
    languages: languagesOf(library, input),
    unread: countUnread(library, input.of),
    unencoded: countUnencoded(library, input.of, input.space),
    cut: false,
    ms: { tokenize: 0, encode: 0, ...clock.times, total: performance.now() - started },
  }
}

/** The table, when the query was encoded for it and it holds anything. */
function tableOf(tables: Tables, { space, vectors }: SearchInput): VectorTable | undefined {
  if (space === null || vectors === undefined) return undefined
  const table = tables.of(space)
  return table.count === 0 ? undefined : table
}

function vectorList(
  library: Library,
  table: VectorTable | undefined,
  { vectors }: SearchInput,
  among: ReadonlySet<number>,
): RankedIn {
  return table === undefined || vectors === undefined ? { hits: [] } : rankInSpace(library, table, vectors, among)
}

function keywordList(library: Library, { query, method, of }: SearchInput, among: ReadonlySet<number>): Scored[] {
  if (method === 'vector') return []
  return rankByWords(library, queryWords(query.text), of).filter(({ id }) => among.has(id))
}

/** Where one list is all there is, it has all the weight. */
function weightOf({ method, query, weight }: SearchInput, byVector: readonly Scored[]): number {
  if (method === 'vector') return 1
  return method === 'keyword' || byVector.length === 0 ? 0 : (weight ?? meaningWeight(query))
}

/** Where nothing ranks, what was imported last comes first. */
function newest(among: ReadonlySet<number>): readonly Fused[] {
  const parts = { vector: null, keyword: null }
  return [...among].sort((left, right) => right - left).map((id) => ({ id, score: 0, parts }))
}

/** Those asked for by name first, otherwise in the given order. */
function firstOf(named: ReadonlySet<number>, ranked: readonly Fused[]): readonly Fused[] {
  if (named.size === 0) return ranked
  return [...ranked.filter(({ id }) => named.has(id)), ...ranked.filter(({ id }) => !named.has(id))]
}

interface Lists {
  readonly byVector: readonly Scored[]
  readonly byWords: readonly Scored[]
  readonly named: ReadonlySet<number>
}

function hitsOf(
  { library }: SearchPlace,
  { query, vectors }: SearchInput,
  ranked: readonly Fused[],
  { byVector, byWords, named }: Lists,
  table: VectorTable | undefined,
): SearchHit[] {
  const given = table === undefined ? undefined : vectors?.requirements
  const requirements = requirementsWith(library, query.requirements, given, table)
  const ids = ranked.map(({ id }) => id)
  const texts = candidates(library, ids, table)
  const told = atAGlance(library, ids)
  const vector = partsOf(byVector)
  const keyword = partsOf(byWords)
  return ranked.map(({ id, score, parts }, index) => {
    const { file, title, headline, language, type } = documentById(library, id)
    return {
      ...{ rank: index + 1, id, file, title, headline, type, score },
      ...(language === undefined ? {} : { language }),
      ...told.get(id),
      vector: vector.get(id) ?? null,
      keyword: keyword.get(id) ?? null,
      parts,
      named: named.has(id),
      hidden: hidesText(library, id),
      alike: countAlike(library, id),
      ...evidenceOf(texts.get(id), requirements, table),
    }
  })
}

/** In the order of the requirements; one without any passage is left out. */
function evidenceOf(
  candidate: Candidate | undefined,
  requirements: readonly Requirement[],
  table: VectorTable | undefined,
): Pick<SearchHit, 'evidence' | 'strongest'> {
  const found = candidate === undefined ? [] : requirements.flatMap((each) => evidenceFor(candidate, each, table) ?? [])
  const evidence = found.map(({ requirement, passage, start, end, score }) => ({
    requirement,
    passage,
    start,
    end,
    score,
  }))
  const most = Math.max(...found.map(({ support }) => support))
  return { evidence, strongest: found.findIndex(({ support }) => support === most) }
}

function partsOf(list: readonly Scored[]): Map<number, { score: number; rank: number }> {
  return new Map(list.map(({ id, score }, index) => [id, { score, rank: index + 1 }]))
}

type Timed = 'scan' | 'keyword' | 'fuse' | 'evidence'

/** Runs a step, reports its time to the monitor, and keeps it for the result. */
function stopwatch(record: Record) {
  const times: { [stage in Timed]: number } = { scan: 0, keyword: 0, fuse: 0, evidence: 0 }
  const timed = <Result>(stage: Timed, work: () => Result): Result => {
    const start = performance.now()
    const result = work()
    times[stage] = performance.now() - start
    record(stage, times[stage])
    return result
  }
  return Object.assign(timed, { times })
}
