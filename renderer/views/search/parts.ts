/** What the bar of a result shows: how long its two parts are, as shares of the best result's, and what they mean in words. */
import type { SearchHit } from '../../../src/contract/search.ts'
import { ordinal, threeDecimals, twoDecimals } from '../../lib/format.ts'

export interface Parts {
  readonly meaning: number
  readonly words: number
}

/** the constant of reciprocal rank fusion (Cormack, Clarke, Büttcher 2009), by which the engine fuses: only the split rests on it */
const fusion = 60

/** `best` is the score of the first result; the length is the score's share of it, split by what each part's rank contributed. */
export function partsOf(hit: SearchHit, best: number): Parts {
  const length = best > 0 ? Math.max(0, Math.min(1, hit.score / best)) : 0
  const meaning = hit.vector === null ? 0 : 1 / (fusion + hit.vector.rank)
  const words = hit.keyword === null ? 0 : 1 / (fusion + hit.keyword.rank)
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
