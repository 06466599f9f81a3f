/** Fuses the list by meaning and the list by words into one. */
import { spread } from './spread.ts'

/** Cormack, Clarke, Büttcher: Reciprocal Rank Fusion outperforms Condorcet and individual rank learning methods, SIGIR 2009. */
const k = 60
/** Fewer scores than this have no mean and deviation to speak of: then ranks are fused. */
const fewestScores = 10

export interface Scored {
  readonly id: number
  /** larger is better */
  readonly score: number
}

export interface Fused extends Scored {
  /** what each list brought to the score; null where the list says nothing of the document */
  readonly parts: { readonly vector: number | null; readonly keyword: number | null }
}

export interface Fusing {
  /** best first, each document once */
  readonly byVector: readonly Scored[]
  /** the same; a document that is not in it has none of the words */
  readonly byWords: readonly Scored[]
  /** how many documents were searched */
  readonly searched: number
  /** share of meaning, 0 to 1; words have the rest */
  readonly weight: number
}

/**
 * Scores in deviations from their list's mean, added up by weight (ranking.md, fact 2: better than ranks on real CVs; on our own judged
 * sample: docs/decisions.md); words that are not there score 0, which is part of their mean. A document without a vector yet is
 * taken to mean what its words say. Where too little is there to know mean and deviation, ranks are fused. Best first, equal scores by id.
 */
export function fuse(lists: Fusing): Fused[] {
  if (lists.byVector.length === 0) return alone(lists)
  const scored = lists.byVector.length < fewestScores ? byRanks(lists) : byScores(lists)
  return scored.sort((a, b) => b.score - a.score || a.id - b.id)
}

/** The list that is there, as it is. */
export function alone({ byVector, byWords }: Pick<Fusing, 'byVector' | 'byWords'>): Fused[] {
  if (byVector.length > 0)
    return byVector.map(({ id, score }) => ({ id, score, parts: { vector: score, keyword: null } }))
  return byWords.map(({ id, score }) => ({ id, score, parts: { vector: null, keyword: score } }))
}

function byScores({ byVector, byWords, searched, weight }: Fusing): Fused[] {
  const meaning = standardiser(byVector.map(({ score }) => score))
  const without = Math.max(0, searched - byWords.length)
  const words = standardiser([...byWords.map(({ score }) => score), ...new Array<number>(without).fill(0)])
  const near = scoresOf(byVector)
  const held = scoresOf(byWords)
  return idsOf(byVector, byWords).map((id) => {
    const vector = near.get(id)
    const byWord = words(held.get(id) ?? 0)
    if (vector === undefined) return { id, score: byWord, parts: { vector: null, keyword: byWord } }
    const parts = { vector: weight * meaning(vector), keyword: (1 - weight) * byWord }
    return { id, score: parts.vector + parts.keyword, parts: held.has(id) ? parts : { ...parts, keyword: null } }
  })
}

function byRanks({ byVector, byWords, weight }: Fusing): Fused[] {
  const [near, held] = [ranksOf(byVector), ranksOf(byWords)]
  const part = (rank: number | undefined, share: number) => (rank === undefined ? null : (2 * share) / (k + rank))
  return idsOf(byVector, byWords).map((id) => {
    const parts = { vector: part(near.get(id), weight), keyword: part(held.get(id), 1 - weight) }
    return { id, score: (parts.vector ?? 0) + (parts.keyword ?? 0), parts }
  })
}

/** A score as deviations from the mean; 0 where all are the same. */
function standardiser(scores: readonly number[]): (score: number) => number {
  const { mean, deviation } = spread(scores)
  return deviation > 0 ? (score) => (score - mean) / deviation : () => 0
}

function idsOf(...lists: readonly (readonly Scored[])[]): number[] {
  return [...new Set(lists.flatMap((list) => list.map(({ id }) => id)))]
}

function scoresOf(list: readonly Scored[]): Map<number, number> {
  return new Map(list.map(({ id, score }) => [id, score]))
}

function ranksOf(list: readonly Scored[]): Map<number, number> {
  return new Map(list.map(({ id }, index) => [id, index + 1]))
}
