/**
 * How alike two texts are, from short signatures: MinHash over the set of word pairs (Broder 1997). The share of equal places in two
 * signatures estimates the Jaccard similarity of the sets, with a standard deviation of .036 at .8; bands of equal places find the
 * pairs worth comparing without a look at all others (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4).
 */
import { wordsOf } from './words.ts'

const bands = 18
const rows = 7
/** At .8 two signatures share a band in 98.6 % of cases, at .5 in 13 %, at .3 in 0.4 %. */
const places = bands * rows

/** With fewer word pairs a text says too little to be taken for another's (a letter, a form, a heading). */
const fewest = 40

/** [126] of u32; undefined where the text is too short. */
export type Signature = Uint32Array<ArrayBuffer>

export function signatureOf(text: string): Signature | undefined {
  const pairs = wordPairs(text)
  if (pairs.size < fewest) return undefined
  const signature = new Uint32Array(places).fill(0xffff_ffff)
  for (const pair of pairs)
    for (let place = 0; place < places; place++) {
      const value = mixed(pair ^ (seeds[place] ?? 0))
      if (value < (signature[place] ?? 0)) signature[place] = value
    }
  return signature
}

/** Estimated Jaccard similarity of the two sets of word pairs, 0 to 1. */
export function likenessOf(a: Signature, b: Signature): number {
  let equal = 0
  for (let place = 0; place < places; place++) if (a[place] === b[place]) equal++
  return equal / places
}

/** One key a band, below 2^37; no two bands have a key in common. */
export function bandKeys(signature: Signature): number[] {
  return Array.from({ length: bands }, (_, band) => {
    const hash = signature.subarray(band * rows, (band + 1) * rows).reduce((sum, value) => mixed(sum ^ value), 0)
    return band * 2 ** 32 + hash
  })
}

/** Words as they are searched for: folded, of any language, pairs of characters where there are no spaces. */
function wordPairs(text: string): Set<number> {
  const pairs = new Set<number>()
  let before: number | undefined
  for (const { word } of wordsOf(text)) {
    const hash = hashOf(word)
    if (before !== undefined) pairs.add(mixed(Math.imul(before, 31) + hash))
    before = hash
  }
  return pairs
}

/** FNV-1a over UTF-16 code units, u32. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** MurmurHash3's finalizer, a bijection of u32: each seed makes another order of the same set. */
function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const seeds = Uint32Array.from({ length: places }, (_, place) => mixed(Math.imul(place + 1, 0x9e3779b1)))
