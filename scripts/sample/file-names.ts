// File names as people give them.
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import type { Language } from './trades/trade.ts'

type Pattern = (first: string, last: string, random: Random) => string

const patterns: Record<Language, Pattern[]> = {
  en: [
    (_, last, random) => `CV_${last}_${random.int(2023, 2025)}`,
    (first, last) => `${first} ${last} CV`,
    (first, last) => `${first}_${last}_Resume`,
    (first, last) => `CV ${first} ${last}`,
    (_, last) => `cv-${last.toLowerCase()}`,
    (first) => `resume-${first.toLowerCase()}-final2`,
    (first, last, random) => `${first.toLowerCase()}${last.toLowerCase()}cv${random.int(2, 5)}`,
    (first, last, random) => `${last}, ${first} - CV ${random.pick(['June', 'May', 'March', 'April'])} 2025`,
    (first, last, random) => `CV ${first} ${last} (${random.int(1, 3)})`,
    (first) => `${first}s cv updated`,
  ],
  de: [
    (_, last) => `Lebenslauf ${last}`,
    (first, last) => `Lebenslauf_${last}_${first}`,
    (first, last) => `${last}_${first}_Lebenslauf`,
    (_, last, random) => `Bewerbung_${last}_${random.int(2024, 2025)}`,
    (first, last) => `CV ${first} ${last}`,
  ],
  fr: [
    (first, last) => `CV ${first} ${last}`,
    (_, last) => `CV_${last}`,
    (_, last, random) => `cv_${last.toLowerCase()}_${random.int(2024, 2025)}`,
  ],
}

/** Accents go in most names, as people avoid them in file names; what the file systems refuse goes always. */
function forFiles(text: string, keepAccents: boolean): string {
  const spelled = keepAccents
    ? text
    : text
        .replace(/ß/g, 'ss')
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
  return spelled.replace(/['/\\:]/g, '').normalize('NFC')
}

export function fileName(
  person: Person,
  language: Language,
  extension: string,
  random: Random,
  taken: Set<string>,
): string {
  for (let again = 0; ; again++) {
    const keep = random.chance(0.3)
    const made = random.pick(patterns[language])(forFiles(person.first, keep), forFiles(person.last, keep), random)
    const name = `${again > 5 ? `${made} ${again}` : made}.${extension}`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}
