// Invented people: names, addresses, e-mail at the example domains, telephone numbers from ranges reserved for fiction.
import type { Random } from './random.ts'
import { cities, familyCities, firmsAbroad, hospitalsAbroad, origins, streets, type Origin } from './people-bank.ts'
import type { Language, Trade } from './trades/trade.ts'

export interface Person {
  first: string
  last: string
  feminine: boolean
  origin: Origin
  email: string
  phone: string
  city: string
  street: string
  /** DD.MM.YYYY, carried by some German CVs only */
  birth: string
  birthYear: number
}

const folded: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'oe', æ: 'ae', å: 'aa' }

/** Lower-case letters a-z only, as people spell their names in addresses. */
export function plainLetters(text: string): string {
  const spelled = text.toLowerCase().replace(/[äöüßøæå]/g, (letter) => folded[letter] ?? letter)
  return spelled.normalize('NFD').replace(/[^a-z]/g, '')
}

/** Ofcom's, the Bundesnetzagentur's and ARCEP's numbers for drama; nobody can be rung by them. # is any digit. */
const mobiles: Record<Language, string[]> = {
  en: ['07700 900###', '07700 900 ###', '07700900###', '+44 7700 900###', '+44 (0)7700 900###', '01632 960###'],
  de: ['0171 39200 ##', '0176 040690 ##', '+49 176 040690 ##', '0171/39200##'],
  fr: ['06 39 98 ## ##', '+33 6 39 98 ## ##'],
}

const landlines: Record<string, string> = {
  London: '020 7946 0###',
  Leeds: '0113 496 0###',
  Sheffield: '0114 496 0###',
  Nottingham: '0115 496 0###',
  Leicester: '0116 496 0###',
  Bristol: '0117 496 0###',
  Reading: '0118 496 0###',
  Birmingham: '0121 496 0###',
  Edinburgh: '0131 496 0###',
  Glasgow: '0141 496 0###',
  Liverpool: '0151 496 0###',
  Manchester: '0161 496 0###',
  Cardiff: '029 2018 0###',
  Berlin: '030 23125 ###',
  Hamburg: '040 66969-###',
  Köln: '0221 4710 ###',
  München: '089 99998 ###',
  Lille: '03 53 01 ## ##',
  Nantes: '02 61 91 ## ##',
  Lyon: '04 65 71 ## ##',
}

function phone(language: Language, city: string, random: Random): string {
  const landline = random.chance(0.4) ? landlines[city] : undefined
  return (landline ?? random.pick(mobiles[language])).replace(/#/g, () => String(random.int(0, 9)))
}

function email(first: string, last: string, birthYear: number, random: Random): string {
  const [f, l] = [plainLetters(first), plainLetters(last)]
  const local = random.pick([
    `${f}.${l}`,
    `${f}.${l}`,
    `${f}${l}`,
    `${f[0]}.${l}`,
    `${l}.${f}`,
    `${f}_${l}${birthYear % 100}`,
    `${f}${birthYear % 100}`,
    `${f[0]}${l}${random.int(2, 99)}`,
  ])
  return `${local}@example.${random.pick(['com', 'com', 'org', 'net'])}`
}

function originFor(language: Language, random: Random): Origin {
  const weights = { en: 'english', de: 'german', fr: 'french' } as const
  if (random.chance(language === 'en' ? 0.38 : 0.6)) return weights[language]
  const others = Object.keys(origins) as Origin[]
  return random.pick(
    others.filter((origin) => origin !== weights[language] && (language === 'en' || origin !== 'english')),
  )
}

/** A person whose full name is not in `taken` yet; adds it. A few carry two family names or a name from two origins. */
export function createPerson(language: Language, random: Random, taken: Set<string>, age: number): Person {
  const origin = originFor(language, random)
  const feminine = random.chance(0.5)
  const home = origins[origin]
  for (;;) {
    const first = random.pick(feminine ? home.feminine : home.masculine)
    const family = random.chance(0.06) ? origins[random.pick(Object.keys(origins) as Origin[])] : home
    const double = random.chance(0.05) ? `-${random.pick(home.family)}` : ''
    const last = random.pick(family.family) + double
    if (taken.has(`${first} ${last}`) || last === `${double.slice(1)}${double}`) continue
    taken.add(`${first} ${last}`)
    const birthYear = 2025 - age
    const city = random.pick(cities[language])
    return {
      first,
      last,
      feminine,
      origin,
      birthYear,
      email: email(first, last, birthYear, random),
      phone: phone(language, city, random),
      city,
      street: random.pick(streets[language])(random.int(1, 148)),
      birth: `${String(random.int(1, 28)).padStart(2, '0')}.${String(random.int(1, 12)).padStart(2, '0')}.${birthYear}`,
    }
  }
}

/** Where this person may have worked before they came here: an invented firm, or a hospital, in a real town. */
export function jobAbroad(person: Person, kind: Trade['abroad'], random: Random): { employer: string; town: string } {
  const names = kind === 'hospital' ? hospitalsAbroad : firmsAbroad[person.origin]
  return { employer: random.pick(names), town: random.pick(familyCities[person.origin]) }
}
