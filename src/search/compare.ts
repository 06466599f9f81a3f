/** One query in several spaces, side by side: the lists, where each document stands in each, how alike the lists are. */
import type { DocumentKind } from '../contract/common.ts'
import type { ComparedHit, ComparedList, Comparison, Overlap } from '../contract/compare.ts'
import type { Library } from '../library/database.ts'
import { documentById } from '../library/documents.ts'
import { spaceById } from '../library/spaces.ts'
import { searchableIds } from './documents.ts'
import { sharedAt, rankBiasedOverlap } from './overlap.ts'
import { bestPassage, passagesOf, shown } from './passages.ts'
import { preparedDocument } from './prepared.ts'
import type { PreparedQuery } from './query.ts'
import { wantedWords } from './requirement-words.ts'
import type { WantedWord } from './requirement-words.ts'
import { type AskedIn, rankInSpace, type RankedIn } from './rescore.ts'
import type { VectorHit } from './scan.ts'
import type { Tables, VectorTable } from './table.ts'

export interface CompareInput {
  readonly query: PreparedQuery
  /** spaces with the query encoded for each */
  readonly spaces: readonly (AskedIn & { readonly space: number })[]
  readonly of: DocumentKind
  /** results shown of each list */
  readonly limit: number
  /** depth of overlap@k */
  readonly k: number
  readonly encodeMs: number
}

interface Place {
  readonly library: Library
  readonly tables: Tables
}

interface Ranked extends RankedIn {
  readonly table: VectorTable
  readonly ms: number
}

export function compareSpaces({ library, tables }: Place, input: CompareInput): Comparison {
  const among = searchableIds(library, input)
  const ranked = input.spaces.map(({ space, ...asked }): Ranked => {
    const table = tables.of(space)
    const start = performance.now()
    const found = rankInSpace(library, table, asked, among)
    return { table, ...found, ms: performance.now() - start }
  })
  const anyShown = new Set(ranked.flatMap(({ hits }) => hits.slice(0, input.limit).map(({ id }) => id)))
  const words = wantedWords(library, input.query.text)
  const lists = ranked.map((list) => comparedList(library, list, anyShown, input.limit, words))
  return { query: input.query.asked, lists, overlap: overlaps(ranked, lists, input.k), encodeMs: input.encodeMs }
}

function comparedList(
  library: Library,
  { table, hits, ms, ...rescored }: Ranked,
  anyShown: ReadonlySet<number>,
  limit: number,
  words: readonly WantedWord[],
): ComparedList {
  const ranks: Record<string, number> = {}
  hits.forEach(({ id }, index) => {
    if (anyShown.has(id)) ranks[id] = index + 1
  })
  const results = hits.slice(0, limit).map((hit, index) => comparedHit(library, table, hit, index + 1, words))
  return { space: spaceById(library, table.space), results, ranks, ...rescored, ms }
}

function comparedHit(
  library: Library,
  table: VectorTable,
  { id, score, row }: VectorHit,
  rank: number,
  words: readonly WantedWord[],
): ComparedHit {
  const { file, title, headline } = documentById(library, id)
  return { rank, id, file, title, headline, score, passage: passageOf(library, table, id, row, words) }
}

function passageOf(
  library: Library,
  table: VectorTable,
  id: number,
  row: number,
  words: readonly WantedWord[],
): string {
  const document = preparedDocument(library, id)
  if (document === undefined) return ''
  const passages = passagesOf(document.passages, { start: table.starts[row] ?? 0, end: table.ends[row] ?? 0 })
  const chosen = bestPassage(document.text, passages, words)
  return chosen === undefined ? '' : shown(document.text, passages, chosen, words).passage
}

/** Of each pair of lists. Both measures look at the whole rankings, not only at what is shown. */
function overlaps(ranked: readonly Ranked[], lists: readonly ComparedList[], k: number): Overlap[] {
  const ids = ranked.map(({ hits }) => hits.map(({ id }) => id))
  return lists.flatMap((a, i) =>
    lists.slice(i + 1).map((b, offset) => {
      const [first = [], second = []] = [ids[i], ids[i + 1 + offset]]
      return {
        a: a.space.id,
        b: b.space.id,
        k,
        shared: sharedAt(first, second, k),
        rbo: rankBiasedOverlap(first, second),
      }
    }),
  )
}
