/** Exact scan of a table: every row against a query, then the best rows of each document. */
import { spread } from './spread.ts'
import type { VectorTable } from './table.ts'

export interface VectorHit {
  readonly id: number
  /** see `documentScore`; comparable only within one space */
  readonly score: number
  /** the table's row of the document's best passage (of its headline, when there is nothing else) */
  readonly row: number
}

/** Share of the headline in a document's score: ranking.md gives .2 to .3; many CVs have none, and some a misleading one, so the lower. */
const headlineWeight = 0.2
/** Fewer headlines than this do not tell how headlines score here: they then count as they are. */
const fewestHeadlines = 10

/** Cosine of each row with a query of norm 1; [count]. */
export function scoreRows(table: VectorTable, query: Float32Array): Float32Array {
  if (query.length !== table.dimensions) throw new Error('query and table are of different spaces')
  const scores = new Float32Array(table.count)
  for (let row = 0; row < table.count; row++) scores[row] = dot(table.values, row * table.dimensions, query)
  return scores
}

/** Four sums, so that additions need not wait for one another; the tail is for dimensions not divisible by four. `?? 0` costs nothing (measured). */
export function dot(values: Float32Array, offset: number, query: Float32Array): number {
  const whole = query.length - (query.length % 4)
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let i = 0; i < whole; i += 4) {
    a += (values[offset + i] ?? 0) * (query[i] ?? 0)
    b += (values[offset + i + 1] ?? 0) * (query[i + 1] ?? 0)
    c += (values[offset + i + 2] ?? 0) * (query[i + 2] ?? 0)
    d += (values[offset + i + 3] ?? 0) * (query[i + 3] ?? 0)
  }
  for (let i = whole; i < query.length; i++) a += (values[offset + i] ?? 0) * (query[i] ?? 0)
  return a + b + c + d
}

interface Best {
  body: number
  bodyRow: number
  headline: number
  headlineRow: number
}

/** Documents of `among` by their best rows, best first; equal scores by id. */
export function rankDocuments(table: VectorTable, scores: Float32Array, among: ReadonlySet<number>): VectorHit[] {
  const best = bestRows(table, scores, among)
  const comparable = headlineScale([...best.values()])
  return Array.from(best, ([id, document]) => ({
    id,
    score: documentScore(document, comparable),
    row: document.bodyRow === -1 ? document.headlineRow : document.bodyRow,
  })).sort((a, b) => b.score - a.score || a.id - b.id)
}

function bestRows(table: VectorTable, scores: Float32Array, among: ReadonlySet<number>): Map<number, Best> {
  const best = new Map<number, Best>()
  for (let row = 0; row < table.count; row++) {
    const id = table.documents[row] ?? 0
    if (!among.has(id)) continue
    const score = scores[row] ?? 0
    let document = best.get(id)
    if (document === undefined) {
      document = { body: -Infinity, bodyRow: -1, headline: -Infinity, headlineRow: -1 }
      best.set(id, document)
    }
    if (table.headlines[row] === 1) {
      document.headline = score
      document.headlineRow = row
    } else if (score > document.body) {
      document.body = score
      document.bodyRow = row
    }
  }
  return best
}

/** A document without a headline is scored by its best passage alone, one without a body by its headline alone. */
function documentScore({ body, headline }: Best, comparable: (headline: number) => number): number {
  if (headline === -Infinity) return body
  if (body === -Infinity) return comparable(headline)
  return (1 - headlineWeight) * body + headlineWeight * comparable(headline)
}

/**
 * Three words are never as near to a long posting as a passage is, so a raw headline cosine would put those who have a headline below
 * those who have none. Headline cosines are therefore brought to mean and deviation of the best passages, over the documents ranked.
 */
function headlineScale(documents: readonly Best[]): (headline: number) => number {
  const headlines = spread(documents.map(({ headline }) => headline))
  const bodies = spread(documents.map(({ body }) => body))
  if (headlines.count < fewestHeadlines || headlines.deviation === 0) return (headline) => headline
  return (headline) => bodies.mean + ((headline - headlines.mean) * bodies.deviation) / headlines.deviation
}

/** The rows of each of these documents. */
export function rowsOf(table: VectorTable, documents: Iterable<number>): Map<number, number[]> {
  const rows = new Map<number, number[]>(Array.from(documents, (id) => [id, []]))
  for (let row = 0; row < table.count; row++) rows.get(table.documents[row] ?? 0)?.push(row)
  return rows
}
