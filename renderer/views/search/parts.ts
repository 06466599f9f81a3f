/** What the bar of a result shows: how long its two parts are, as shares of the best result's, and what they mean in words. */
import type { SearchHit } from '../../../src/contract/search.ts'
import { ordinal, threeDecimals, twoDecimals } from '../../lib/format.ts'

export interface Parts {
  readonly meaning: number
  readonly words: number
}

/**
 * `best` is the score of the first result; the length is the score's share of it, split by what each part brought. A part that speaks
 * against the document (it lies under the mean of all) has no length of its own: it makes the other's shorter.
 */
export function partsOf({ score, parts }: SearchHit, best: number): Parts {
  const length = best > 0 ? Math.max(0, Math.min(1, score / best)) : 0
  const meaning = Math.max(0, parts.vector ?? 0)
  const words = Math.max(0, parts.keyword ?? 0)
  const sum = meaning + words
  return sum === 0 ? { meaning: 0, words: 0 } : { meaning: (length * meaning) / sum, words: (length * words) / sum }
}

/** Where the result stands by each part, in plain words; below it the figures behind that. `of`: documents ranked by meaning. */
export function standing({ vector, keyword }: SearchHit, of: number): string {
  const place = (part: { rank: number } | null): string => (part === null ? 'not found' : ordinal(part.rank))
  const figures = [
    vector === null ? '' : `similarity ${threeDecimals(vector.score)}`,
    keyword === null ? '' : `BM25 ${twoDecimals(keyword.score)}`,
  ].filter((figure) => figure !== '')
  return [
    `Meaning: ${place(vector)}${vector === null ? '' : ` of ${String(of)}`}`,
    `Words: ${place(keyword)}`,
    figures.join(', '),
  ].join('\n')
}
