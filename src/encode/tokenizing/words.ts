/** Owns text without white space -> the words and marks of punctuation that BERT sees in it: cleaned, lower-cased, without accents. */
import { chinese, isMark, marks, removed, wordOrMark } from './characters.ts'
import type { TokenizerFile } from './file.ts'

/** code units that are looked at at once, so that a text of any length needs little memory */
const blockLength = 4_096
/** of a word that is longer only its beginning is kept: see wordsOf() */
const longestWord = 4_096

/** In order. A word of more than 4,096 code units may be cut: it is unknown, whatever it says. */
export function* wordsOf(text: string, normalizer: TokenizerFile['normalizer']): Generator<string> {
  /** a word that may go on in the next block */
  let open = ''
  for (const block of blocksOf(text)) {
    const normal = open + normalize(block, normalizer)
    open = ''
    const found = [...normal.matchAll(wordOrMark)]
    const last = found.at(-1)
    if (last !== undefined && last.index + last[0].length === normal.length && !isMark(last[0])) {
      found.pop()
      open = last[0].slice(0, longestWord)
    }
    for (const [word] of found) yield word
  }
  if (open !== '') yield open
}

/** Nothing that is done with a block needs its neighbours, but surrogate pairs must stay together. */
function* blocksOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const near = Math.min(start + blockLength, text.length)
    const end = near < text.length && isHighSurrogate(text.charCodeAt(near - 1)) ? near - 1 : near
    yield text.slice(start, end)
    start = end
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function normalize(text: string, normalizer: TokenizerFile['normalizer']): string {
  const { handle_chinese_chars: separates, lowercase, strip_accents: strips } = normalizer
  let normal = text.replace(removed, '')
  if (separates) normal = normal.replace(chinese, ' $& ')
  if (strips ?? lowercase) normal = normal.normalize('NFD').replace(marks, '')
  // letter by letter, as the reference: toLowerCase() would write a capital sigma at the end of a word as ς
  return lowercase ? normal.replaceAll('Σ', 'σ').toLowerCase() : normal
}
