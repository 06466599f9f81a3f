// The section of jobs: each station of a career as its writer tells it.
import type { Career, Gap, Job } from './career.ts'
import { period, presentMonth, tidyDates, yearOf } from './dates.ts'
import type { Block } from './document.ts'
import type { Filing } from './duties.ts'
import { filled, paragraph, points as bullets, upperFirst, type Voice } from './voice.ts'

type Entry = Extract<Block, { kind: 'entry' }>

/** `an overnight parcel hub` -> `Overnight parcel hub` */
const withoutArticle = (about: string) => upperFirst(about.replace(/^(a|an|the) /, ''))

/** {since} and {during} are years of this job. */
function withYears(voice: Voice, job: Job): Voice {
  const [first, last] = [yearOf(job.from), yearOf(job.to ?? presentMonth)]
  const during = voice.random.int(Math.min(first + 1, last), last)
  return { ...voice, slots: { ...voice.slots, since: String(first), during: String(during) } }
}

/** `HGV Driver` -> `HGV driver` */
const inSentence = (title: string) => title.replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase())

interface Sayings {
  /** openings of a paragraph about a job, each used once */
  intros: string[]
  contexts: string[]
}

/** What the writer says of the place before the duties. */
function introduction(voice: Voice, job: Job, sayings: Sayings): string[] {
  const { writer, random } = voice
  if (job.kind === 'first' || job.about === '') return []
  if (writer.manner === 'prose') {
    const slots = { ...voice.slots, Employer: job.employer, about: job.about, title: inSentence(job.title) }
    return [filled({ ...voice, slots }, sayings.intros.pop() ?? '{Employer} was {about}.')]
  }
  const told = writer.manner === 'mixed' || writer.profile === 'first' || voice.language !== 'en'
  if (!told || random.chance(writer.terse ? 0.7 : 0.2)) return []
  const context = random.chance(writer.words[1] > 700 || voice.language !== 'en' ? 0.85 : 0.3)
    ? sayings.contexts.pop()
    : undefined
  return [[`${withoutArticle(job.about)}.`, ...(context === undefined ? [] : [filled(voice, context)])].join(' ')]
}

function leaving(voice: Voice, job: Job): string[] {
  const { writer, common, random } = voice
  const tells = writer.id === 'old-fashioned' && job.to !== undefined && common.leaving.length > 0 && random.chance(0.5)
  return tells ? [random.pick(common.leaving)] : []
}

function jobEntry(voice: Voice, job: Job, duties: string[], dates: string, sayings: Sayings): Entry {
  const current = job.to === undefined
  const head = { kind: 'entry', title: job.title, place: `${job.employer}, ${job.town}`, dates } as const
  const intro = introduction(voice, job, sayings)
  if (voice.writer.manner === 'prose' && job.kind !== 'first') {
    return { ...head, text: [[...intro, paragraph(voice, duties, current)].join(' ')], points: [] }
  }
  const points = [...bullets(voice, duties, current), ...leaving(voice, job)]
  return { ...head, text: intro, points }
}

export function experience(voice: Voice, career: Career, filing: Filing): Entry[] {
  const { random, writer, language, common } = voice
  const tidy = tidyDates(language, random)
  const sayings = { intros: random.shuffle(common.intros), contexts: random.shuffle(common.contexts) }
  return career.stations.map((station: Job | Gap): Entry => {
    const dates = period(station.from, station.to, random.pick(writer.dates), language, tidy)
    if (station.kind === 'gap') {
      return { kind: 'entry', title: filled(voice, station.text), place: '', dates, text: [], points: [] }
    }
    const told = { ...station, title: filled(voice, station.title) }
    return jobEntry(withYears(voice, station), told, filing.duties.get(station) ?? [], dates, sayings)
  })
}
