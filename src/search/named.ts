/**
 * People asked for by what tells who they are: name, e-mail address, telephone number. Identity is never encoded, so meaning cannot find
 * them; and such a query has one right answer, which comes first whatever words and vectors say.
 */
import type { Library } from '../library/database.ts'
import { contentOf } from '../library/documents.ts'
import { sql } from '../library/statements.ts'
import { wordsOf } from '../library/words.ts'

/** words of the longest name with titles; more is no name */
const mostWords = 6
/** documents that are looked at */
const mostHolders = 200
/** digits of the shortest telephone number that is looked for */
const fewestDigits = 7

interface Holder {
  readonly id: number
  readonly name: string | null
}

/** Ids of the CVs whose name, address or number this is; most queries are none. */
export function askedByIdentity(library: Library, text: string): Set<number> {
  const words = [...new Set(wordsOf(text).map(({ word }) => word))]
  if (words.length === 0 || text.length > 200 || text.includes('\n')) return new Set()
  if (/\S@\S/.test(text))
    return idsOf(holdersOf(library, words, 'AND').filter(({ id }) => hasAddress(library, id, text)))
  if (isNumber(text)) return idsOf(holdersOf(library, words, 'OR').filter(({ id }) => hasNumber(library, id, text)))
  if (words.length > mostWords || /\p{N}/u.test(text)) return new Set()
  const holders = holdersOf(library, words, 'AND')
  const named = holders.filter(({ name }) => isNamed(name, words))
  // one word is a name only where it is nothing else: Baker, Cook and Rose are not; nor are several that others mostly use for their
  // work, or who calls herself "Forklift Driver" would come before all forklift drivers
  const isName = words.length === 1 ? named.length === holders.length : named.length * 2 >= holders.length
  return isName ? idsOf(named) : new Set()
}

const idsOf = (holders: readonly Holder[]): Set<number> => new Set(holders.map(({ id }) => id))

/** CVs that hold all the words, or any of them. */
function holdersOf(library: Library, words: readonly string[], joint: 'AND' | 'OR'): Holder[] {
  return sql<Holder>(
    library,
    `select document.id, name from words join document on document.id = words.rowid
     where words match ? and kind = 'cv' limit ${mostHolders}`,
  ).all(words.map((word) => `"${word.replaceAll('"', '""')}"`).join(` ${joint} `))
}

function isNamed(name: string | null, words: readonly string[]): boolean {
  const own = new Set(wordsOf(name ?? '').map(({ word }) => word))
  return words.every((word) => own.has(word))
}

function hasAddress(library: Library, id: number, text: string): boolean {
  return identityOf(library, id).some((part) => part.toLowerCase().includes(text.trim().toLowerCase()))
}

const isNumber = (text: string): boolean => /^[\d\s+()./-]+$/.test(text) && digitsOf(text).length >= fewestDigits

/** The last digits decide: +44 7700 900123 and 07700 900123 are one number. At least one group of them must be written alike. */
function hasNumber(library: Library, id: number, text: string): boolean {
  const asked = digitsOf(text).slice(-9)
  return identityOf(library, id).some((part) => digitsOf(part).includes(asked))
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

function identityOf(library: Library, id: number): string[] {
  const content = contentOf(library, id)
  return content === undefined ? [] : content.identity.map(({ start, end }) => content.text.slice(start, end))
}
