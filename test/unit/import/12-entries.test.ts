import { describe, expect, it } from 'vitest'
import type { Range } from '../../../src/contract/common.ts'
import { read } from '../../../src/import/read.ts'

async function facts(text: string) {
  const found = await read(Buffer.from(text), 'document.txt')
  const at = (range: Range | undefined) => (range === undefined ? '' : found.text.slice(range.start, range.end))
  return {
    ...found.facts,
    jobs: found.facts.roles.map(({ title, employer, dates }) => [at(title), at(employer), at(dates)].join(' / ')),
    places: found.facts.roles.map(({ place }) => at(place)),
    schools: found.facts.schooling.map(({ degree, school, dates }) => [at(degree), at(school), at(dates)].join(' / ')),
    numbers: found.facts.phones.map(({ number, country }) => `${number ?? '?'} ${country ?? '?'}`),
  }
}

describe('jobs', () => {
  it('have title and employer in any order, with their dates beside, below or above them', async () => {
    const right = await facts(
      'Experience\nBrookside Haulage Ltd, Leeds 2019 - 2023\nForklift Driver\n• Loaded lorries.',
    )
    expect(right.jobs).toEqual(['Forklift Driver / Brookside Haulage Ltd / 2019 - 2023'])
    expect(right.places).toEqual(['Leeds'])
    const below = await facts(
      'Experience\nForklift Driver\nBrookside Haulage | Leeds\nMar 2019 – present\nLoaded lorries at night.\nPicker\nOverton Stores\n2016 – Feb 2019',
    )
    expect(below.jobs).toEqual([
      'Forklift Driver / Brookside Haulage / Mar 2019 – present',
      'Picker / Overton Stores / 2016 – Feb 2019',
    ])
    const above = await facts('Berufserfahrung\n03/2019 - heute\nKrankenpflegerin\nKlinikum Weserbogen, Bremen')
    expect(above.jobs).toEqual(['Krankenpflegerin / Klinikum Weserbogen / 03/2019 - heute'])
  })

  it('are parted at bars, dashes, commas, and words for "at"', async () => {
    const { jobs } = await facts(
      `Experience
Charge Nurse | Elmswood Hospital | 2020 - 2023
- Ran a ward.
Staff Nurse at Harrow Street Clinic, 2017 - 2020
- Cared for twelve patients.
Care Assistant – Beeches Care Home – 2015 - 2017`,
    )
    expect(jobs).toEqual([
      'Charge Nurse / Elmswood Hospital / 2020 - 2023',
      'Staff Nurse / Harrow Street Clinic / 2017 - 2020',
      'Care Assistant / Beeches Care Home / 2015 - 2017',
    ])
  })

  it('share an employer that stands above them', async () => {
    const { jobs } = await facts(
      'Experience\nNorthgate Foods plc\nShift Manager 2019 - 2023\n- Led thirty people.\nLine Operator 2016 - 2019\n- Ran a line.',
    )
    expect(jobs).toEqual([
      'Shift Manager / Northgate Foods plc / 2019 - 2023',
      'Line Operator / Northgate Foods plc / 2016 - 2019',
    ])
  })

  it('take a title by its place only where no word tells one', async () => {
    const { jobs } = await facts(
      `Experience
Kestrel Software Ltd, 2021 - 2023
Data Engineer
- Built tables.
Ohio Valley State University — IT Service Desk, 2019 - 2021
Data Analyst
- Counted calls.
Oakdene Hospital, 2017 - 2019
Wandering Sage
- Sat with those who wait.`,
    )
    expect(jobs).toEqual([
      'Data Engineer / Kestrel Software Ltd / 2021 - 2023',
      'Data Analyst / Ohio Valley State University — IT Service Desk / 2019 - 2021',
      'Wandering Sage / Oakdene Hospital / 2017 - 2019',
    ])
  })

  it('have no sentence about an employer as its name', async () => {
    const { jobs } = await facts(
      'Experience\nAccount Manager, Ashcombe Tools, Derby (2019 - 2023)\nTool shop. Came through an agency for Midland Group and was kept on\nfor good.',
    )
    expect(jobs).toEqual(['Account Manager / Ashcombe Tools / 2019 - 2023'])
  })

  it('keep an empty field where it is not sure', async () => {
    const department = await facts('Experience\nStaff Engineer, Platform 2019 - 2023\n- Kept it running.')
    expect(department.jobs).toEqual(['Staff Engineer /  / 2019 - 2023'])
    const gap = await facts(
      'Experience\nElectrician\nMarlowe Housing Association, Hull | 2019 - 2023\nCareer break\n2018 - 2019\nElectrician\nEskdale Water Services, Hull | 2015 - 2018',
    )
    expect(gap.jobs).toHaveLength(2)
  })

  it('are none of the schools, and the other way round', async () => {
    const { jobs, schools, tenure } = await facts(
      'Work history\nTeaching Assistant, Lakeside School 2019 - 2021\nEducation\nUniversity of Calder\nBSc Biology, 2015 - 2018',
    )
    expect(jobs).toEqual(['Teaching Assistant / Lakeside School / 2019 - 2021'])
    expect(schools).toEqual(['BSc Biology / University of Calder / 2015 - 2018'])
    expect(tenure).toBeUndefined()
  })
})

