// A working life in months: jobs of the trade, the trade before it, first jobs, and gaps.
import { presentMonth, yearOf } from './dates.ts'
import type { CommonBank } from './common/common.ts'
import type { Plan } from './plan.ts'
import { jobAbroad, type Person } from './people.ts'
import { cities } from './people-bank.ts'
import { cyclic, type Random } from './random.ts'
import { trades } from './trades/all.ts'
import type { Bank } from './trades/trade.ts'

export interface Job {
  kind: 'trade' | 'former' | 'first'
  title: string
  employer: string
  about: string
  town: string
  from: number
  /** undefined: held now */
  to: number | undefined
  /** the duties it may draw from when it is not of the trade */
  duties: string[]
}

export interface Gap {
  kind: 'gap'
  text: string
  from: number
  to: number
}

export interface Career {
  /** latest first */
  stations: (Job | Gap)[]
  years: number
  started: number
}

const monthsByLevel = { 0: [20, 60], 1: [50, 170], 2: [130, 330] } as const

/** Cuts a span of months into `parts` pieces of uneven length. */
function split(total: number, parts: number, random: Random): number[] {
  const weights = Array.from({ length: parts }, () => 0.4 + random.next())
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => Math.max(5, Math.round((total * weight) / sum)))
}

function employers(names: string[], count: number, random: Random): [string, string][] {
  const deck = random.shuffle(names)
  return Array.from({ length: count }, (_, at) => {
    const [name = '', about = ''] = cyclic(deck, at).split(' | ')
    return [name, about]
  })
}

function titleAt(plan: Plan, bank: Bank, at: number, random: Random): string {
  if (plan.nearMiss && (at === 0 || plan.nearMiss.apart)) return random.pick(plan.nearMiss.titles)
  const level = Math.max(0, plan.level - at)
  return random.pick(bank.titles[level] ?? bank.titles[0])
}

interface Draft extends Omit<Job, 'from' | 'to' | 'town'> {
  months: number
}

function tradeJobs(plan: Plan, bank: Bank, count: number, random: Random): Draft[] {
  const [least, most] = monthsByLevel[plan.level]
  const spans = split(random.int(least, most), count, random)
  const places = employers(plan.nearMiss?.apart?.employers ?? bank.employers, count, random)
  return spans.map((months, at) => {
    const [employer, about] = places[at] ?? ['', '']
    return { kind: 'trade', title: titleAt(plan, bank, at, random), employer, about, months, duties: [] }
  })
}

function formerJobs(plan: Plan, random: Random): Draft[] {
  const former = trades.find((trade) => trade.id === plan.trade.formerly)?.banks[plan.language]
  if (!former || !plan.changedCareer) return []
  const [employer, about] = employers(former.employers, 1, random)[0] ?? ['', '']
  const title = random.pick(former.titles[1])
  return [{ kind: 'former', title, employer, about, months: random.int(20, 90), duties: random.shuffle(former.duties) }]
}

function firstJobs(common: CommonBank, count: number, random: Random): Draft[] {
  return random.some(common.firstJobs, count).map((job) => ({
    kind: 'first',
    title: random.pick(job.titles),
    employer: random.pick(job.employers),
    about: '',
    months: random.int(6, 30),
    duties: random.shuffle(job.duties),
  }))
}

function howMany(plan: Plan, random: Random): number {
  const most = { 0: 3, 1: 4, 2: 5 }[plan.level]
  return Math.min(most, plan.writer.words[0] > 900 ? 5 : random.int(3, 4))
}

/** Shortens the jobs where they would begin before the person was trained, and stretches them over a long life. */
function withinLife(drafts: Draft[], person: Person, bank: Bank): Draft[] {
  const studied = bank.education.every((path) => !path.endsWith('college'))
  const room = presentMonth - (person.birthYear + (studied ? 22 : 19)) * 12 - 30
  const total = drafts.reduce((sum, draft) => sum + draft.months, 0)
  const scale = room < total ? room / total : Math.min(1.8, Math.max(1, (0.75 * room) / total))
  return drafts.map((draft) => ({ ...draft, months: Math.max(4, Math.round(draft.months * scale)) }))
}

/** Lays the drafts on the calendar, newest first, with one possible gap between two of them. */
function layOut(drafts: Draft[], common: CommonBank, town: () => string, random: Random): (Job | Gap)[] {
  const gapAfter = random.chance(0.3) && drafts.length > 1 ? random.int(0, drafts.length - 2) : -1
  const told = random.chance(0.6)
  const outOfWork = random.chance(0.14)
  let cursor = outOfWork ? presentMonth - random.int(2, 9) : presentMonth
  return drafts.flatMap((draft, at) => {
    const { months, ...job } = draft
    const to = at === 0 && !outOfWork ? undefined : cursor
    const from = cursor - months
    const pause = at === gapAfter ? random.int(7, 28) : random.int(0, 2)
    cursor = from - pause
    const stations: (Job | Gap)[] = [{ ...job, town: town(), from, to }]
    if (at === gapAfter && told) stations.push({ kind: 'gap', text: random.pick(common.gaps), from: cursor, to: from })
    return stations
  })
}

export function createCareer(plan: Plan, bank: Bank, common: CommonBank, person: Person, random: Random): Career {
  const own = tradeJobs(plan, bank, howMany(plan, random), random)
  const former = formerJobs(plan, random)
  const first = firstJobs(
    common,
    plan.writer.words[0] > 900 ? 2 : random.int(plan.level === 0 ? 1 : 0, plan.level === 0 ? 2 : 1),
    random,
  )
  const drafts = withinLife([...own, ...former, ...first], person, bank)
  const here = () => (random.chance(0.6) ? person.city : random.pick(cities[plan.language]))
  const stations = layOut(drafts, common, here, random)
  const last = stations.findLast((station): station is Job => station.kind === 'trade')
  if (last && last.to !== undefined && random.chance(plan.trade.abroad === 'none' ? 0 : 0.3)) {
    Object.assign(last, jobAbroad(person, plan.trade.abroad, random), { about: '' })
  }
  const earliest = Math.min(...stations.map((station) => station.from))
  const tradeStart = Math.min(...stations.flatMap((station) => (station.kind === 'trade' ? [station.from] : [])))
  return { stations, years: Math.max(1, yearOf(presentMonth - tradeStart)), started: earliest }
}
