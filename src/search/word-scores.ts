/**
 * What each word gives to each document's score. BM25 is a sum over words, so a word's part is looked up once and kept until the library
 * changes: a posting of 160 words, most of which were asked for before, is then added up instead of searched for.
 */
import type { DocumentKind } from '../contract/common.ts'
import type { Library } from '../library/database.ts'
import { sql } from '../library/statements.ts'
import { untilChanged } from '../library/unchanged.ts'

/** A word in the headline counts as much as two in the body; in another form as much as in its own, which then counts twice. */
const weights = { headline: 2, body: 1, stems: 1 }

/** Documents that hold a word, with its part of their BM25: above 0. */
export interface WordScores {
  readonly documents: Uint32Array
  readonly scores: Float64Array
}

export interface WordIndex {
  /** the largest id there is */
  readonly last: number
  readonly of: (word: string) => WordScores
}

/** documents of all words kept, 12 bytes each */
const mostKept = 4_000_000

/** Of the documents of a kind, as the library is now. */
export function wordIndex(library: Library, of: DocumentKind): WordIndex {
  return untilChanged(library, JSON.stringify(['words', of]), () => createIndex(library, of))
}

function createIndex(library: Library, of: DocumentKind): WordIndex {
  /** the longest unused first */
  const words = new Map<string, WordScores>()
  let kept = 0
  const { last = 0 } = sql<{ last: number }>(library, 'select coalesce(max(id), 0) as last from document').get() ?? {}
  return {
    last,
    of: (word) => {
      const known = words.get(word)
      const found = known ?? lookUp(library, word, of)
      words.delete(word)
      words.set(word, found)
      if (known === undefined) kept += found.documents.length
      for (const [oldest, { documents }] of words) {
        if (kept <= mostKept || oldest === word) break
        words.delete(oldest)
        kept -= documents.length
      }
      return found
    },
  }
}

function lookUp(library: Library, word: string, of: DocumentKind): WordScores {
  const rows = sql<[id: number, score: number]>(
    library,
    `select document.id, -bm25(words, ${weights.headline}, ${weights.body}, ${weights.stems})
     from words join document on document.id = words.rowid where words match ? and kind = ?`,
  )
    .raw()
    .all(quoted(word), of)
  return {
    documents: Uint32Array.from(rows, ([id]) => id),
    scores: Float64Array.from(rows, ([, score]) => score),
  }
}

/** An FTS5 string: everything between the quotes is text, a quote is written twice. */
export function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`
}
