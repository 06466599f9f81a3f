/**
 * How strongly a part of a document meets a requirement. Cosines of different models lie in different ranges, so no cosine is a
 * threshold here. Two measures that do not depend on the model decide:
 * - coverage: which share of the requirement's words stands together in the part, weighted by rarity (requirement-words.ts);
 * - deviations: how far its cosine lies above what is usual for this requirement in this library (requirement.ts). It needs enough
 *   parts to be told; in a very small library words alone decide.
 * A requirement that gives a name (CIPD, HIAB, C#) is not found where none of its names stands: nothing else stands for them.
 */
import type { RequirementEvidence } from '../contract/search.ts'

export interface Grounds {
  /** 0 … 1 */
  readonly covered: number
  readonly deviations: number | undefined
  /** one of the names that the requirement gives stands there, or it gives none */
  readonly named: boolean
}

/** Set on the sample library's judged postings (docs/decisions.md): a wrong `found` is worse than a `weak` too many. */
const found = { covered: 0.6, deviations: 5.5 }
const weak = 0.7
/** of a part without the names that were given */
const unnamed = 0.95

/** `support` is 1 where it is just enough to count as found. */
export function strengthOf({ covered, deviations = 0, named }: Grounds): {
  readonly strength: RequirementEvidence['strength']
  readonly support: number
} {
  const words = covered / found.covered
  const nearness = Math.max(0, deviations) / found.deviations
  const both = Math.max(words, nearness) + Math.min(words, nearness) / 4
  const support = named ? both : Math.min(both, unnamed)
  if (support >= 1) return { strength: 'found', support }
  return { strength: support >= weak ? 'weak' : 'missing', support }
}
