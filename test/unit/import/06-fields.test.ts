import { describe, expect, it } from 'vitest'
import { read } from '../../../src/import/read.ts'
import type { Reading } from '../../../src/import/reading.ts'
import type { Range } from '../../../src/contract/common.ts'

const reading = (text: string, name = 'document.txt') => read(Buffer.from(text), name)
const at = ({ text }: Reading, range: Range | undefined) =>
  range === undefined ? undefined : text.slice(range.start, range.end)
const all = (read: Reading, ranges: readonly Range[]) => ranges.map((range) => at(read, range))
/** The text as an encoder sees it. */
const encoded = ({ text, identity }: Reading) =>
  identity.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)

const cv = `Zofia Wójcik
Quality Engineer
zofia.wojcik@example.org | 07700 900123 | Leeds, United Kingdom
linkedin.com/in/zwojcik-example

Experience
Quality Engineer, Blackwater Tanks, 2019 - 2024
Checked welds in C++ and ASP.NET tools. Zofia also trained nine people.

Education
BSc Materials, 2012
`

describe('the name', () => {
  it('is the line that the e-mail address agrees with', async () => {
    const found = await reading(cv)
    expect(at(found, found.name)).toBe('Zofia Wójcik')
  })

  it('is told by a label', async () => {
    const found = await reading('Lebenslauf\nName: Jürgen Groß\nBeruf: Schlosser\nBerufserfahrung\nSchlosser in Köln')
    expect(at(found, found.name)).toBe('Jürgen Groß')
  })

  it('is found after contact details in a narrow column, and beside them on one line', async () => {
    const below = await reading(
      'ada.brown@example.org\n07700 900123\nLeeds, United Kingdom\nSkills\nWelding\nAda Brown\nExperience\nWelder',
    )
    expect(at(below, below.name)).toBe('Ada Brown')
    const beside = await reading('Ada Brown ada.brown@example.org\nExperience\nWelder')
    expect(at(beside, beside.name)).toBe('Ada Brown')
  })

  it('is left blank when it cannot be sure', async () => {
    expect((await reading('Senior Data Engineer\nLeeds\nExperience\nData Engineer at Northwind')).name).toBeUndefined()
    expect((await reading('Northwind Freight\nExperience\nDrove freight from northwind sites')).name).toBeUndefined()
  })
})

