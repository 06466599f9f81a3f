/** Which part of a job's heading is the title and which the employer. */
import type { Range } from '../../contract/common.ts'
import { isNameLike } from './heads.ts'
import { hasLegalForm, isOrganisation, namesMany } from './organisations.ts'
import type { HeadLine, Segment } from './segments.ts'
import { namesTitle } from './titles.ts'

export interface Found {
  readonly title?: Range
  readonly employer?: Range
  /** where their lines begin */
  readonly titleLine?: number
  readonly employerLine?: number
  /** there were words of which could not be told what they are */
  readonly loose: boolean
}

type Order = 'title-first' | 'employer-first'

/** How the jobs of one document are written, by those that are clear. */
export interface Manner {
  readonly order?: Order
  /** a comma parts title and employer */
  readonly comma: boolean
  /** a comma parts the employer from its town */
  readonly town: boolean
}

type Kind = 'title' | 'employer' | 'either' | 'unknown'

interface Part extends Segment {
  readonly kind: Kind
  readonly line: number
}

function kindOf(text: string): Kind {
  if (hasLegalForm(text) && !/,\s/.test(text)) return 'employer'
  const title = namesTitle(namesMany(text) ? text.slice(0, text.lastIndexOf(' ')) : text)
  const organisation = isOrganisation(text) || namesMany(text)
  if (title && organisation) return 'either'
  return title ? 'title' : organisation ? 'employer' : 'unknown'
}

export function mannerOf(heads: readonly (readonly HeadLine[])[]): Manner {
  const order = orderOf(heads)
  const comma = heads.some((head) => isClear(partsOf(head).flatMap(atComma)) && !isClear(partsOf(head)))
  const town = heads.some((head) =>
    head.some(({ line, places }) => places.some(({ start }) => /,\s$/.test(line.text.slice(0, start - line.start)))),
  )
  return { comma, town, ...(order === undefined ? {} : { order }) }
}

const isClear = (parts: readonly Part[]) =>
  parts.some(({ kind }) => kind === 'title') && parts.some(({ kind }) => kind === 'employer')

/** What most jobs with a clear title and an employer put first. */
function orderOf(heads: readonly (readonly HeadLine[])[]): Order | undefined {
  let titles = 0
  let employers = 0
  for (const head of heads) {
    const parts = partsOf(head)
    const title = parts.findIndex(({ kind }) => kind === 'title')
    const employer = parts.findIndex(({ kind }) => kind === 'employer' || kind === 'unknown')
    if (title < 0 || employer < 0) continue
    if (title < employer) titles += 1
    else employers += 1
  }
  if (titles === employers) return undefined
  return titles > employers ? 'title-first' : 'employer-first'
}

/**
 * The lines down to the dates count before those below, and those only where something is missing; a comma parts a title from
 * an employer where nothing else does. `isHeaded`: the employer may be that of the job above.
 */
export function assign(head: readonly HeadLine[], anchor: HeadLine, manner: Manner, isHeaded: boolean): Found {
  const upper = partsOf(head.slice(0, head.indexOf(anchor) + 1))
  const all = partsOf(head)
  const found: Found[] = []
  const passes = [upper, cutParts(upper, false, manner), all, cutParts(all, !isHeaded, manner)]
  for (const [at, parts] of passes.entries()) {
    const next = assignParts(parts, manner, at === passes.length - 1)
    if (next.title !== undefined && next.employer !== undefined) return next
    found.push(next)
  }
  const [first] = found
  const best = found.reduce((one, next) => (count(next) > count(one) ? next : one), first ?? { loose: false })
  return isHeaded ? best : withoutRest(best, all)
}

/** A title with a comma and nothing else: what is behind the comma may be a department or an employer, so it is neither. */
function withoutRest(found: Found, parts: readonly Part[]): Found {
  const { title, employer } = found
  const part = parts.find(({ start }) => start === title?.start)
  if (title === undefined || part === undefined || employer !== undefined) return found
  const comma = /,\s/.exec(part.text)
  if (comma === null || !namesTitle(part.text.slice(0, comma.index))) return found
  return { ...found, title: { start: title.start, end: title.start + comma.index } }
}

const count = ({ title, employer }: Found) => Number(title !== undefined) + Number(employer !== undefined)

function partsOf(head: readonly HeadLine[]): Part[] {
  return head.flatMap(({ line, segments }) =>
    segments.map((segment): Part => ({ ...segment, kind: kindOf(segment.text), line: line.start })),
  )
}

/** With `guess`, also where only the title is clear and the rest is no department ("Staff Engineer, Platform"). */
function cutParts(parts: readonly Part[], guess: boolean, { comma }: Manner): Part[] {
  const cut = parts.flatMap(atComma)
  if (cut.some(({ kind }) => kind === 'employer')) return cut
  if (comma && guess) return parts.flatMap(atLastComma)
  return guess && cut.every(({ text, kind }) => kind !== 'unknown' || isName(text)) ? cut : []
}

/** Where commas part them all, so does the last one behind a title, whatever the words of the employer. */
function atLastComma(part: Part): Part[] {
  const comma = [...part.text.matchAll(/,\s+/g)].at(-1)
  if (comma === undefined) return [part]
  const left = piece(part, 0, comma.index)
  const right = piece(part, comma.index + comma[0].length, part.text.length)
  const isEmployer = left.kind === 'title' && isNameLike(right.text) && right.text.includes(' ')
  return isEmployer ? [left, { ...right, kind: 'employer' }] : [part]
}

