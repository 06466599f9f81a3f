/** Places in lines about a job or school: alone ("Austin, TX", "Remote"), or at the end of what they stand beside. */
import { isOrganisation } from './organisations.ts'
import { isRegion } from './regions.ts'
import { namesRole } from './roles.ts'
import { isTownName } from './towns.ts'

const anywhere =
  /^\(?(?:fully )?(?:remote|on-?site|hybrid|home ?office|work from home|wfh|télétravail|teletrabajo|zdalnie|praca zdalna|da remoto|op afstand|various locations|online)\)?(?:, ?(?<region>[\p{L}. ]{2,30}))?$/iu
/** first words of towns of two words: "San Jose", "Bad Homburg", "Nowy Sącz" */
const prefix =
  /^(?:new|san|santa|santo|são|saint|sainte|st\.?|sankt|los|las|el|la|le|les|fort|port|mount|north|south|east|west|upper|lower|old|palm|bad|nowy|nowa|nowe|den|de|cedar|grand|long|college|salt|king|castle)$/iu
/** characters: a place is short */
const longest = 60

/** A whole segment that says where. */
export function isPlace(text: string): boolean {
  if (text.length > longest) return false
  const apart = anywhere.exec(text)
  if (apart !== null) return isCountry(apart.groups?.['region'] ?? 'USA')
  if (isTownName(text) || isCountry(text)) return true
  const cut = placeStart(text)
  return cut === 0 || (cut !== undefined && /^(?:greater|metro|downtown|near)\s*$/iu.test(text.slice(0, cut)))
}

/** "Pacific Coast, CA" where bars or dates part it from everything else. */
export function mayBePlace(text: string): boolean {
  const [, town = '', region = ''] = /^([^,]{2,40}),\s*([^,]{2,30})$/u.exec(text) ?? []
  return isCountry(region) && town.split(' ').length <= 3 && isTownLike(town) && !isOrganisation(town)
}

/** Where the place at the end of a segment begins, or undefined: "Beacon Financial McLean, VA" has it at "McLean". */
export function placeStart(text: string): number | undefined {
  const remote = /(?:^|[\s,(]+)(?:remote|home ?office)\)?$/iu.exec(text)
  if (remote !== null) return remote.index + (/^[\s,(]+/.exec(remote[0])?.[0].length ?? 0)
  const comma = text.lastIndexOf(',')
  const last = text.slice(comma + 1).trim()
  if (comma < 0) return townAtEnd(text)
  if (isCountry(last)) return townBefore(text, comma, last) ?? comma + 1 + leading(text.slice(comma + 1))
  if (isTownName(last)) return comma + 1 + leading(text.slice(comma + 1))
  return undefined
}

const leading = (text: string) => text.length - text.trimStart().length

/** A country or state; in the short forms of letterheads, too ("S.Korea", "U.S.A."). */
function isCountry(name: string): boolean {
  const long = name.replace(/^S\. ?(?=\p{Lu})/u, 'South ').replace(/^N\. ?(?=\p{Lu})/u, 'North ')
  return isRegion(long) || isRegion(name.replaceAll('.', '')) || /^(?:D\.C\.|the netherlands)$/iu.test(name)
}

/** The town before ", TX": what a comma or bar parts off, a town we know, or, before a state's letters, the last word. */
function townBefore(text: string, comma: number, region: string): number | undefined {
  const head = text.slice(0, comma)
  const separator = Math.max(head.lastIndexOf(','), head.lastIndexOf('|'), head.lastIndexOf('·'))
  const part = head.slice(separator + 1)
  const at = separator + 1 + leading(part)
  const known = townAtEnd(part)
  if (known !== undefined) return separator + 1 + known
  const words = part.trim().split(/\s+/)
  const isState = /^[A-Z]{2}$/.test(region)
  if (words.length <= 3 && isTownLike(part.trim()) && (separator >= 0 || isState) && !isOrganisation(part)) {
    if (separator >= 0 || words.length === 1 || prefix.test(words[0] ?? '')) return at
  }
  return isState && words.length > 1 ? lastTown(part, separator + 1) : undefined
}

function isTownLike(text: string): boolean {
  return /^[\p{Lu}][\p{L}\p{M}.'’ -]{1,40}$/u.test(text) && !namesRole(text)
}

/** "Lakeside Institute San Jose" has its town at "San". */
function lastTown(part: string, offset: number): number | undefined {
  const found = /(?:^|\s)((?:(?<before>\p{L}[\p{L}.'’-]{0,20})\s)?(?<town>\p{Lu}[\p{L}\p{M}.'’-]{2,25}))\s*$/u.exec(
    part,
  )
  const { before, town = '' } = found?.groups ?? {}
  if (found === null || isOrganisation(town) || namesRole(town)) return undefined
  const start = found.index + (found[0].length - found[0].trimStart().length)
  return offset + (before !== undefined && !prefix.test(before) ? start + before.length + 1 : start)
}

/** A known town of up to four words at the end of a text, but not the whole name of something: "University of Leeds" is no place. */
function townAtEnd(text: string): number | undefined {
  const words = [...text.matchAll(/\S+/g)].slice(-4)
  for (const word of words) {
    const name = text.slice(word.index).trim()
    if (!isTownName(name)) continue
    const before = text.slice(0, word.index).trimEnd()
    const belongs =
      /(?:^|\s)(?:of|de|di|do|von|zu|der|of the|del|della|da|at|in|w|we|à|bei|am|an|the|and|&|für)$/iu.test(before)
    return belongs || (before !== '' && !/[,|·–—-]$/.test(before) && endsInLowerCase(before)) ? undefined : word.index
  }
  return undefined
}

const endsInLowerCase = (text: string) => /(?:^|\s)\p{Ll}\S*$/u.test(text)