describe('identity', () => {
  it('is everything that tells who somebody is, wherever it stands', async () => {
    const found = await reading(cv)
    expect(all(found, found.identity)).toEqual([
      'Zofia Wójcik',
      'zofia.wojcik@example.org',
      '07700 900123',
      'Leeds, United Kingdom',
      'linkedin.com/in/zwojcik-example',
      'Zofia',
    ])
  })

  it('is no title, though the file is called like it', async () => {
    const work = '\nExperience\nStaff Data Engineer at Northwind\n2019 - 2024\nBuilt pipelines'
    expect((await reading(`Staff Data Engineer${work}`, 'staff-data-engineer.txt')).name).toBeUndefined()
    const after = await reading(`Staff Data Engineer\nAda Brown${work}`, 'staff-data-engineer-ada-brown.txt')
    expect(at(after, after.name)).toBe('Ada Brown')
    const trade = await reading(`Tom Baker\ntom.baker@example.org${work}`, 'cv.txt')
    expect(at(trade, trade.name)).toBe('Tom Baker')
  })

  it('is found in a text without line breaks as well, and a word without end is no name', async () => {
    const work = 'Checked welds in tanks. '.repeat(400)
    const found = await reading(
      `${work}Reach me at ada.brown@example.org or +44 20 7946 0958, born 12 May 1988. ${work}`,
    )
    expect(all(found, found.identity)).toEqual(['ada.brown@example.org', '+44 20 7946 0958', 'born 12 May 1988'])
    expect((await reading(`${'A'.repeat(50_000)} Brown`)).name).toBeUndefined()
  })

  it('makes two people with the same work the same text', async () => {
    const other = cv
      .replaceAll('Zofia', 'Bilal')
      .replaceAll('Wójcik', 'Rahman')
      .replaceAll('zofia.wojcik', 'bilal.rahman')
      .replace('zwojcik', 'brahman')
    expect(encoded(await reading(cv))).toBe(encoded(await reading(other)))
  })

  it.each([
    ['en', 'Date of birth: 12 May 1988', 'Nationality: British', 'Marital status: single', 'Pronouns: she/her'],
    ['de', 'Geburtsdatum: 12.05.1988', 'Staatsangehörigkeit: deutsch', 'Familienstand: ledig', 'Pronomen: sie/ihr'],
    [
      'fr',
      'Date de naissance : 12/05/1988',
      'Nationalité : française',
      'Situation familiale : célibataire',
      'Pronoms : elle',
    ],
    ['es', 'Fecha de nacimiento: 12/05/1988', 'Nacionalidad: española', 'Estado civil: soltera', 'Pronombres: ella'],
    ['pl', 'Data urodzenia: 12.05.1988', 'Obywatelstwo: polskie', 'Stan cywilny: panna', 'Zaimki: ona/jej'],
    ['it', 'Data di nascita: 12/05/1988', 'Nazionalità: italiana', 'Stato civile: nubile', 'Pronomi: lei'],
    [
      'nl',
      'Geboortedatum: 12-05-1988',
      'Nationaliteit: Nederlandse',
      'Burgerlijke staat: gehuwd',
      'Voornaamwoorden: zij/haar',
    ],
  ])('knows the labels of %s', async (_, ...lines) => {
    const found = await reading(['Ada Brown', 'ada.brown@example.org', ...lines].join('\n'))
    expect(all(found, found.identity)).toEqual(['Ada Brown', 'ada.brown@example.org', ...lines])
  })

  it('takes pronouns, birth, age and address without labels in the head', async () => {
    const found = await reading(
      'Ada Brown (she/her)\nada.brown@example.org\nborn 12 May 1988, aged 36\n9 Tannery Lane, Leeds LS1 4AP\nHauptstraße 12, 50667 Köln\nSkills\nWelding',
    )
    expect(encoded(found).replace(/[\s,]+/g, ' ')).toBe(' Skills Welding')
  })

  it('never takes a headline, a skill, a year or a company away', async () => {
    const lines = [
      'Head of Marketing, Germany',
      'Mobile: Kotlin and Swift',
      'Web: React',
      'Single page applications',
      'Years 1998 2004 2010 2016',
      'Node.js, ASP.NET, C++',
      'Shipped 12 000 000 parts',
    ]
    const text = `Skills\n${lines.join('\n')}\nExperience\nCarer of children: two wards, 2012 - 2016`
    const found = await reading(text)
    expect(all(found, found.identity)).toEqual([])
    expect(found.text).toBe(text)
  })

  it('keeps a family name that is also a trade out of the work', async () => {
    const found = await reading(
      'John Baker\nBaker\njohn.baker@example.org\nExperience\nBaker at Rolls & Sons, a baker of bread',
    )
    expect(at(found, found.headline)).toBe('Baker')
    expect(encoded(found)).toContain('Baker at Rolls & Sons, a baker of bread')
  })

  it('of a posting is its addresses and numbers only', async () => {
    const found = await reading(
      'Welder (m/f/d)\nWe are looking for a welder in Leeds, United Kingdom.\nApply to jobs@example.com, +44 20 7946 0958',
    )
    expect(found.kind).toBe('posting')
    expect(all(found, found.identity)).toEqual(['jobs@example.com', '+44 20 7946 0958'])
  })
})

describe('the headline', () => {
  it('is what the person says she is', async () => {
    const found = await reading(cv)
    expect(at(found, found.headline)).toBe('Quality Engineer')
  })

  it('stands beside the name as well', async () => {
    const found = await reading('Ada Brown – Senior Welder\nada.brown@example.org\nSkills\nTIG')
    expect(at(found, found.name)).toBe('Ada Brown')
    expect(at(found, found.headline)).toBe('Senior Welder')
  })

  it('is the latest job when there is none', async () => {
    const found = await reading(
      'Ada Brown\nada.brown@example.org\nBerufserfahrung\n03/2021 – heute Schweißerin | Tankbau Köln\n2015 – 2021 Schlosserin',
    )
    expect(at(found, found.headline)).toBe('Schweißerin')
  })

  it('is never a town, an address or a heading', async () => {
    const found = await reading(
      'Ada Brown\nCardiff\nada.brown@example.org\nA LITTLE ABOUT ME\nI like stainless steel and long weekends.',
    )
    expect(found.headline).toBeUndefined()
  })
})

