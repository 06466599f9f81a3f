/**
 * Owns the texts that the benchmark encodes: lines of invented CVs and postings put together until they have as many tokens as wanted.
 * The same seed gives the same texts on every machine; another round has other texts of the same lengths, so that no cache of whole
 * texts can win.
 */
import { blockLines } from '../sample/document.ts'
import { postings } from '../sample/postings.ts'
import { createRandom, type Random } from '../sample/random.ts'
import { writeCvs } from '../sample/sample.ts'

export const kinds = ['short', 'medium', 'long', 'mixed'] as const
export type Kind = (typeof kinds)[number]

/** of the mixed texts, tokens: log-normal, between one line and MiniLM's window */
const mixed = { median: 100, sigma: 0.6, least: 8, most: 256 }

/** Special tokens included. */
export type CountTokens = (text: string) => number

const lengthOf: Record<Kind, (random: Random) => number> = {
  short: (random) => random.int(5, 20),
  medium: (random) => random.int(90, 110),
  long: () => 256,
  mixed: (random) => {
    const length = Math.round(mixed.median * Math.exp(mixed.sigma * normal(random)))
    return Math.min(mixed.most, Math.max(mixed.least, length))
  },
}

/** Tokens of each text of a kind, special ones included; the same in each round. */
export function lengthsOf(kind: Kind, count: number): number[] {
  const random = createRandom(`lengths:${kind}`)
  return Array.from({ length: count }, () => lengthOf[kind](random))
}

/** Each has the wanted number of tokens, or one or two less where the last word had more. */
export function textsOf(kind: Kind, count: number, round: number, tokens: CountTokens): string[] {
  const random = createRandom(`texts:${kind}:${round}`)
  return lengthsOf(kind, count).map((length) => textOf(length, random, tokens))
}

function textOf(length: number, random: Random, tokens: CountTokens): string {
  let text = random.pick(material())
  while (tokens(text) < length) text += ` ${random.pick(material())}`
  const words = text.split(' ')
  // the most words that fit; at least one
  let [fits, tooMany] = [1, words.length + 1]
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (tokens(words.slice(0, middle).join(' ')) <= length) fits = middle
    else tooMany = middle
  }
  return words.slice(0, fits).join(' ')
}

let lines: string[] | undefined

/** What CVs and postings say, line by line, without who says it. */
function material(): string[] {
  lines ??= [...writeCvs(), ...postings()].flatMap(({ document }) =>
    document.sections.filter(({ kind }) => kind !== 'personal').flatMap(({ blocks }) => blocks.flatMap(blockLines)),
  )
  return lines
}

/** Standard normal, by Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
}
