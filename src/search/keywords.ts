/** Keyword search over whole documents (BM25 by FTS5), and the places of words in a text. */
import type { DocumentKind, Range } from '../contract/common.ts'
import type { Library } from '../library/database.ts'
import { sql } from '../library/statements.ts'
import { stemOf } from '../library/stems.ts'
import { untilChanged } from '../library/unchanged.ts'
import { wordsOf } from '../library/words.ts'
import { isStopWord } from './stop-words.ts'
import { wordIndex, type WordScores } from './word-scores.ts'

export interface KeywordHit {
  readonly id: number
  /** BM25, larger is better */
  readonly score: number
}

/** Far above any posting (160 words in the median); bounds the work for a pasted book. */
const mostWords = 1000

/** The words of a query, each once, in order, without stop words; where there are only stop words, those. */
export function queryWords(text: string): string[] {
  const words = [...new Set(wordsOf(text).map(({ word }) => word))]
  const telling = words.filter((word) => !isStopWord(word))
  return (telling.length > 0 ? telling : words).slice(0, mostWords)
}

/** Documents of a kind that hold any of the words, in any form, best first, equal scores by id. Any string is safe as a word. */
export function rankByWords(library: Library, words: readonly string[], of: DocumentKind): KeywordHit[] {
  const index = wordIndex(library, of)
  const scores = new Float64Array(index.last + 1)
  for (const word of withStems(library, words, of)) add(index.of(word), scores)
  const found: KeywordHit[] = []
  scores.forEach((score, id) => {
    if (score > 0) found.push({ id, score })
  })
  return found.sort((a, b) => b.score - a.score || a.id - b.id)
}

function add({ documents, scores }: WordScores, sums: Float64Array): void {
  documents.forEach((id, index) => {
    sums[id] = (sums[id] ?? 0) + (scores[index] ?? 0)
  })
}

/** A document's stems carry its language, so a word is looked for in each language that the documents have. */
export function withStems(library: Library, words: readonly string[], of: DocumentKind | null = null): string[] {
  const languages = languagesOf(library, of)
  return words.flatMap((word) => [word, ...languages.flatMap((language) => stemOf(word, language) ?? [])])
}

function languagesOf(library: Library, of: DocumentKind | null): string[] {
  const used = sql<{ language: string }>(
    library,
    'select distinct language from document where (@of is null or kind = @of) and language is not null order by 1',
  )
  return untilChanged(library, JSON.stringify(['languages used', of]), () =>
    used.all({ of }).map(({ language }) => language),
  )
}

/** Where these words (as `queryWords` gives them) stand in a text, in any form of its language; sorted, disjoint. */
export function marks(text: string, words: Iterable<string>, language?: string): Range[] {
  const formOf = (word: string) => (language === undefined ? word : (stemOf(word, language) ?? word))
  const wanted = new Set(Array.from(words, formOf))
  const found: Range[] = []
  for (const { word, start, end } of wordsOf(text)) if (wanted.has(formOf(word))) found.push({ start, end })
  return merged(found)
}

function merged(ranges: Range[]): Range[] {
  const result: Range[] = []
  for (const range of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end)
    else result.push({ ...range })
  }
  return result
}
