/** Keyword search over whole documents (BM25 by FTS5), and the places of words in a text. */
import type { DocumentKind, Range } from '../contract/common.ts'
import type { Library } from '../library/database.ts'
import { sql } from '../library/statements.ts'
import { stemOf } from '../library/stems.ts'
import { untilChanged } from '../library/unchanged.ts'
import { wordsOf } from '../library/words.ts'
import { isStopWord } from './stop-words.ts'

export interface KeywordHit {
  readonly id: number
  /** BM25, larger is better */
  readonly score: number
}

/** Far above any posting (160 words in the median); bounds the work for a pasted book. */
const mostWords = 1000

/** A word in the headline counts as much as two in the body; in another form as much as in its own, which then counts twice. */
const weights = { headline: 2, body: 1, stems: 1 }

/** The words of a query, each once, in order, without stop words; where there are only stop words, those. */
export function queryWords(text: string): string[] {
  const words = [...new Set(wordsOf(text).map(({ word }) => word))]
  const telling = words.filter((word) => !isStopWord(word))
  return (telling.length > 0 ? telling : words).slice(0, mostWords)
}

/** Documents of a kind that hold any of the words, in any form, best first, equal scores by id. Any string is safe as a word. */
export function rankByWords(library: Library, words: readonly string[], of: DocumentKind): KeywordHit[] {
  if (words.length === 0) return []
  return sql<KeywordHit>(
    library,
    `select document.id, -bm25(words, ${weights.headline}, ${weights.body}, ${weights.stems}) as score
     from words join document on document.id = words.rowid
     where words match ? and kind = ? order by score desc, document.id`,
  ).all(withStems(library, words, of).map(quoted).join(' OR '), of)
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

/** An FTS5 string: everything between the quotes is text, a quote is written twice. */
export function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`
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
