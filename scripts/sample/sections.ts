// The sections of a CV other than the jobs.
import type { Career } from './career.ts'
import type { CommonBank } from './common/common.ts'
import { presentMonth, yearOf } from './dates.ts'
import type { Block } from './document.ts'
import type { Filing } from './duties.ts'
import { nationalitiesGerman, tongues } from './people-bank.ts'
import { createPerson, type Person } from './people.ts'
import type { Plan } from './plan.ts'
import type { Bank } from './trades/trade.ts'
import { filled, profileText, upperFirst, type Voice } from './voice.ts'
import type { SectionKind } from './writers.ts'

export interface Writing {
  plan: Plan
  person: Person
  bank: Bank
  common: CommonBank
  career: Career
  voice: Voice
  filing: Filing
  title: string
}

function personal({ plan, person, voice, common }: Writing): Block[] {
  const { random } = voice
  const rows: [string, string][] = [
    [{ en: 'Address', de: 'Anschrift', fr: 'Adresse' }[plan.language], `${person.street}, ${person.city}`],
    [{ en: 'Telephone', de: 'Telefon', fr: 'Téléphone' }[plan.language], person.phone],
    ['E-mail', person.email],
  ]
  if (plan.language === 'de') {
    rows.push(['Geburtsdatum', person.birth], ['Staatsangehörigkeit', nationalitiesGerman[person.origin]])
    if (random.chance(0.6))
      rows.push(['Familienstand', random.pick(['ledig', 'verheiratet', 'verheiratet, zwei Kinder', 'ledig, ein Kind'])])
  }
  if (plan.language === 'en') rows.push(['Other', filled(voice, random.pick(common.available))])
  return [{ kind: 'facts', rows }]
}

function profile({ plan, bank, common, voice }: Writing): Block[] {
  const { random, writer } = voice
  if (writer.profile === 'none') return []
  if (plan.nearMiss) return [{ kind: 'text', text: profileText(voice, plan.nearMiss.profile) }]
  const openers = random.some(bank.openers, 1)
  const closing = random.chance(0.4) ? [closed(random.pick(common.available))] : []
  if (writer.profile === 'corporate' && common.boasts.length > 0) {
    return [
      {
        kind: 'text',
        text: profileText(voice, [...random.some(common.boasts, 2), ...openers, ...random.some(bank.traits, 2)]),
      },
    ]
  }
  if (writer.profile === 'first') {
    return [
      {
        kind: 'text',
        text: profileText(voice, [...openers, ...random.some(bank.voice, random.int(2, 3)), ...closing]),
      },
    ]
  }
  return [
    { kind: 'text', text: profileText(voice, [...openers, ...random.some(bank.traits, random.int(1, 3)), ...closing]) },
  ]
}

const closed = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)

function skills({ plan, bank, common, voice, filing }: Writing): Block[] {
  const { random } = voice
  const own = plan.nearMiss?.apart?.skills ?? bank.skills
  const many = voice.writer.id === 'thorough' ? random.int(14, 18) : random.int(6, 11)
  const items = [...random.some(own, many), ...filing.skills, ...random.some(common.strengths, random.int(0, 3))]
  return [{ kind: 'list', items: random.shuffle(items).map((item) => filled(voice, item)) }]
}

function certificates({ plan, bank, voice, filing }: Writing): Block[] {
  const { random } = voice
  const own = plan.nearMiss?.apart?.certificates ?? bank.certificates
  const many = voice.writer.id === 'thorough' ? random.int(4, 6) : random.int(1, 4)
  return [
    {
      kind: 'list',
      items: random.shuffle([...random.some(own, many), ...filing.certificates]).map((item) => filled(voice, item)),
    },
  ]
}

const ageAtEnd: Record<string, [number, number]> = { school: [16, 18], college: [18, 21], university: [22, 25] }

/** GCSEs replaced O levels in 1988. */
const ofItsTime = (qualification: string, year: number) =>
  year < 1988 ? qualification.replace('GCSEs', 'O levels') : qualification

