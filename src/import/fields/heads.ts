/** Which lines of a section head an entry (a job, a school) and which belong to its body. */
import type { TextLine } from './document.ts'
import { isOrganisation, isSchool } from './organisations.ts'
import type { HeadLine } from './segments.ts'
import { namesTitle } from './titles.ts'

/** words of a heading line beside its dates */
const mostWords = 14
const mostCharacters = 120
const abbreviation =
  /(?:Inc|Ltd|Corp|Co|LLC|LLP|plc|Bros|St|S\.A|S\.L|B\.V|N\.V|e\.V|Univ|Dept|o\.o|A\.S|\p{L}\.\p{L}|Jr|Sr|etc)\.$/u
/** A sentence that ends, and the next one that begins: "Tool wholesaler. Came through". */
const sentences = /\p{Ll}{4}\. \p{Lu}\p{L}{0,40} \p{Ll}/u

/** Short, no sentence, and written like a name or title. */
export function isHead({ line, segments, places }: HeadLine): boolean {
  const text = segments.map((segment) => segment.text).join(' ')
  if (text === '') return places.length > 0
  const words = text.split(/\s+/)
  if (words.length > mostWords || text.length > mostCharacters) return false
  if (/[.;:!?]$/.test(line.text) && !abbreviation.test(line.text)) return false
  if (/^\p{Ll}/u.test(text) || sentences.test(text)) return false
  return isNameLike(text) || namesTitle(text) || isOrganisation(text) || isSchool(text)
}

/** Most of its long words have a capital, as in names and English titles. */
export function isNameLike(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}\p{M}'’.-]{3,}/gu) ?? []
  const capital = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length
  return /^["'“„«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) && capital >= words.length * 0.6
}

/** The lines with a range beside nothing but a heading; where all of them are items, those. */
export function anchorsIn(lines: readonly HeadLine[]): number[] {
  const dated = [...lines.keys()].filter((at) => {
    const line = lines[at]
    return line?.range !== undefined && (isHead(line) || (line.segments.length === 0 && line.places.length === 0))
  })
  const plain = dated.filter((at) => !isItem(lines[at]?.line))
  return plain.length > 0 ? plain : dated
}

export function isItem(line: TextLine | undefined): boolean {
  return line?.isItem === true
}

/** lines of text between two lines of one heading, at most, and points that a page's numbers are inexact by */
const mostApart = 1.6

/** Whether the lower line comes right under the upper one, where the format tells: in one column without a gap, or beside it. */
export function isUnder(lower: TextLine, upper: TextLine): boolean {
  if (lower.box === undefined || upper.box === undefined || lower.page !== upper.page) return true
  const [left, top, right, bottom] = lower.box
  const height = Math.max(bottom - top, 6)
  if (Math.abs(top - upper.box[1]) < height / 2) return true
  const gap = top - upper.box[3]
  return gap < height * mostApart && gap > -height * mostApart && left < upper.box[2] && upper.box[0] < right
}
