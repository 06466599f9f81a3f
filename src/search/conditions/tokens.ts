/** Cuts the text of a query into words, phrases, fields, brackets and operators. */
import type { Range } from '../../contract/common.ts'

export interface Token extends Range {
  readonly kind: 'word' | 'phrase' | 'field' | 'open' | 'close' | 'and' | 'or' | 'not'
  /** a field's value, a phrase without its marks */
  readonly text: string
  /** of a field, in small letters */
  readonly field: string
  /** a phrase without its closing mark */
  readonly unclosed: boolean
}

/** What opens a phrase: what closes it. */
const quotes: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '”', '„': '“”"', '«': '»', '»': '«' }
const operators: Readonly<Record<string, 'and' | 'or' | 'not'>> = { AND: 'and', OR: 'or', NOT: 'not' }
const space = /\s/
const fieldName = /([a-z]{2,12}):(?=[^\s:/])/iy
/** A dash that stands before what it excludes, and behind nothing. */
const minus = /[-–−](?=[\p{L}\p{N}"“„«(])/uy

/** `fields` are the names before a colon that are no words: the rest of "https:" and "12:30" stays what it is. */
export function tokensOf(text: string, fields: ReadonlySet<string>): Token[] {
  const found: Token[] = []
  const add = (kind: Token['kind'], start: number, end: number, rest: Partial<Token> = {}): number => {
    found.push({ kind, start, end, text: text.slice(start, end), field: '', unclosed: false, ...rest })
    return end
  }
  let open = 0
  let at = 0
  while (at < text.length) {
    const character = text[at] ?? ''
    if (space.test(character)) at++
    else if (character === '(') {
      open++
      at = add('open', at, at + 1)
    } else if (character === ')') {
      open--
      at = add('close', at, at + 1)
    } else if (matches(minus, text, at)) at = add('not', at, at + 1)
    else if (phraseEnd(text, at) !== undefined) at = addPhrase(text, at, add)
    else {
      const field = fieldAt(text, at, fields)
      at = field === undefined ? addWord(text, at, open > 0, add) : addField(text, at, field, open > 0, add)
    }
  }
  return found
}

type Add = (kind: Token['kind'], start: number, end: number, rest?: Partial<Token>) => number

function addPhrase(text: string, at: number, add: Add): number {
  const end = phraseEnd(text, at) ?? at
  const unclosed = end === text.length && !closes(text, at, end - 1)
  return add('phrase', at, end, { text: text.slice(at + 1, unclosed ? end : end - 1).trim(), unclosed })
}

function addField(text: string, start: number, field: string, inBrackets: boolean, add: Add): number {
  const from = start + field.length + 1
  const asPhrase = phraseEnd(text, from)
  const end = asPhrase ?? wordEnd(text, from, inBrackets)
  const unclosed = asPhrase === text.length && !closes(text, from, end - 1)
  const value = asPhrase === undefined ? text.slice(from, end) : text.slice(from + 1, unclosed ? end : end - 1).trim()
  return add('field', start, end, { text: value, field: field.toLowerCase(), unclosed })
}

function addWord(text: string, at: number, inBrackets: boolean, add: Add): number {
  const end = wordEnd(text, at, inBrackets)
  return add(operators[text.slice(at, end)] ?? 'word', at, end)
}

/** Where the phrase ends that begins here; undefined where none does. */
function phraseEnd(text: string, at: number): number | undefined {
  const closing = quotes[text[at] ?? '']
  if (closing === undefined) return undefined
  for (let end = at + 1; end < text.length; end++) if (closing.includes(text[end] ?? '')) return end + 1
  return text.length
}

const closes = (text: string, at: number, last: number): boolean =>
  last > at && (quotes[text[at] ?? '']?.includes(text[last] ?? '') ?? false)

/** Up to a space; the bracket of a group ends a word, one of its own (such as "driver(s)") does not. */
function wordEnd(text: string, at: number, inBrackets: boolean): number {
  let end = at
  let own = 0
  while (end < text.length && !space.test(text[end] ?? '')) {
    if (text[end] === '(') own++
    else if (text[end] === ')') {
      if (own === 0 && (inBrackets || end > at)) break
      own--
    }
    end++
  }
  return end
}

function fieldAt(text: string, at: number, fields: ReadonlySet<string>): string | undefined {
  if (!matches(fieldName, text, at)) return undefined
  const name = text.slice(at, fieldName.lastIndex - 1)
  return fields.has(name.toLowerCase()) ? name : undefined
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
