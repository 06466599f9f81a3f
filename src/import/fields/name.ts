/** The person's name, only when sure: a label says so, the e-mail address agrees, or nothing else fits the first line. */
import type { Range } from '../../contract/common.ts'
import type { Link } from './contacts.ts'
import type { TextDocument, TextLine } from './document.ts'
import { postingPart, sectionKind } from './headings.ts'
import { namesRole } from './roles.ts'

const label =
  /^\W*(?:(?:full |first )?name|nom(?: et prénom| complet)?|vor- und (?:nach|zu)name|nombre(?: y apellidos| completo)?|imię i nazwisko|nome(?: e cognome)?|(?:volledige )?naam)\s*[:：]\s*(\p{L}[\p{L}\p{M}'’ .-]{2,50}?)\s*$/iu
const title =
  /^\W*(?:curriculum vitae|cv|résumé|resume|lebenslauf|życiorys|currículum|hoja de vida)\s*(?:[:–—|,-]|of|von|de|di|van)?\s+/iu
const particle =
  /^(?:von|van|der|den|de|del|della|di|da|dos|das|du|le|la|el|al|bin|ibn|zu|y|e|i|ter|ten|san|st\.?|o|mc|mac)$/iu
const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|m|mme|sr|sra|pan|pani|dott|dott\.?ssa|ing|ir|drs|dipl|phd|msc|mba|bsc|ba|ma|rn|cpa|mcipd)\.?$/iu
/** lines among which a name that the e-mail address agrees with is looked for */
const laterLines = 60
/** the first addresses are the person's own; what is longer than a name is none */
const mostWitnesses = 50
const longestName = 80
/** Chinese, Japanese, Korean: two to four characters */
const ideographs = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}·]{2,6}$/u

/** `links` are those of the whole document; `fileName` counts as a witness like an e-mail address. */
export function nameIn(document: TextDocument, links: readonly Link[], fileName: string): Range | undefined {
  const labelled = document.head.flatMap((line) => labelledName(line))[0]
  if (labelled !== undefined) return labelled
  const addresses = links
    .slice(0, mostWitnesses)
    .map(({ email }) => folded(email?.split('@')[0] ?? ''))
    .filter((one) => one !== '')
  // files are called after people, and after what they are: a title is no name because its file is called like it
  const known = (one: Candidate) => witnessesOf(one, namesRole(one.text) ? addresses : [...addresses, folded(fileName)])
  const candidates = candidatesIn(document.head, links)
  const witnessed = candidates.find((one) => known(one) > 0)
  if (witnessed !== undefined) return witnessed
  // a text box with contact details may come before the name
  const later = candidatesIn(document.lines.slice(0, laterLines), links).find(
    (one) => known(one) >= (one.whole && one.words.length > 1 ? 1 : 2),
  )
  return later ?? firstLine(candidates, document)
}

/** Occurrences of the name and of its parts elsewhere, as whole words; not of parts that are words of the text as well. */
export function nameEverywhere(text: string, name: Range): Range[] {
  const words = text.slice(name.start, name.end).split(/[\s,]+/)
  const parts = words.filter(
    (word) =>
      word.length >= 3 &&
      !particle.test(word) &&
      !honorific.test(word) &&
      !occursLowered(text, word) &&
      !namesRole(word),
  )
  if (parts.length === 0) return [name]
  const escaped = parts
    .flatMap((part) => [part, part.toUpperCase(), capitalised(part)])
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...new Set(escaped)].join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return [
    name,
    ...[...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ]
}

function labelledName({ text, start }: TextLine): Range[] {
  const name = label.exec(text)?.[1]
  if (name === undefined) return []
  const at = start + text.lastIndexOf(name)
  return [{ start: at, end: at + name.length }]
}

interface Candidate extends Range {
  readonly text: string
  readonly words: readonly string[]
  /** it is a line of its own (or two lines), not the beginning of one */
  readonly whole: boolean
}