describe('sections', () => {
  it.each([
    ['en', 'Profile', 'Work Experience', 'Education', 'Skills & Languages'],
    ['de', 'Über mich', 'BERUFSERFAHRUNG', 'Aus- und Weiterbildung', 'Kenntnisse'],
    ['fr', 'À propos', 'Expériences professionnelles', 'Formation', 'Compétences'],
    ['es', 'Perfil', 'Experiencia laboral', 'Formación académica', 'Habilidades'],
    ['pl', 'O mnie', 'Doświadczenie zawodowe', 'Wykształcenie', 'Umiejętności'],
    ['it', 'Profilo', 'Esperienze lavorative', 'Istruzione e formazione', 'Competenze'],
    ['nl', 'Over mij', 'Werkervaring', 'Opleidingen', 'Vaardigheden'],
  ])('are found in %s', async (_, ...headings) => {
    const found = await reading(headings.map((heading) => `${heading}:\nsomething 2019 - 2021\n`).join(''))
    expect(found.sections.map(({ kind }) => kind)).toEqual(['summary', 'experience', 'education', 'skills'])
    expect(found.sections.map(({ heading }) => heading)).toEqual(headings.map((heading) => `${heading}:`))
  })

  it('run to the next heading and cover their lines', async () => {
    const found = await reading('Ada Brown\nSkills: TIG, MIG\nE D U C A T I O N\nBSc Materials')
    expect(all(found, found.sections)).toEqual(['Skills: TIG, MIG', 'E D U C A T I O N\nBSc Materials'])
  })

  it('do not begin in a sentence or in a list of skills', async () => {
    const found = await reading(
      'Skills\nLanguages: Go, Rust\nTools: Docker\nI have experience\nof education in skills and languages at many levels',
    )
    expect(found.sections.map(({ kind }) => kind)).toEqual(['skills'])
  })
})

describe('a posting', () => {
  const posting = `Backend Developer (m/f/d)
Lodestar Freight Exchange, Manchester
What you will do
Build services
What we ask for
Several years with Java
Kafka · Kubernetes
Welcome, not required
Interest in maps
What we offer
Cake`

  it('is told from a CV by its words', async () => {
    expect((await reading(posting)).kind).toBe('posting')
    expect((await reading(cv)).kind).toBe('cv')
    expect((await reading('Wir suchen einen Schlosser. Wir bieten Tarif. Ihr Profil: Meisterbrief')).kind).toBe(
      'posting',
    )
    expect((await reading('Ada Brown, welder')).kind).toBe('cv')
  })

  it('has its title as headline', async () => {
    const found = await reading(posting)
    expect(at(found, found.headline)).toBe('Backend Developer (m/f/d)')
  })

  it('asks for single things, must and nice-to-have', async () => {
    const found = await reading(posting)
    expect(all(found, found.requirements)).toEqual([
      'Several years with Java',
      'Kafka',
      'Kubernetes',
      'Interest in maps',
    ])
  })

  it('written as prose asks in its sentences', async () => {
    const found = await reading(
      'Welder wanted\nWe are looking for a welder to join us.\nRequirements: coding to ISO 9606, orbital work, and a van.\nBenefits: cake',
    )
    expect(all(found, found.requirements)).toEqual(['coding to ISO 9606', 'orbital work', 'and a van'])
    const prose = await reading('We are hiring a welder.\nYou must have coding to ISO 9606.\nWe sing.')
    expect(all(prose, prose.requirements)).toEqual(['You must have coding to ISO 9606.'])
  })
})

describe('the language', () => {
  it('is that of the sentences, and unknown for a few words', async () => {
    expect(
      (await reading('Erfahrener Ingenieur mit Schwerpunkt Qualitätssicherung und Führung größerer Teams.')).language,
    ).toBe('de')
    expect(
      (await reading('Programistka z dziewięcioletnim doświadczeniem w tworzeniu usług sieciowych.')).language,
    ).toBe('pl')
    expect((await reading('Ada Brown')).language).toBeUndefined()
  })
})
