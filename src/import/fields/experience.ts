/**
 * Jobs: each date range beside a heading is one, and its title and employer stand on its line, above or below it.
 *
 * Where the first job of a section has its title and employer is where all of them have; what a line is, is told by words of
 * job titles and organisations, and where those say nothing, by the order in the other jobs. What stays in doubt is left empty.
 */
import type { Range } from '../../contract/common.ts'
import type { Role } from '../../contract/facts.ts'
import type { TextLine } from './document.ts'
import { anchorsIn, isHead, isItem, isUnder } from './heads.ts'
import { assign, mannerOf, type Found, type Manner } from './roles-of-segments.ts'
import { headLineOf, type HeadLine } from './segments.ts'

/** lines above the dates that belong to the same job */
const mostAbove = 3
const mostBelow = 2
/** jobs of one document: more are a table of something else */
const mostRoles = 60

interface Entry {
  readonly anchor: HeadLine
  /** of the heading, in order, with the anchor among them */
  readonly head: readonly HeadLine[]
  readonly hasAbove: boolean
}

/** `sections` are the lines of each section of experience, without its heading. */
export function rolesIn(sections: readonly (readonly TextLine[])[]): Role[] {
  const entries = sections.map((lines) => entriesOf(lines.map(headLineOf)))
  const manner = mannerOf(entries.flat().map(({ head }) => head))
  return entries
    .flatMap((section) => rolesOf(section, manner))
    .filter(({ title, employer }) => title !== undefined || employer !== undefined)
    .slice(0, mostRoles)
}

function entriesOf(lines: readonly HeadLine[]): Entry[] {
  const anchors = anchorsIn(lines)
  const above = headsBefore(lines, anchors[0] ?? 0, -1, mostAbove).length
  return anchors.flatMap((at, index): Entry[] => {
    const anchor = lines[at]
    if (anchor === undefined) return []
    const before = headsBefore(lines, at, anchors[index - 1] ?? -1, above)
    const after = headsAfter(lines, at, anchors[index + 1] ?? lines.length, above)
    return [{ anchor, head: [...before, anchor, ...after], hasAbove: before.length > 0 }]
  })
}

/** Up to `most` heading lines directly above, that no other job's dates come between. */
function headsBefore(lines: readonly HeadLine[], at: number, previous: number, most: number): HeadLine[] {
  const found: HeadLine[] = []
  for (let above = at - 1; above > previous && found.length < most; above -= 1) {
    const line = lines[above]
    const lower = found[0] ?? lines[at]
    if (line === undefined || isItem(line.line) || line.range !== undefined || !isHead(line)) break
    if (lower !== undefined && !isUnder(lower.line, line.line)) break
    found.unshift(line)
  }
  return found
}

/** Below the dates; an item there heads a job only under dates that stand alone. The next job's lines above it are its own. */
function headsAfter(lines: readonly HeadLine[], at: number, next: number, above: number): HeadLine[] {
  const isBare = lines[at]?.segments.length === 0 && above === 0
  const reach = next - (next < lines.length ? above : 0)
  const found: HeadLine[] = []
  for (let below = at + 1; below < reach && found.length < mostBelow; below += 1) {
    const line = lines[below]
    const isOwn = line !== undefined && (!isItem(line.line) || (isBare && found.length === 0)) && isHead(line)
    const upper = found.at(-1) ?? lines[at]
    if (!isOwn || (upper !== undefined && !isUnder(line.line, upper.line))) break
    found.push(line)
    if (isItem(line.line)) break
  }
  return found
}

function rolesOf(entries: readonly Entry[], manner: Manner): Role[] {
  let banner: Range | undefined
  return entries.flatMap((entry, at) => {
    const found = assign(entry.head, entry.anchor, manner, banner !== undefined)
    const employer = found.employer ?? (entry.hasAbove || found.loose || found.title === undefined ? undefined : banner)
    const isBanner = (found.employerLine ?? Infinity) < (found.titleLine ?? entry.anchor.line.start)
    if (found.employer !== undefined) banner = isBanner ? found.employer : undefined
    const next = entries[at + 1]
    const isHeading = found.title === undefined && next !== undefined && isWithin(next, entry)
    return isHeading ? [] : [roleOf({ ...found, ...(employer === undefined ? {} : { employer }) }, entry)]
  })
}

/** The next job is one of several at the employer of this line, whose dates are those of all of them. */
function isWithin({ anchor: inner, hasAbove }: Entry, { anchor: outer }: Entry): boolean {
  const from = outer.range?.from
  const begun = inner.range?.from
  return (
    !hasAbove &&
    inner.line.start === outer.line.end + 1 &&
    from !== undefined &&
    begun !== undefined &&
    begun.year >= from.year
  )
}

function roleOf({ title, employer }: Found, { anchor, head }: Entry): Role {
  const place = head.flatMap(({ places }) => places)[0]
  const own = [title, employer, anchor.range, place].filter((range) => range !== undefined)
  const near = own.filter(({ start }) => start >= (head[0]?.line.start ?? 0))
  return {
    start: Math.min(...near.map(({ start }) => start)),
    end: Math.max(...near.map(({ end }) => end)),
    ...(title === undefined ? {} : { title }),
    ...(employer === undefined ? {} : { employer }),
    ...(anchor.range === undefined ? {} : { dates: anchor.range }),
    ...(place === undefined ? {} : { place }),
  }
}
