/**
 * Owns text -> token ids, exactly as the reference tokenizer (Python `tokenizers`) gives them: lower-cased word pieces between [CLS] and
 * [SEP], cut so that [SEP] stays last. Literal special tokens in a text, such as `[SEP]`, become the special tokens, as there.
 */
import { readFileSync } from 'node:fs'
import { Tokenizer as WordPieces } from '@huggingface/tokenizers'
import { z } from 'zod'

export interface TokenIds {
  /** special tokens included; [tokens] */
  readonly ids: Int32Array
  /** the text was longer than `max` tokens */
  readonly truncated: boolean
}

export interface Tokenizer {
  /** At most `max` ids (at least 2), [CLS] and [SEP] included. Time is linear in the text up to the cut, and nothing beyond it is read. */
  encode(text: string, max: number): TokenIds
  /** Tokens of the whole text without special ones, uncut. */
  count(text: string): number
}

/** `truncation` and `padding` of the file (128, fixed) are the export's, not the model's: they are ignored. */
const TokenizerFile = z.looseObject({
  model: z.looseObject({ type: z.literal('WordPiece') }),
  normalizer: z.looseObject({ type: z.literal('BertNormalizer'), lowercase: z.literal(true) }),
  post_processor: z.looseObject({ type: z.enum(['TemplateProcessing', 'BertProcessing']) }),
})

/** Reads a tokenizer.json. Throws where it is not a lower-casing BERT tokenizer. */
export function loadTokenizer(path: string): Tokenizer {
  const file = TokenizerFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  const wordPieces = new WordPieces(file, {})
  const [first = 0, last = 0] = wordPieces.encode('').ids
  const idsOf = (piece: string): number[] => wordPieces.encode(likeReference(piece), { add_special_tokens: false }).ids
  return {
    encode(text, max) {
      const room = max - 2
      const ids = firstIds(text, room + 1, idsOf)
      return { ids: Int32Array.from([first, ...ids.slice(0, room), last]), truncated: ids.length > room }
    },
    count(text) {
      let tokens = 0
      for (const piece of pieces(text)) tokens += idsOf(piece).length
      return tokens
    },
  }
}

/** Ids of as many pieces as are needed to have `enough`. */
function firstIds(text: string, enough: number, idsOf: (piece: string) => number[]): number[] {
  const ids: number[] = []
  for (const piece of pieces(text)) {
    for (const id of idsOf(piece)) ids.push(id)
    if (ids.length >= enough) break
  }
  return ids
}

/** UTF-16 code units tokenized at once: a window of 512 tokens mostly lies within. */
const pieceLength = 4_096

/**
 * A run of so many code units without white space, common punctuation or Chinese is no text (the reference makes a word of more than
 * 100 characters one [UNK]): the rest of it is passed over, which keeps time and memory linear.
 */
const longestRun = 65_536

/**
 * Where no token can reach across, so that pieces have the ids of the whole: behind white space, behind a mark of punctuation that is
 * always a token of its own and no part of a special token, behind a Chinese character.
 */
const cutBehind = /[ \t\n\r.,;:!?、。，\u4e00-\u9fff]/g

/** Pieces of white space alone have no tokens and are left out. */
function* pieces(text: string): Generator<string> {
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = text.length - start <= pieceLength ? text.length : cutNear(text, start, start + pieceLength)
    const piece = text.slice(start, Math.min(end, start + longestRun))
    if (piece.trim() !== '') yield piece
  }
}

/** The last cut between `start` and `near`, or else the first behind it, or else the end. */
function cutNear(text: string, start: number, near: number): number {
  for (let at = near; at > start; at -= 1) if (text.charAt(at - 1).search(cutBehind) === 0) return at
  cutBehind.lastIndex = near
  const next = cutBehind.exec(text)
  return next ? next.index + 1 : text.length
}

/** Chinese characters outside the basic plane, as BERT lists them. */
const farChinese = /[\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/gu

/**
 * The two places where JavaScript differs from the reference: toLowerCase() makes a final Greek capital sigma `ς` where the reference
 * lowers letter by letter, and Chinese characters outside the basic plane are not set apart as words.
 */
function likeReference(text: string): string {
  return text.replaceAll('Σ', 'σ').replace(farChinese, ' $& ')
}
