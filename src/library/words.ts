/**
 * Words as this product counts them, for indexing, querying and marking alike, so that what was found is what gets marked.
 * C, C++ and C# are three words; .NET, R&D and A+ are words; Node.js, NodeJS and node.js are one; full-stack is found by
 * full, stack, fullstack and full-stack. Endings are stems.ts's.
 */
import type { Range } from '../contract/common.ts'
import { fold } from './fold.ts'
import type { Library } from './database.ts'
import { sql } from './statements.ts'
import { stemOf } from './stems.ts'

/** A word in its folded form, and the place it stands for. Several words may share a place. */
export interface Word extends Range {
  readonly word: string
}

const letter = String.raw`[\p{L}\p{N}\p{M}\p{Cf}]`
/** Letters and digits, joined by single marks. */
const lexeme = new RegExp(String.raw`[\p{L}\p{N}]${letter}*(?:[.&'’‐‑_-][\p{L}\p{N}]${letter}*)*`, 'gu')
/** What may follow one letter alone: the & D of R & D, the # of C#, the + of A+. */
const afterLetter = new RegExp(String.raw`\s&\s\p{L}(?!${letter})|(?<=\p{L})(?:[#♯]|\+(?!\+))`, 'uy')
const net = new RegExp(String.raw`net(?!${letter})`, 'iuy')
/** Most words: what folding would only make lower case. `dotnet` is the one of them with an alias. */
const plain = /^(?!dotnet$)[a-z0-9]+$/i
const joint = /[.&'’‐‑_-]/u
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`
const withoutSpaces = new RegExp(`[${unspaced}]`, 'u')
const scriptRuns = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu')

/** Every word of a text in order, with half-open ranges of UTF-16 code units. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  lexeme.lastIndex = 0
  for (let match = lexeme.exec(text); match !== null; match = lexeme.exec(text)) {
    const { start, end } = withMarks(text, match.index, lexeme.lastIndex)
    addLexeme(found, text.slice(start, end), start)
    lexeme.lastIndex = end
  }
  return found
}

/** The marks around letters that make another word of them: .NET, C++, C#, A+, R & D. */
function withMarks(text: string, start: number, end: number): Range {
  if (text[start - 1] === '.' && startsAt(net, text, start)) return { start: start - 1, end: start + 3 }
  if (text.startsWith('++', end)) return { start, end: end + 2 }
  if (end - start === 1 && startsAt(afterLetter, text, end)) return { start, end: afterLetter.lastIndex }
  return { start, end }
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function addLexeme(found: Word[], raw: string, start: number): void {
  const end = start + raw.length
  const add = (word: string, from = start, to = end): void => {
    if (word !== '') found.push({ word, start: from, end: to })
  }
  if (plain.test(raw)) add(raw.toLowerCase())
  else if (withoutSpaces.test(raw)) addScripts(raw, start, add)
  else if (!joint.test(raw)) addPlain(raw, add)
  else if (/\s&\s/.test(raw)) add(fold(raw.replace(/\s/g, '')))
  else if (/^\.net$/i.test(raw)) add('.net')
  else addCompound(raw, start, add)
}

type Add = (word: string, start?: number, end?: number) => void

/** ü is also written ue: both are indexed, so Müller and Mueller find each other. Notepad++ is found without its marks too, C++ is not. */
function addPlain(raw: string, add: Add, start?: number, end?: number): void {
  const word = fold(raw)
  if (word.length > 3 && word.endsWith('++')) add(word.slice(0, -2), start, end)
  add(word === 'dotnet' ? '.net' : word, start, end)
  if (/[äöü]/i.test(raw)) add(fold(raw.replace(/[äöü]/gi, (umlaut) => `${umlaut}e`)), start, end)
}

function addScripts(raw: string, start: number, add: Add): void {
  for (const run of raw.matchAll(scriptRuns)) {
    if (withoutSpaces.test(run[0])) addPairs(run[0], start + run.index, add)
    else
      for (const word of wordsOf(run[0])) add(word.word, start + run.index + word.start, start + run.index + word.end)
  }
}

/** Chinese and Japanese are written without spaces: each pair of neighbouring characters is a word. */
function addPairs(raw: string, start: number, add: Add): void {
  const characters = Array.from(raw)
  let at = start
  characters.forEach((character, index) => {
    const pair = character + (characters[index + 1] ?? '')
    if (index < characters.length - 1 || characters.length === 1) add(fold(pair), at, at + pair.length)
    at += character.length
  })
}

/** The parts (but no single letter: the C of C-level is no C) and the whole without its joints. */
function addCompound(raw: string, start: number, add: Add): void {
  const parts = raw.split(/([.&'’‐‑_-])/u)
  const words = parts.filter((_, index) => index % 2 === 0)
  if (raw.includes('&') && words.every((word) => word.length <= 2)) {
    add(fold(raw))
    return
  }
  let at = start
  parts.forEach((part, index) => {
    if (index % 2 === 0 && (part.length > 1 || /\p{N}/u.test(part))) addPart(part, parts, index, at, add)
    at += part.length
  })
  if (/\p{L}/u.test(raw)) add(fold(words.join('')))
}

const netBefore = /^(asp|vb|ado|ml)$/i

function addPart(part: string, parts: readonly string[], index: number, at: number, add: Add): void {
  const isNet = /^net$/i.test(part) && parts[index - 1] === '.' && netBefore.test(parts[index - 2] ?? '')
  if (isNet) add('.net', at - 1, at + part.length)
  else addPlain(part, add, at, at + part.length)
}

export interface Wording {
  readonly headline: string
  readonly text: string
  /** ISO 639-1; null where it is not known: then words are found as they are written only */
  readonly language: string | null
}

/** Makes a document findable by its words and their stems; part of the transaction that stores its text. */
export function saveWords(library: Library, documentId: number, { headline, text, language }: Wording): void {
  removeWords(library, documentId)
  const body = wordsOf(text).map(({ word }) => word)
  sql(library, 'insert into words (rowid, headline, body, stems) values (?, ?, ?, ?)').run(
    documentId,
    wordsOf(headline)
      .map(({ word }) => word)
      .join(' '),
    body.join(' '),
    language === null ? '' : body.flatMap((word) => stemOf(word, language) ?? []).join(' '),
  )
}

export function removeWords(library: Library, documentId: number): void {
  sql(library, 'delete from words where rowid = ?').run(documentId)
}

/** documents of one transaction */
const savedAtOnce = 200

/** Indexes the documents whose words are missing: all of them after the index was made anew. What is done stays done. */
export function saveMissingWords(library: Library): void {
  const missing = sql<{ id: number }>(
    library,
    'select document_id as id from content where document_id not in (select rowid from words)',
  ).all()
  const wording = sql<Wording>(
    library,
    `select coalesce(document.headline, '') as headline, text, language
     from content join document on document.id = document_id where document_id = ?`,
  )
  const save = library.db.transaction((ids: readonly { readonly id: number }[]) => {
    for (const { id } of ids) {
      const found = wording.get(id)
      if (found !== undefined) saveWords(library, id, found)
    }
  })
  for (let at = 0; at < missing.length; at += savedAtOnce) save(missing.slice(at, at + savedAtOnce))
}
