// Files the duties into the jobs: evidence of the requirements first, then the trade's, then general ones.
import type { Career, Job } from './career.ts'
import type { CommonBank } from './common/common.ts'
import type { Plan } from './plan.ts'
import type { Random } from './random.ts'
import type { Bank, Shown } from './trades/trade.ts'

export interface Filing {
  duties: Map<Job, string[]>
  skills: string[]
  certificates: string[]
}

/** How each met requirement shows: in its own words or in others, as a duty, a skill or a certificate. */
function evidence(
  plan: Plan,
  bank: Bank,
  random: Random,
): { duties: string[]; skills: string[]; certificates: string[] } {
  const found = { duties: [] as string[], skills: [] as string[], certificates: [] as string[] }
  for (const key of plan.meets) {
    const shown: Shown | undefined = bank.shown[key]?.[random.chance(0.55) ? 'literal' : 'reworded']
    if (!shown) throw new Error(`${plan.trade.id} does not show ${key}`)
    if (shown.duty) found.duties.push(random.pick(shown.duty))
    if (shown.certificate && (!shown.duty || random.chance(0.7)))
      found.certificates.push(random.pick(shown.certificate))
    if (shown.skill && ((!shown.duty && !shown.certificate) || random.chance(0.5)))
      found.skills.push(random.pick(shown.skill))
  }
  return found
}

/** `*Checked* the bay and *wrote* it up` -> `*Checked* the bay`, where enough is left to say something. */
function firstClause(duty: string): string {
  const at = duty.search(/ (~ )?and \*/)
  const head = at < 0 ? duty : duty.slice(0, at)
  const balanced = head.split('{').length === head.split('}').length
  return balanced && head.split(' ').length >= 5 && !head.includes(':') ? head : duty
}

function pool(plan: Plan, bank: Bank, common: CommonBank, random: Random): string[] {
  const general = random.shuffle([...common.duties[plan.trade.setting], ...common.anywhere])
  if (plan.nearMiss?.apart) return [...random.shuffle(plan.nearMiss.duties), ...general]
  const wins = random.shuffle(bank.wins)
  const mixed = random.shuffle(bank.duties).flatMap((whole, at) => {
    const duty = random.chance(0.35) ? firstClause(whole) : whole
    const win = at % 4 === 2 ? wins.pop() : undefined
    const extra = at % 8 === 5 ? general.pop() : undefined
    return [duty, win, extra].filter((told) => told !== undefined)
  })
  const leftOver = [...wins, ...general]
  return [...mixed, ...leftOver]
}

/** How many of `amount` duties each job of the trade gets: the later, the more; two at least. */
function shareOut(jobs: Job[], amount: number): number[] {
  const most = jobs.length < 3 ? 15 : 12
  const weights = jobs.map((_, at) => 1 / (at + 2.2))
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => Math.min(most, Math.max(2, Math.round((amount * weight) / sum))))
}

function insertAt(list: string[], item: string, random: Random): void {
  list.splice(random.int(0, list.length), 0, item)
}

export function filedDuties(
  plan: Plan,
  bank: Bank,
  common: CommonBank,
  career: Career,
  amount: number,
  random: Random,
): Filing {
  const shown = evidence(plan, bank, random)
  const deck = pool(plan, bank, common, random)
  const jobs = career.stations.filter((station): station is Job => station.kind !== 'gap')
  const own = jobs.filter((job) => job.kind === 'trade')
  const counts = shareOut(own, amount)
  const duties = new Map<Job, string[]>()
  const present = plan.nearMiss?.apart ? undefined : plan.nearMiss?.duties
  for (const [at, job] of own.entries()) {
    duties.set(job, at === 0 && present ? random.shuffle(present) : deck.splice(0, counts[at] ?? 2))
  }
  for (const job of jobs)
    if (job.kind === 'former') duties.set(job, job.duties.slice(0, Math.max(3, Math.round(amount / 5))))
  for (const job of jobs) if (job.kind === 'first') duties.set(job, job.duties.slice(0, amount > 20 ? 3 : 2))
  for (const duty of shown.duties) {
    const job = own[random.chance(0.7) ? 0 : Math.min(1, own.length - 1)]
    if (job) insertAt(duties.get(job) ?? [], duty, random)
  }
  return { duties, skills: shown.skills, certificates: shown.certificates }
}
