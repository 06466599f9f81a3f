/** Which words of a query stand in a short passage: for underlining them in a list. The engine marks whole documents itself. */
import type { Range } from '../../src/contract/common.ts'

const word = /[\p{L}\p{N}][\p{L}\p{N}+#.]*[\p{L}\p{N}+#]|[\p{L}\p{N}]/gu
/** words that stand in every text of their language */
const frequent = new Set(
  (
    'a an and are as at be by for from has have in is it of on or our that the this to we will with you your all can who ' +
    'der die das den dem des ein eine einer eines und oder in im am an auf mit von zu zum zur bei für ist sind wir sie als'
  ).split(' '),
)

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a query worth marking, folded. */
export function wordsOf(query: string): Set<string> {
  const all = [...query.matchAll(word)].map(([match]) => plain(match))
  return new Set(all.filter((each) => each.length > 1 && !frequent.has(each)))
}

/** Where words of the query stand in the passage. */
export function hits(passage: string, words: ReadonlySet<string>): Range[] {
  return [...passage.matchAll(word)]
    .filter(([match]) => words.has(plain(match)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