/** of two or three words, as most employers are */
const isName = (text: string) => /^\S+(?: \S+){1,2}$/.test(text) && !unit.test(text)
/** words of departments and fields of work */
const unit =
  /(?<!\p{L})(?:platforms?|back-?end|front-?end|full-?stack|infrastructure|payments?|marketing|sales|operations?|finance|engineering|product|design|data|security|cloud|mobile|web|growth|strategy|support|service|research|development|hr|human resources|people|it|legal|team|department|division|identity|core|regional|emea|apac|north|south|east|west|night|shift|part|full|time|abteilung|bereich|vertrieb|einkauf|service|équipe|département)(?!\p{L})/iu

/** "Logistics Analyst, Cedar Freight Co." is a title and an employer; "Staff Engineer, Platform" beside an employer is not asked. */
function atComma(part: Part): Part[] {
  const commas = [...part.text.matchAll(/,\s+/g)]
  const cuts = commas.flatMap((comma) => {
    const left = piece(part, 0, comma.index)
    const right = piece(part, comma.index + comma[0].length, part.text.length)
    return isCut(left, right) ? [[left, right]] : []
  })
  return cuts.at(-1) ?? [part]
}

/** One side names a job and the other does not; a side that starts with a legal form belongs to what is before it. */
function isCut(left: Part, right: Part): boolean {
  if (/^(?:Inc|LLC|Ltd|GmbH|S\.|LLP|plc)/.test(right.text) || !isNameLike(right.text)) return false
  if (alone.test(right.text)) return true
  const titled = left.kind === 'title' || (left.kind === 'either' && right.kind !== 'title')
  return titled
    ? right.kind === 'employer' || right.kind === 'unknown'
    : right.kind === 'title' && left.kind !== 'either'
}

/** what stands for an employer: "Newspaper delivery, self-employed" */
const alone =
  /^(?:self-employed|freelance|selbst(?:st)?ändig|freiberuflich|indépendant\p{L}?|autónom[oa]|autonom[oa]|zzp|zelfstandige?)$/iu

function piece(part: Part, from: number, to: number): Part {
  const text = part.text.slice(from, to)
  return { ...part, text, kind: kindOf(text), start: part.start + from, end: part.start + to }
}

/** `isLast`: nothing else told more, so that the place of a part may. */
function assignParts(parts: readonly Part[], { order, town }: Manner, isLast: boolean): Found {
  const title = titleNamed(parts) ?? (isLast ? titleByPlace(parts, order) : undefined)
  const employer = employerAmong(parts, title, order)
  const loose = parts.some((part) => part !== title && part !== employer)
  return {
    loose,
    ...(title === undefined ? {} : { title: rangeOf(title), titleLine: title.line }),
    ...(employer === undefined
      ? {}
      : { employer: withoutTown(withUnit(employer, parts, title), employer, town), employerLine: employer.line }),
  }
}

function titleNamed(parts: readonly Part[]): Part | undefined {
  const clear = parts.find(({ kind }) => kind === 'title')
  if (clear !== undefined) return clear
  const either = parts.filter(({ kind }) => kind === 'either')
  if (
    either.length === 1 &&
    (parts.length === 1 || parts.some(({ kind }) => kind === 'employer' || kind === 'unknown'))
  ) {
    return either[0]
  }
  return undefined
}

/** Where no word tells the title: what stands where the document's other jobs have theirs, beside what is an employer. */
function titleByPlace([first, second]: readonly Part[], order: Order | undefined): Part | undefined {
  if (order === undefined || first === undefined || second === undefined) return undefined
  const placed = order === 'title-first' ? first : second
  const other = order === 'title-first' ? second : first
  const isSure = first.line === second.line ? other.kind === 'employer' : other.kind !== 'either'
  return placed.kind === 'unknown' && isNameLike(placed.text) && isSure ? placed : undefined
}

/** An organisation, or the neighbour that is written like a name: on another line first, as a line often holds a unit as well. */
function employerAmong(parts: readonly Part[], title: Part | undefined, order: Order | undefined): Part | undefined {
  const others = parts.filter((part) => part !== title)
  const clear = others.find(({ kind }) => kind === 'employer')
  if (clear !== undefined) return firstOfUnit(clear, parts, title)
  if (title === undefined) return undefined
  const named = others.filter(({ kind, text }) => (kind === 'unknown' || kind === 'either') && isNameLike(text))
  const [first] = named
  if (named.length > 1) {
    const after = order === 'title-first' ? named.find(({ start }) => start > title.start) : undefined
    return named.find(({ line }) => line !== title.line) ?? after ?? first
  }
  return first
}

/** "Ohio Valley — IT Service Desk": the parts of one name that only dashes part. */
function firstOfUnit(part: Part, parts: readonly Part[], title: Part | undefined): Part {
  let first = part
  for (let at = parts.indexOf(part); at > 0 && parts[at]?.afterDash === true; at -= 1) {
    const before = parts[at - 1]
    if (before === undefined || before === title || before.line !== part.line || before.kind === 'title') break
    first = before
  }
  return first
}

function withUnit(employer: Part, parts: readonly Part[], title: Part | undefined): Range {
  let end = employer.end
  if (title !== undefined && title.line !== employer.line) {
    for (const part of parts.slice(parts.indexOf(employer) + 1)) {
      if (!part.afterDash || part.line !== employer.line || part.kind === 'title') break
      end = part.end
    }
  }
  return { start: employer.start, end }
}

/** "Merewood Haulage, Croydon", where other employers have their town behind a comma. */
function withoutTown(range: Range, part: Part, town: boolean): Range {
  const cut = town && range.end === part.end ? /,\s+\p{Lu}[\p{Ll}-]+$/u.exec(part.text) : null
  return cut === null || isOrganisation(cut[0]) ? range : { ...range, end: part.start + cut.index }
}

const rangeOf = ({ start, end }: Part): Range => ({ start, end })
