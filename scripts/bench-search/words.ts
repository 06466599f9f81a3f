/**
 * Words of texts made for measuring: some are exchanged for others as long, so that all places in the text stay true. Half of the new ones
 * are words of the other CVs, half are of an invented tail in which the nth word is 1/n as frequent, as rare words are in real texts.
 */
import { createRandom, type Random } from '../sample/random.ts'

/** letters of words that are exchanged; shorter ones are mostly stop words */
const shortest = 4
const longest = 14
/** words exchanged */
const share = 0.2
const invented = 20_000

const word = /(?<!\p{L})\p{Ll}{4,14}(?!\p{L})/gu

export interface Words {
  /** Another text of the same length. */
  readonly exchanged: (text: string, random: Random) => string
}

/** `texts` give the words that are exchanged for one another. */
export function wordsOf(texts: readonly string[]): Words {
  const known: string[][] = Array.from({ length: longest + 1 }, () => [])
  for (const text of texts) for (const [found] of text.matchAll(word)) known[found.length]?.push(found)
  const rare = Array.from({ length: longest + 1 }, (_, length) => (length < shortest ? [] : tail(length)))
  const another = (old: string, random: Random): string => {
    const list = (random.chance(0.5) ? known : rare)[old.length] ?? []
    // the logarithm of the rank is evenly spread where the nth word is 1/n as frequent; known ones come as often as they stand there
    const at = list === known[old.length] ? random.next() * list.length : list.length ** random.next() - 1
    return list[Math.floor(at)] ?? old
  }
  return {
    exchanged: (text, random) => text.replace(word, (old) => (random.chance(share) ? another(old, random) : old)),
  }
}

function tail(length: number): string[] {
  const random = createRandom(`bench:words:${length}`)
  const letter = (index: number) => random.pick(Array.from(index % 2 === 0 ? 'bdfgklmnprstvw' : 'aeiou'))
  return Array.from({ length: invented }, () => Array.from({ length }, (_, index) => letter(index)).join(''))
}