/** Lines, their beginnings before a bar, dash or comma, and pairs of one-word lines, that look like a name. */
function candidatesIn(head: readonly TextLine[], links: readonly Range[]): Candidate[] {
  return head.flatMap((line, at) => {
    const skip = title.exec(line.text)?.[0].length ?? 0
    const rest = line.text.slice(skip)
    const next = head[at + 1]
    const pair =
      next !== undefined && !/\s/.test(rest) && !/\s/.test(next.text)
        ? [{ text: `${rest}\n${next.text}`, whole: true }]
        : []
    const link = links.find(({ start }) => start > line.start && start < line.end)
    const unlinked =
      link === undefined ? rest : rest.slice(0, link.start - line.start - skip).replace(/[\s|•·,;:–—-]+$/u, '')
    const beginning =
      /^(.*?)(?:\s+[|•·–—-]\s+|\s*[|•·,(]\s*)/u.exec(unlinked)?.[1] ?? (unlinked === rest ? undefined : unlinked)
    const texts = [
      { text: rest, whole: true },
      ...(beginning === undefined ? [] : [{ text: beginning, whole: false }]),
      ...pair,
    ]
    return texts
      .filter(({ text }) => looksLikeName(text))
      .map(({ text, whole }) => candidate(text, line.start + skip, whole))
  })
}

function candidate(text: string, start: number, whole: boolean): Candidate {
  const words = text.split(/\s+/).filter((word) => !honorific.test(word.replace(/,$/, '')))
  return { text, words, whole, start, end: start + text.length }
}

function looksLikeName(text: string): boolean {
  if (text.length > longestName) return false
  if (ideographs.test(text.replace(/\s/g, ''))) return true
  const words = text.split(/\s+/).filter(Boolean)
  const named = words.filter((word) => !particle.test(word) && !honorific.test(word.replace(/,$/, '')))
  const isCapital = (word: string) =>
    /^\p{Lu}[\p{L}\p{M}'’.-]*,?$/u.test(word) || (/^\p{Lo}[\p{Lo}\p{M}]*$/u.test(word) && !ideographs.test(word))
  if (named.length < 1 || named.length > 5 || words.length > 6 || !named.every(isCapital)) return false
  return sectionKind(text) === undefined && postingPart(text) === undefined
}

/** How many parts of the name the best witness knows; a single one counts when it has four letters and is not all there is to know. */
function witnessesOf({ words }: Candidate, witnesses: readonly string[]): number {
  const parts = words
    .flatMap((word) => word.split(/[-’']/))
    .map(folded)
    .filter((part) => part.length >= 3)
  const counts = witnesses.map((witness) => {
    const found = parts.filter((part) => witness.includes(part))
    const [only = ''] = found
    const enough = found.length >= 2 || (only.length >= 4 && (words.length >= 2 || witness === only))
    return enough ? found.length : 0
  })
  return Math.max(0, ...counts)
}

/** No witness: the very first line, two to four words, none of a job title, none that the text also uses as a common word. */
function firstLine(candidates: readonly Candidate[], { text, head }: TextDocument): Candidate | undefined {
  const start = head.find(
    (line) =>
      sectionKind(line.text) === undefined &&
      line.text.replace(title, '').length > 1 &&
      !/^\W*(curriculum vitae|cv|lebenslauf|résumé|resume|życiorys)\W*$/iu.test(line.text),
  )?.start
  const first = candidates.find((one) => one.whole && one.start === start)
  if (first === undefined || namesRole(first.text)) return undefined
  if (ideographs.test(first.text.replace(/\s/g, ''))) return first
  const common = first.words.some((word) => occursLowered(text, word.replace(/[.,]$/, '')))
  return first.words.length >= 2 && first.words.length <= 4 && !common && !/\b[A-Z]{2,3}\b.*\d/.test(first.text)
    ? first
    : undefined
}

function occursLowered(text: string, word: string): boolean {
  const lower = word.toLowerCase()
  return (
    lower !== word &&
    new RegExp(`(?<![\\p{L}@./_-])${lower.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}@/_-]|\\.\\p{L})`, 'u').test(
      text,
    )
  )
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

function folded(text: string): string {
  const special: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' }
  const plain = text.toLowerCase().replace(/[ßłøæœđ]/g, (letter) => special[letter] ?? letter)
  return plain.normalize('NFKD').replace(/[^\p{L}]/gu, '')
}