describe('schools', () => {
  it('are none of the societies that somebody belongs to', async () => {
    const { schools } = await facts(
      'Education\nBSc Chemistry, Aldersea University, 2012\nMember of the Institute of Tasters, 2015',
    )
    expect(schools).toEqual(['BSc Chemistry / Aldersea University / 2012'])
  })

  it('have their degree before, behind or below them', async () => {
    const { schools } = await facts(
      `Ausbildung
Bachelor of Science Maschinenbau, Hochschule Albstadt, 2012 - 2016
Fachhochschulreife
Berufskolleg Elbmarsch | 2010 - 2012`,
    )
    expect(schools).toEqual([
      'Bachelor of Science Maschinenbau / Hochschule Albstadt / 2012 - 2016',
      'Fachhochschulreife / Berufskolleg Elbmarsch / 2010 - 2012',
    ])
  })
})

describe('telephone numbers', () => {
  const body = '\nExperience\nDriver, Overton Stores 2019 - 2023'

  it('have a country when the address, the language or another number tells it', async () => {
    expect((await facts(`Ada Brown\n(312) 555-0123 | Chicago, IL${body}`)).numbers).toEqual(['+13125550123 US'])
    expect((await facts(`Ada Brown\n0113 496 0123 | Leeds LS1 4AP${body}`)).numbers).toEqual(['+441134960123 GB'])
    expect((await facts(`Ada Brown\n+49 30 23125 597${body}`)).numbers).toEqual(['+493023125597 DE'])
  })

  it('are kept as written when nothing does', async () => {
    expect((await facts(`Ada Brown\n0113 496 0123${body}`)).numbers).toEqual(['? ?'])
  })
})

describe('languages', () => {
  const told = async (text: string) =>
    (await facts(text)).languages.map(({ language, level }) => `${language} ${level ?? '-'}`)

  it('have the level that stands beside them, in its own words', async () => {
    expect(await told('Languages\nEnglish (native), German - B2, Polish')).toEqual(['en native', 'de B2', 'pl -'])
    expect(await told('Sprachen\nDeutsch: Muttersprache\nEnglisch: verhandlungssicher')).toEqual([
      'de native',
      'en fluent',
    ])
    expect(await told('Langues\nFrançais : langue maternelle | Espagnol : notions')).toEqual(['fr native', 'es basic'])
    expect(await told('Języki obce\nangielski – C1\nniemiecki – podstawowy')).toEqual(['en C1', 'de basic'])
  })

  it('of a programmer are no languages', async () => {
    expect(await told('Skills\nLanguages: Go, Rust, Python')).toEqual([])
  })
})
