/**
 * A space of fewer dimensions finds who is near; how near is told by the vectors they were made of, where the library keeps them: the best
 * documents are scored anew in full precision and put in that order.
 */
import { vectorOf } from '../library/bytes.ts'
import type { Library } from '../library/database.ts'
import { sql } from '../library/statements.ts'
import { dot, rankDocuments, rowsOf, scoreRows, type VectorHit } from './scan.ts'
import type { VectorTable } from './table.ts'

/** Documents scored anew: some 1,400 vectors, 12 ms. */
const mostRescored = 200

/** A query of norm 1 in a space. */
export interface AskedIn {
  readonly query: Float32Array
  /** the same in the space that this one was made of, when it was made of one */
  readonly full?: { readonly space: number; readonly query: Float32Array } | undefined
}

export interface RankedIn {
  readonly hits: readonly VectorHit[]
  /** how many at the head have their score in full precision; undefined in a space that is full itself */
  readonly rescored?: number
}

/** Documents of `among` by their best rows, best first; `query` is of the table's space. */
export function rankInSpace(
  library: Library,
  table: VectorTable,
  { query, full }: AskedIn,
  among: ReadonlySet<number>,
): RankedIn {
  const scores = scoreRows(table, query)
  const hits = rankDocuments(table, scores, among)
  if (full === undefined) return { hits }
  const best = hits.slice(0, mostRescored).map(({ id }) => id)
  const first = scoreInFull(library, table, scores, best, full)
  // headlines are brought to the scale of passages over all documents, as in a full space; those left are a hair off it
  const again = rankDocuments(table, scores, among)
  return {
    hits: [...again.filter(({ id }) => first.has(id)), ...again.filter(({ id }) => !first.has(id))],
    rescored: first.size,
  }
}

/** Overwrites the scores of all rows of these documents; answers the documents whose vectors are all there. */
function scoreInFull(
  library: Library,
  table: VectorTable,
  scores: Float32Array,
  documents: readonly number[],
  full: NonNullable<AskedIn['full']>,
): Set<number> {
  const done = new Set<number>()
  for (const [id, rows] of rowsOf(table, documents)) {
    const there = cosinesOf(library, id, full)
    const cosines = rows.map((row) => there.get(placeOf(table.headlines[row], table.starts[row], table.ends[row])))
    if (cosines.includes(undefined)) continue
    rows.forEach((row, index) => (scores[row] = cosines[index] ?? 0))
    done.add(id)
  }
  return done
}

/** By the places of the document's chunks. The cross join makes SQLite begin with the document: 8 us a vector. */
function cosinesOf(
  library: Library,
  document: number,
  { space, query }: NonNullable<AskedIn['full']>,
): Map<string, number> {
  const stored = sql<{ headline: number; start_at: number; end_at: number; data: Buffer }>(
    library,
    `select role = 'headline' as headline, start_at, end_at, data
     from chunk cross join vector on chunk_id = chunk.id and space_id = ? where document_id = ?`,
  ).all(space, document)
  return new Map(
    stored.map(({ headline, start_at, end_at, data }) => [
      placeOf(headline, start_at, end_at),
      dot(vectorOf(data), 0, query),
    ]),
  )
}

/** What tells a document's chunks apart. */
function placeOf(headline = 0, start = 0, end = 0): string {
  return `${headline} ${start} ${end}`
}
