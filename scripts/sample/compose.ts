// Writes one CV as data: the plan says who and how well they fit, the writer how they tell it.
import { createCareer, type Job } from './career.ts'
import { commonOf } from './common/all.ts'
import { countWords, plainText, type Document, type Section } from './document.ts'
import { filedDuties } from './duties.ts'
import { headingsOf } from './headings.ts'
import { experience } from './jobs.ts'
import type { Person } from './people.ts'
import type { Plan } from './plan.ts'
import { createRandom } from './random.ts'
import { sectionOf, type Writing } from './sections.ts'
import type { Slots } from './templates.ts'
import type { Bank } from './trades/trade.ts'
import { filled, type Voice } from './voice.ts'

/** Endings of German and French titles. */
function endings(person: Person, language: string): Slots {
  const f = person.feminine
  if (language === 'de') return { in: f ? 'in' : '', mann: f ? 'frau' : 'mann', r: f ? '' : 'r' }
  return { er: f ? 'ère' : 'er', e: f ? 'e' : '', se: f ? 'se' : 'r' }
}

/** One attempt with `amount` duties over all jobs. */
function attempt(plan: Plan, person: Person, bank: Bank, amount: number): Document {
  const random = createRandom(`cv:${plan.seed}`)
  const { writer, language } = plan
  const common = commonOf(language)
  const slots = endings(person, language)
  const career = createCareer(plan, bank, common, person, random)
  const voice: Voice = { writer, language, random: createRandom(`voice:${plan.seed}`), common, slots }
  const latest = career.stations.find((station): station is Job => station.kind === 'trade')
  const title = filled(voice, latest?.title ?? '')
  voice.slots = { ...slots, years: String(career.years), title, city: person.city }
  const filing = filedDuties(plan, bank, common, career, amount, createRandom(`duties:${plan.seed}`))
  const writing: Writing = { plan, person, bank, common, career, voice, filing, title }
  const jobs = experience(voice, career, filing)
  const headings = headingsOf(language, writer.headings)
  const sections = writer.order
    .map((kind): Section => ({
      kind,
      heading: headings[kind],
      blocks: kind === 'experience' ? jobs : sectionOf(kind, writing),
    }))
    .filter((section) => section.blocks.length > 0)
  return { language, ...head(writing), sections, look: plan.look }
}

const labels = {
  en: ['Curriculum Vitae', '', '', ''],
  de: ['Lebenslauf', 'Lebenslauf', ''],
  fr: ['Curriculum vitae', ''],
}

function head({ plan, person, title }: Writing): Pick<Document, 'label' | 'title' | 'subtitle' | 'contact'> {
  const random = createRandom(`head:${plan.seed}`)
  const personal = plan.writer.order.includes('personal')
  const home = random.chance(0.5) ? `${person.street}, ${person.city}` : person.city
  const contact = random.chance(0.5) ? [home, person.phone, person.email] : [person.email, person.phone, home]
  const plain = personal || plan.writer.profile === 'first'
  return {
    label: personal ? (labels[plan.language][0] ?? '') : random.pick(labels[plan.language]),
    title: `${person.first} ${person.last}`,
    subtitle: random.chance(plain ? 0.3 : 0.75) ? title : '',
    contact: personal ? [] : contact,
  }
}

/** Adds duties until the writer's length is reached. */
export function compose(plan: Plan, person: Person): Document {
  const bank = plan.trade.banks[plan.language]
  if (!bank) throw new Error(`${plan.trade.id} has no bank in ${plan.language}`)
  const [least, most] = plan.writer.words
  const top = plan.nearMiss?.apart ? Math.min(least + 60, 480) : Math.round((least + most) / 2)
  const wanted = createRandom(`length:${plan.seed}`).int(Math.min(least, top - 60), top)
  const guess = Math.max(6, Math.round((wanted - 250) / 13))
  for (let amount = guess; amount < 70; amount += 3) {
    const document = attempt(plan, person, bank, amount)
    if (countWords(plainText(document)) >= wanted) return document
  }
  return attempt(plan, person, bank, 70)
}
