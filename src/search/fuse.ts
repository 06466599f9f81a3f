/** Fuses ranked lists whose scores cannot be compared. */

/** Cormack, Clarke, Büttcher: Reciprocal Rank Fusion outperforms Condorcet and individual rank learning methods, SIGIR 2009. */
const k = 60

export interface Fused {
  readonly id: number
  /** sum of 1 / (k + rank) over the lists that hold the document, ranks from 1 */
  readonly score: number
}

/** Best first, equal scores by id. Each list is in rank order and holds a document once. */
export function reciprocalRankFusion(lists: readonly (readonly { id: number }[])[]): Fused[] {
  const scores = new Map<number, number>()
  for (const list of lists) {
    list.forEach(({ id }, index) => scores.set(id, (scores.get(id) ?? 0) + 1 / (k + index + 1)))
  }
  return Array.from(scores, ([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || a.id - b.id)
}
