/** Splits a range that is too long for a chunk: at sentences, else at words, else at characters. */
import type { Range } from '../contract/common.ts'
import { saysSomething, visibleText } from './redact.ts'

/** Tokens of each text as the encoder counts them, in one call. */
export type CountTokens = (texts: string[]) => number[]

export interface Piece extends Range {
  readonly tokens: number
}

interface Source {
  readonly text: string
  readonly identity: readonly Range[]
}

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' })
const words = new Intl.Segmenter(undefined, { granularity: 'word' })
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Ever smaller borders; a single character always fits. */
const borders = [sentences, words, characters]

/** Pieces of `range` in order, each of at most `limit` tokens, as long as its borders allow; empty ones are left out. */
export function splitLine(source: Source, range: Range, count: CountTokens, limit: number, level = 0): Piece[] {
  const whole = measure(source, range, count)
  if (whole === undefined) return []
  if (whole.tokens <= limit) return [whole]
  const border = borders[level]
  if (border === undefined) return []
  const pieces: Piece[] = []
  for (const part of segments(source.text, range, border)) {
    const joined = extended(source, pieces.at(-1), part, count)
    if (joined !== undefined && joined.tokens <= limit) pieces[pieces.length - 1] = joined
    else pieces.push(...splitLine(source, part, count, limit, level + 1))
  }
  return pieces
}

function measure(source: Source, { start, end }: Range, count: CountTokens): Piece | undefined {
  const visible = visibleText(source.text, start, end, source.identity)
  if (!saysSomething(visible)) return undefined
  const [tokens = 0] = count([visible])
  return { start, end, tokens }
}

function extended(source: Source, last: Piece | undefined, part: Range, count: CountTokens): Piece | undefined {
  return last === undefined ? undefined : measure(source, { start: last.start, end: part.end }, count)
}

function segments(text: string, range: Range, border: Intl.Segmenter): Range[] {
  return [...border.segment(text.slice(range.start, range.end))].map(({ index, segment }) => ({
    start: range.start + index,
    end: range.start + index + segment.length,
  }))
}
