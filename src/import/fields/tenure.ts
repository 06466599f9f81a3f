/** Time at work: the months that any job covers, counted once. */
import type { DateSpan, Facts, Moment, Tenure } from '../../contract/facts.ts'

/** Months since the year 0, from the first of `from`'s month to the end of `to`'s. A bare year means its middle, at both ends. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** months: what two bare years that are the same are worth, as they say no more than "some of it" */
const withinYear = 6

/** `asOf` is until when a job that goes on has lasted: when the document was written, or read. Undefined where no job has legible dates. */
export function tenureOf(jobs: readonly (DateSpan | undefined)[], asOf: Moment): Tenure | undefined {
  const stretches = jobs.flatMap((dates) => (dates === undefined ? [] : stretchOf(dates, asOf)))
  if (stretches.length === 0) return undefined
  const sorted = stretches.sort((a, b) => a.from - b.from)
  let months = 0
  let reached = -Infinity
  for (const { from, to } of sorted) {
    months += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return { months, asOf }
}

function stretchOf({ from, to }: DateSpan, asOf: Moment): Stretch[] {
  if (from === undefined || to === undefined) return []
  const end = to === 'present' ? asOf : earlier(to, asOf)
  const start = from.year * 12 + (from.month === undefined ? 6 : from.month - 1)
  const last = end.year * 12 + (end.month ?? 6)
  const isSameYear = from.year === end.year && from.month === undefined && end.month === undefined
  const stretch = { from: start, to: isSameYear ? start + withinYear : last }
  return stretch.to > stretch.from ? [stretch] : []
}

/** What lies ahead is not yet done. */
function earlier(a: Moment, b: Moment): Moment {
  return a.year < b.year || (a.year === b.year && (a.month ?? 12) < (b.month ?? 12)) ? a : b
}

/** A job that goes on has lasted until the file was written. */
export function withTenure(facts: Facts, modified: number): Facts {
  const written = new Date(modified)
  const asOf = { year: written.getUTCFullYear(), month: written.getUTCMonth() + 1 }
  const tenure = tenureOf(
    facts.roles.map(({ dates }) => dates),
    asOf,
  )
  return tenure === undefined ? facts : { ...facts, tenure }
}