type Path = [qualification: string, kind: keyof CommonBank['schools']]

/** Up to two qualifications of the trade, newest first as the bank has them, and the school before. */
function pathsOf({ plan, bank, voice }: Writing): { further: Path[]; school: Path[] } {
  const { random } = voice
  const paths = (plan.nearMiss?.apart?.education ?? bank.education).map((path) => path.split(' | ') as Path)
  const chosen = random.some(
    paths.filter(([, kind]) => kind !== 'school'),
    random.chance(0.3) ? 2 : 1,
  )
  const schools = paths.filter(([, kind]) => kind === 'school')
  return {
    further: paths.filter((path) => chosen.includes(path)),
    school: random.chance(0.65) ? random.some(schools, 1) : [],
  }
}

const germanMarks = ['sehr gut', 'gut', 'befriedigend', '1,7', '2,1', '2,3']

/** Years follow from the year of birth. */
function education(writing: Writing): Block[] {
  const { plan, person, common, voice } = writing
  const { random } = voice
  const { further, school } = pathsOf(writing)
  return [...further, ...school].map(([qualification, kind], at) => {
    const later = at === 0 && further.length > 1 ? random.int(3, 9) : 0
    const ends = person.birthYear + later + random.int(...(ageAtEnd[kind] ?? [18, 20]))
    const latest = Math.min(ends, yearOf(presentMonth) - 1)
    const span = random.chance(0.7) && voice.writer.dates[0] !== '3.19'
    const marked = plan.language === 'de' && kind !== 'school' && random.chance(0.5)
    return {
      kind: 'entry',
      title: ofItsTime(filled(voice, qualification), latest),
      place: random.pick(common.schools[kind]),
      dates: span ? `${latest - random.int(2, 3)} – ${latest}` : String(latest),
      text: marked ? [`Abschlussnote: ${random.pick(germanMarks)}`] : [],
      points: [],
    }
  })
}

function languages({ plan, person, common, voice }: Writing): Block[] {
  const { random } = voice
  const home = tongues[person.origin][plan.language]
  const here = { en: 'English', de: 'Deutsch', fr: 'Français' }[plan.language]
  const spoken = [`${home} (${common.languages.native})`]
  if (home !== here) spoken.push(`${here} (${random.pick(common.languages.levels.slice(0, 1))})`)
  const others = common.languages.names.filter((name) => name !== home && name !== here)
  for (const name of random.some(others, random.int(0, 2)))
    spoken.push(`${name} (${random.pick(common.languages.levels.slice(1))})`)
  return [{ kind: 'list', items: spoken }]
}

function interests({ common, voice }: Writing): Block[] {
  const items = voice.random.some(common.interests, voice.random.int(2, 5)).map((item) => filled(voice, item))
  const text = items.join(', ')
  return [{ kind: 'text', text: voice.writer.stops ? `${upperFirst(text)}.` : upperFirst(text) }]
}

/** Long CVs name two people; they are as invented as the rest. */
function references({ plan, common, voice, career }: Writing): Block[] {
  const { random } = voice
  const employers = career.stations.flatMap((station) => (station.kind === 'trade' ? [station.employer] : []))
  if (voice.writer.id !== 'thorough' || common.referees.length === 0 || employers.length < 2) {
    return [{ kind: 'text', text: random.pick(common.references) }]
  }
  const taken = new Set<string>()
  const rows = random.some(common.referees, 2).map((title, at): [string, string] => {
    const referee = createPerson(plan.language, random, taken, 50)
    return [`${referee.first} ${referee.last}`, `${title}, ${employers[at]}, ${referee.email}`]
  })
  return [{ kind: 'facts', rows }]
}

const writers: Record<Exclude<SectionKind, 'experience'>, (writing: Writing) => Block[]> = {
  personal,
  profile,
  skills,
  certificates,
  education,
  languages,
  interests,
  references,
}

export function sectionOf(kind: SectionKind, writing: Writing): Block[] {
  return kind === 'experience' ? [] : writers[kind](writing)
}
