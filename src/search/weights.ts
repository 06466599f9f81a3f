/** How much meaning weighs beside words where the user has not said so. */
import { wordsOf } from '../library/words.ts'
import type { PreparedQuery } from './query.ts'

/** ranking.md, fact 2: .7 for postings, .5 for short queries; our own judged sample is flat between .4 and .7 (docs/decisions.md). */
const weights = { posting: 0.7, short: 0.5 }
/** words; a title, some skills or a sentence have fewer, a posting or a list of requirements has more */
const shortest = 25

export function meaningWeight({ text, postingId }: PreparedQuery): number {
  return postingId !== undefined || wordsOf(text.slice(0, 2000)).length > shortest ? weights.posting : weights.short
}
