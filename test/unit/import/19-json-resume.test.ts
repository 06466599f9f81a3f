import { describe, expect, it } from 'vitest'
import type { Range } from '../../../src/contract/common.ts'
import { read } from '../../../src/import/read.ts'

const reading = (value: unknown) => read(Buffer.from(JSON.stringify(value)), 'file.json')

const resume = {
  $schema: 'https://example.org/schema.json',
  basics: {
    name: 'Ines Kaltenbach',
    label: 'Industrial Electrician',
    image: 'ines.jpg',
    email: 'ines@example.org',
    location: { city: 'Graz', postalCode: '8010', countryCode: 'AT' },
    profiles: [{ network: 'LinkedIn', url: 'https://example.org/ines' }],
    summary: 'Keeps packing lines running.',
  },
  work: [
    {
      name: 'Mur Packaging',
      position: 'Shift Electrician',
      startDate: '2019-04-01',
      highlights: ['Rewired four lines.'],
    },
    {
      name: 'Hoch Tief Cranes',
      position: 'Apprentice',
      startDate: '2014-09',
      endDate: '2018-02',
      summary: 'Learnt it.',
    },
  ],
  education: [{ institution: 'HTL Weiz', area: 'Electrical engineering', studyType: 'Diploma', startDate: '2009' }],
  skills: [{ name: 'PLC', level: 'Master', keywords: ['S7', 'TIA Portal'] }],
  languages: [{ language: 'German', fluency: 'Native speaker' }],
  hobbyHorse: ['Choir'],
  meta: { version: 'v1.0.0' },
}

describe('a JSON Resume', () => {
  it('is read as the CV it is: headings, entries, places and dates as they are written', async () => {
    const { text, kind, type } = await reading(resume)
    expect([type, kind]).toEqual(['json', 'cv'])
    expect(text.split('\n')).toEqual([
      ...[
        'Ines Kaltenbach',
        'Industrial Electrician',
        'ines@example.org',
        'LinkedIn',
        'https://example.org/ines',
        '8010 Graz, AT',
      ],
      ...['Profile', 'Keeps packing lines running.'],
      ...['Experience', 'Shift Electrician', 'Mur Packaging', '04/2019 – present', 'Rewired four lines.'],
      ...['Apprentice', 'Hoch Tief Cranes', '09/2014 – 02/2018', 'Learnt it.'],
      ...['Education', 'Diploma, Electrical engineering', 'HTL Weiz', '2009'],
      ...['Skills', 'PLC, Master', 'S7', 'TIA Portal'],
      ...['Languages', 'German, Native speaker', 'Choir'],
    ])
  })

  it('has the fields of any CV, each with its place in the text', async () => {
    const { text, facts, name } = await reading(resume)
    const shown = (range: Range | undefined) => text.slice(range?.start, range?.end)
    expect(shown(name)).toBe('Ines Kaltenbach')
    expect(facts.emails.map(shown)).toEqual(['ines@example.org'])
    expect(
      facts.roles.map(({ title, employer, dates }) => [shown(title), shown(employer), dates?.from, dates?.to]),
    ).toEqual([
      ['Shift Electrician', 'Mur Packaging', { year: 2019, month: 4 }, 'present'],
      ['Apprentice', 'Hoch Tief Cranes', { year: 2014, month: 9 }, { year: 2018, month: 2 }],
    ])
    expect(facts.languages).toMatchObject([{ language: 'de', level: 'native' }])
  })

  it('keeps what is a list or an object where the schema has a text', async () => {
    const { text } = await reading({
      basics: { name: 'Ann Berg', summary: ['One', 'Two'] },
      work: [{ position: ['Lead', 'Manager'], name: 'Clinic', dates: '2010 - 2015', location: ['Berlin'] }],
    })
    for (const part of ['One', 'Two', 'Lead', 'Manager', 'Clinic', '2010 - 2015', 'Berlin'])
      expect(text).toContain(part)
  })

  it('of other shapes than the schema wants loses nothing and breaks nothing', async () => {
    for (const part of ['work', 'education', 'skills', 'languages', 'projects', 'basics'])
      for (const value of [null, 7, 'Welds', ['Welds'], { name: 'Welds' }, [[{ name: 'Welds' }]], [null]]) {
        const { outcome, text } = await reading({ basics: { name: 'Ada Brown' }, [part]: value })
        expect([part, value, outcome]).toEqual([part, value, text === '' ? 'empty' : 'text'])
        expect(text.includes('Welds')).toBe(JSON.stringify(value).includes('Welds'))
      }
  })
})

describe('other JSON', () => {
  it('is the strings and numbers that it holds', async () => {
    expect((await reading({ b: 'one', a: [2, { c: 'three' }], d: true })).text).toBe('one\n2\nthree')
  })
})
