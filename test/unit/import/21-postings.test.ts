import { describe, expect, it } from 'vitest'
import type { Range } from '../../../src/contract/common.ts'
import type { Posting } from '../../../src/contract/facts.ts'
import { read } from '../../../src/import/read.ts'
import type { Reading } from '../../../src/import/reading.ts'

async function posting(text: string, name = 'posting.txt'): Promise<{ reading: Reading; facts: Posting }> {
  const reading = await read(new TextEncoder().encode(text), name)
  if (reading.facts.posting === undefined) throw new Error(`read as ${reading.kind}`)
  return { reading, facts: reading.facts.posting }
}

const at = ({ text }: Reading, range: Range | undefined) =>
  range === undefined ? undefined : text.slice(range.start, range.end)

interface Said {
  readonly language: string
  readonly text: string
  readonly place: string
  readonly employment: readonly string[]
  readonly hours?: readonly [number, number]
  readonly salary: object
  readonly must: readonly string[]
  readonly nice: readonly string[]
  readonly languages: readonly string[]
}

const said: readonly Said[] = [
  {
    language: 'en',
    text: 'Night Porter\nLocation: Thirlmere\nWe are looking for a night porter.\nRequirements\nTwo years in a hotel\nFluent English\nDesirable\nFirst aid\nWhat we offer\nPermanent, part-time, 24 to 30 hours a week\n£12.80 – £13.40 per hour',
    place: 'Thirlmere',
    employment: ['permanent', 'part-time'],
    hours: [24, 30],
    salary: { from: 12.8, to: 13.4, currency: 'GBP', per: 'hour' },
    must: ['Two years in a hotel', 'Fluent English'],
    nice: ['First aid'],
    languages: ['en'],
  },
  {
    language: 'de',
    text: 'Elektriker (m/w/d)\nStandort: Suhl\nWir suchen Verstärkung.\nIhr Profil\nAbgeschlossene Ausbildung\nDeutsch in Wort und Schrift\nVon Vorteil\nKNX\nWir bieten\nUnbefristete Anstellung in Vollzeit, 38,5 Wochenstunden\nGehalt: 3.200 bis 3.800 € brutto im Monat',
    place: 'Suhl',
    employment: ['permanent', 'full-time'],
    hours: [38.5, 38.5],
    salary: { from: 3200, to: 3800, currency: 'EUR', per: 'month' },
    must: ['Abgeschlossene Ausbildung', 'Deutsch in Wort und Schrift'],
    nice: ['KNX'],
    languages: ['de'],
  },
  {
    language: 'fr',
    text: 'Aide-soignante (H/F)\nLieu : Annecy\nNous recherchons une aide-soignante.\nVotre profil\nDiplôme d’État\nUn plus\nPermis B\nNous offrons\nCDI, temps partiel, 28 heures par semaine\nSalaire : 1 950 € à 2 100 € brut par mois',
    place: 'Annecy',
    employment: ['permanent', 'part-time'],
    hours: [28, 28],
    salary: { from: 1950, to: 2100, currency: 'EUR', per: 'month' },
    must: ['Diplôme d’État'],
    nice: ['Permis B'],
    languages: [],
  },
  {
    language: 'es',
    text: 'Cocinero\nUbicación: Jaén\nBuscamos cocinero para temporada.\nRequisitos\nExperiencia en cocina de tres años\nSe valora\nInglés hablado\nOfrecemos\nContrato temporal, jornada completa, 40 horas semanales\nSalario: 24.000 € brutos al año',
    place: 'Jaén',
    employment: ['temporary', 'full-time'],
    hours: [40, 40],
    salary: { from: 24_000, to: 24_000, currency: 'EUR', per: 'year' },
    must: ['Experiencia en cocina de tres años'],
    nice: ['Inglés hablado'],
    languages: ['en'],
  },
  {
    language: 'pl',
    text: 'Spawacz TIG\nMiejsce pracy: Mielec\nPoszukujemy spawacza.\nWymagania\nUprawnienia do spawania\nMile widziane\nZnajomość języka niemieckiego\nOferujemy\nUmowa na czas nieokreślony, pełny etat\nWynagrodzenie: 6 500 – 8 000 zł brutto miesięcznie',
    place: 'Mielec',
    employment: ['permanent', 'full-time'],
    salary: { from: 6500, to: 8000, currency: 'PLN', per: 'month' },
    must: ['Uprawnienia do spawania'],
    nice: ['Znajomość języka niemieckiego'],
    languages: [],
  },
  {
    language: 'it',
    text: 'Contabile\nSede di lavoro: Lecco\nCerchiamo una persona per la contabilità.\nRequisiti\nDiploma di ragioneria\nRequisiti preferenziali\nConoscenza di SAP\nOffriamo\nContratto a tempo determinato, tempo pieno\nRAL: 28.000 – 32.000 euro annui',
    place: 'Lecco',
    employment: ['temporary', 'full-time'],
    salary: { from: 28_000, to: 32_000, currency: 'EUR', per: 'year' },
    must: ['Diploma di ragioneria'],
    nice: ['Conoscenza di SAP'],
    languages: [],
  },
  {
    language: 'nl',
    text: 'Vrachtwagenchauffeur\nStandplaats: Venlo\nWij zoeken een chauffeur.\nFunctie-eisen\nRijbewijs CE\nEen pre\nADR\nWij bieden\nVast contract, deeltijd, 24 tot 32 uur per week\nSalaris: € 2.650 tot € 3.100 bruto per maand',
    place: 'Venlo',
    employment: ['permanent', 'part-time'],
    hours: [24, 32],
    salary: { from: 2650, to: 3100, currency: 'EUR', per: 'month' },
    must: ['Rijbewijs CE'],
    nice: ['ADR'],
    languages: [],
  },
]

