/**
 * What one ranked list is worth by its judgements. Definitions and values are those of trec_eval (map, ndcg_cut_10, recip_rank, P_10,
 * recall_50): a document counts as relevant from grade 1, an unjudged one as not relevant, and a query with nothing relevant scores 0.
 */

export const measures = ['MAP', 'nDCG@10', 'MRR', 'P@10', 'recall@50'] as const
export type Measure = (typeof measures)[number]
export type Measured = Record<Measure, number>

/** `ranked`: names in rank order, each once. */
export function measure(ranked: readonly string[], grades: ReadonlyMap<string, number>): Measured {
  const gains = ranked.map((name) => Math.max(0, grades.get(name) ?? 0))
  const ideal = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a)
  const relevant = ideal.length
  if (relevant === 0) return { MAP: 0, 'nDCG@10': 0, MRR: 0, 'P@10': 0, 'recall@50': 0 }
  const first = gains.findIndex((gain) => gain > 0)
  return {
    MAP: sumOfPrecisions(gains) / relevant,
    'nDCG@10': discounted(gains.slice(0, 10)) / discounted(ideal.slice(0, 10)),
    MRR: first === -1 ? 0 : 1 / (first + 1),
    'P@10': relevantIn(gains.slice(0, 10)) / 10,
    'recall@50': relevantIn(gains.slice(0, 50)) / relevant,
  }
}

/** Precision at each relevant document. */
function sumOfPrecisions(gains: readonly number[]): number {
  let found = 0
  let sum = 0
  gains.forEach((gain, index) => {
    if (gain === 0) return
    found += 1
    sum += found / (index + 1)
  })
  return sum
}

/** Järvelin, Kekäläinen: Cumulated gain-based evaluation of IR techniques, ACM TOIS 2002; the gain is the grade itself. */
function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0)
}

function relevantIn(gains: readonly number[]): number {
  return gains.filter((gain) => gain > 0).length
}
