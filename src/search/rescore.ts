/**
 * A space of fewer dimensions finds who is near; how near is told by the vectors they were made of, where the library keeps them: the best
 * documents are scored anew in full precision and put in that order.
 */
import { vectorOf } from '../library/bytes.ts'
import type { Library } from '../library/database.ts'
import { sql } from '../library/statements.ts'
import { dot, rankDocuments, rowsOf, scoreRows, type VectorHit } from './scan.ts'
import type { VectorTable } from './table.ts'

/** Documents scored anew: some 1,400 vectors, 20 ms. */
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
  const first = scoreInFull(library, table, scores, hits.slice(0, mostRescored), full)
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
  hits: readonly VectorHit[],
  { space, query }: NonNullable<AskedIn['full']>,
): Set<number> {
  const source = sql<{ data: Buffer }>(
    library,
    `select source.data from vector join vector source on source.chunk_id = vector.chunk_id and source.space_id = ?
     where vector.id = ?`,
  )
  const cosine = (row: number): number | undefined => {
    const stored = source.get(space, table.ids[row])
    return stored === undefined ? undefined : dot(vectorOf(stored.data), 0, query)
  }
  const done = new Set<number>()
  for (const [id, rows] of rowsOf(
    table,
    hits.map((hit) => hit.id),
  )) {
    const cosines = rows.map(cosine)
    if (cosines.includes(undefined)) continue
    rows.forEach((row, index) => (scores[row] = cosines[index] ?? 0))
    done.add(id)
  }
  return done
}
