/** Owns word -> ids of its pieces: the longest of the vocabulary from the left, again and again (WordPiece; Wu et al. 2016, BERT). */
import type { TokenizerFile } from './file.ts'

/** Adds the ids of a word; the unknown token's, once, where it has other pieces or is too long. */
export type AddPieces = (word: string, ids: number[]) => void

export function createPieces({ model, added_tokens: added }: TokenizerFile): AddPieces {
  const firsts = new Map<string, number>()
  const continuations = new Map<string, number>()
  const prefix = model.continuing_subword_prefix
  for (const [piece, id] of Object.entries(model.vocab)) {
    firsts.set(piece, id)
    if (piece.startsWith(prefix)) continuations.set(piece.slice(prefix.length), id)
  }
  const unknown = firsts.get(model.unk_token) ?? added.find(({ content }) => content === model.unk_token)?.id
  if (unknown === undefined) throw new Error(`${model.unk_token} has no id`)
  const longest = [...firsts.keys()].reduce((most, piece) => Math.max(most, piece.length), 0)

  return (word, ids) => {
    const before = ids.length
    let start = isTooLong(word, model.max_input_chars_per_word) ? -1 : 0
    while (start >= 0 && start < word.length) {
      const pieces = start === 0 ? firsts : continuations
      let end = Math.min(word.length, start + longest)
      while (end > start && !pieces.has(word.slice(start, end))) end -= 1
      ids.push(pieces.get(word.slice(start, end)) ?? unknown)
      start = end > start ? end : -1
    }
    if (start >= 0) return
    ids.length = before
    ids.push(unknown)
  }
}

/** More code points than `most`. */
function isTooLong(word: string, most: number): boolean {
  return word.length > most && Array.from(word).length > most
}