describe('a posting', () => {
  it.each(said)('in $language says title, place, contract, hours, pay and what it asks for', async (one) => {
    const { reading, facts } = await posting(one.text)
    expect(at(reading, facts.title)).toBe(one.text.split('\n')[0])
    expect(at(reading, facts.place)).toBe(one.place)
    expect(facts.employment.map(({ kind }) => kind)).toEqual(one.employment)
    expect(facts.hours && [facts.hours.from, facts.hours.to]).toEqual(one.hours)
    expect(facts.salary).toMatchObject(one.salary)
    expect(facts.must.map((range) => at(reading, range))).toEqual(one.must)
    expect(facts.nice.map((range) => at(reading, range))).toEqual(one.nice)
    expect(reading.facts.languages.map(({ language }) => language)).toEqual(expect.arrayContaining([...one.languages]))
  })

  it('keeps the range of the text that the pay was read from', async () => {
    const { reading, facts } = await posting('Cook\nWe are hiring a cook.\nSalary: from £14 an hour, 35 hours')
    expect(at(reading, facts.salary)).toBe('£14 an hour')
    expect(facts.salary).toEqual({ ...facts.salary, from: 14, currency: 'GBP', per: 'hour' })
    expect(facts.salary).not.toHaveProperty('to')
    expect(at(reading, facts.hours)).toBe('35 hours')
  })

  it.each([
    ['up to £55k a year', { to: 55_000, per: 'year' }],
    ['48–55k € pro Jahr', { from: 48_000, to: 55_000, per: 'year' }],
    ['$85,000 per year', { from: 85_000, currency: 'USD' }],
    ['£400 a day', { from: 400, per: 'day' }],
    ['CHF 6 200.00 pro Monat', { from: 6200, currency: 'CHF' }],
  ])('reads "%s"', async (pay, salary) => {
    const { facts } = await posting(`Cook\nWe are hiring a cook. We offer cake.\n${pay}`)
    expect(facts.salary).toMatchObject(salary)
  })

  it('leaves in doubt what is no pay, no contract and no week', async () => {
    const { facts } = await posting(
      'Fire Watch\nWe are looking for somebody to join us.\nWe raised £4,000,000 a year for temporary works.\nA training budget of €1,200 per year\nA 24 hours a day service\nYou will save £300\nTeam of 1200 in 35 countries, EUR 5 lunch',
    )
    expect(facts).toMatchObject({ employment: [] })
    expect(facts.salary).toBeUndefined()
    expect(facts.hours).toBeUndefined()
    expect(facts.place).toBeUndefined()
  })

  it('takes what a line of the must-haves calls a plus for a nice-to-have', async () => {
    const { reading, facts } = await posting(
      'Cook\nWe are hiring.\nRequirements\n- Grill\n- Sushi is a plus\nWe offer\nCake',
    )
    expect(facts.must.map((range) => at(reading, range))).toEqual(['Grill'])
    expect(facts.nice.map((range) => at(reading, range))).toEqual(['Sushi is a plus'])
  })

  it('takes a town after the employer, below the title', async () => {
    const { reading, facts } = await posting(
      'Welder (m/f/d)\nHollins Pipework, Shrewsbury\nWe are looking for a welder.',
    )
    expect(at(reading, facts.place)).toBe('Shrewsbury')
    const { facts: none } = await posting('Welder (m/f/d)\nHollins Pipework, Inc.\nWe are looking for a welder.')
    expect(none.place).toBeUndefined()
  })
})

