/**
 * Owns text -> token ids, exactly as the reference tokenizer (Python `tokenizers`) gives them: word pieces between [CLS] and [SEP], cut
 * so that [SEP] stays last. Literal special tokens in a text, such as `[SEP]`, become the special tokens, as there. No token reaches
 * across white space, so texts are taken apart there, and the ids of words that come again are remembered.
 */
import { isSpace } from './tokenizing/characters.ts'
import { framesOf, readTokenizerFile, type TokenizerFile } from './tokenizing/file.ts'
import { createPieces } from './tokenizing/pieces.ts'
import { wordsOf } from './tokenizing/words.ts'

export interface TokenIds {
  /** special tokens included; [tokens] */
  readonly ids: Int32Array
  /** the text was longer than `max` tokens */
  readonly truncated: boolean
}

export interface Tokenizer {
  /** At most `max` ids (at least 2), [CLS] and [SEP] included. Time is linear in the text up to the cut; words beyond it are not read. */
  encode(text: string, max: number): TokenIds
  /** Tokens of the whole text without special ones, uncut. */
  count(text: string): number
}

/** Reads a tokenizer.json. Throws where it is not that of a BERT tokenizer. */
export function loadTokenizer(path: string): Tokenizer {
  const file = readTokenizerFile(path)
  const { before, after } = framesOf(file)
  const idsOf = rememberWords(createRuns(file))
  return {
    encode(text, max) {
      const room = max - before.length - after.length
      const ids = idsOf(text, room + 1)
      return { ids: Int32Array.from([...before, ...ids.slice(0, room), ...after]), truncated: ids.length > room }
    },
    count: (text) => idsOf(text, Infinity).length,
  }
}

/** Adds the ids of text without white space, until there are `enough`. */
type AddRun = (run: string, ids: number[], enough: number) => void

function createRuns(file: TokenizerFile): AddRun {
  const addPieces = createPieces(file)
  const special = new Map(file.added_tokens.map(({ content, id }) => [content, id]))
  const isSpecial = patternOf([...special.keys()])
  return (run, ids, enough) => {
    for (const part of partsOf(run, isSpecial)) {
      const id = special.get(part)
      if (id === undefined) addWords(part, ids, enough)
      else ids.push(id)
      if (ids.length >= enough) return
    }
  }

  function addWords(text: string, ids: number[], enough: number): void {
    for (const word of wordsOf(text, file.normalizer)) {
      addPieces(word, ids)
      if (ids.length >= enough) return
    }
  }
}

/** The longest of those that begin at the same place. */
function patternOf(contents: readonly string[]): RegExp {
  const longestFirst = contents.toSorted((a, b) => b.length - a.length)
  return new RegExp(
    longestFirst.map((content) => content.replace(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`)).join('|') || '(?!)',
    'gu',
  )
}

/** Special tokens, and what stands between them. */
function* partsOf(run: string, isSpecial: RegExp): Generator<string> {
  let start = 0
  for (const { index, 0: special } of run.matchAll(isSpecial)) {
    if (index > start) yield run.slice(start, index)
    yield special
    start = index + special.length
  }
  if (start < run.length) yield run.slice(start)
}

/** of words that are remembered, code units; longer ones hardly come again */
const longestRemembered = 32
/** then all are forgotten, which costs less than keeping count of their use; about 5 MB */
const mostRemembered = 20_000

/** The first `enough` ids of a text, or a few more: of one run after another, each made only once where it comes again. */
function rememberWords(addRun: AddRun): (text: string, enough: number) => number[] {
  const known = new Map<string, readonly number[]>()
  const remembered = (run: string): readonly number[] => {
    const before = known.get(run)
    if (before !== undefined) return before
    const made: number[] = []
    addRun(run, made, Infinity)
    if (known.size >= mostRemembered) known.clear()
    known.set(ownCopy(run), made)
    return made
  }
  return (text, enough) => {
    const ids: number[] = []
    for (let start = 0, end = 0; start < text.length && ids.length < enough; start = end + 1) {
      end = start
      while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1
      if (end === start) continue
      const run = text.slice(start, end)
      if (run.length > longestRemembered) addRun(run, ids, enough)
      else for (const id of remembered(run)) ids.push(id)
    }
    return ids
  }
}

/** A part of a string holds on to the whole of it; the ids of a word must not hold on to the text that it came from. */
function ownCopy(part: string): string {
  return Buffer.from(part, 'utf16le').toString('utf16le')
}