describe("a posting's own data", () => {
  it('say the same where a page shows it only through a program', async () => {
    const data = {
      '@type': 'JobPosting',
      title: 'Night Porter',
      jobLocation: { address: { addressLocality: 'Keswick', addressCountry: 'United Kingdom' } },
      employmentType: ['PART_TIME', 'TEMPORARY'],
      baseSalary: { currency: 'GBP', value: { minValue: 12, maxValue: 14, unitText: 'HOUR' } },
      qualifications: '<ul><li>Two years in a hotel</li><li>First aid is a plus</li></ul>',
    }
    const page = `<html><script type="application/ld+json">${JSON.stringify(data)}</script><body><p>Hello</p></body></html>`
    const { reading, facts } = await posting(page, 'a.html')
    expect(at(reading, facts.title)).toBe('Night Porter')
    expect(at(reading, facts.place)).toBe('Keswick, United Kingdom')
    expect(facts.employment.map(({ kind }) => kind)).toEqual(['temporary', 'part-time'])
    expect(facts.salary).toMatchObject({ from: 12, to: 14, currency: 'GBP', per: 'hour' })
    expect(facts.must.map((range) => at(reading, range))).toEqual(['Two years in a hotel'])
    expect(facts.nice.map((range) => at(reading, range))).toEqual(['First aid is a plus'])
  })

  it('say the same by the schema of JSON Resume for jobs', async () => {
    const job = {
      title: 'Beekeeper',
      company: 'Heather & Daughters',
      type: 'Part-time',
      location: { city: 'Keswick', countryCode: 'GB', address: '1 Mill Lane' },
      salary: '18,000 GBP per year',
      responsibilities: ['Look after 60 hives'],
      qualifications: ['Three seasons with bees', 'Calm hands'],
      skills: [{ name: 'Honey', keywords: ['extraction', 'labelling'] }],
    }
    const { reading, facts } = await posting(JSON.stringify(job), 'a.json')
    expect(at(reading, facts.title)).toBe('Beekeeper')
    expect(at(reading, facts.place)).toBe('Keswick, GB')
    expect(facts.employment.map(({ kind }) => kind)).toEqual(['part-time'])
    expect(facts.salary).toMatchObject({ from: 18_000, currency: 'GBP', per: 'year' })
    expect(facts.must.map((range) => at(reading, range))).toEqual(['Three seasons with bees', 'Calm hands'])
    expect(reading.text).toContain('Honey: extraction, labelling')
  })
})
