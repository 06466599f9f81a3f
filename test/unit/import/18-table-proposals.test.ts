import { describe, expect, it } from 'vitest'
import { roleOfHeading } from '../../../src/import/table/headings.ts'
import { proposeMapping } from '../../../src/import/table/propose.ts'

const propose = (...rows: string[][]) => proposeMapping({ name: '', rows })

describe('what a heading says', () => {
  it.each([
    ['E-Mail', 'email'],
    ['Téléphone', 'phone'],
    ['Berufsbezeichnung', 'title'],
    ['Puesto', 'title'],
    ['Umiejętności', 'skills'],
    ['Competenze', 'skills'],
    ['Werkervaring', 'experience'],
    ['Phone (private)', 'phone'],
    ['firstName', 'first-name'],
    ['Company name', 'employer'],
    ['YEARS OF EXPERIENCE', 'experience'],
    ['Candidate ID', undefined],
    ['Contact name', undefined],
    ['Price', undefined],
    ['n'.repeat(500), undefined],
  ])('%s', (heading, role) => expect(roleOfHeading(heading)).toBe(role))
})

describe('what a table is', () => {
  it('candidates: people with an address and something about them', () => {
    const mapping = propose(['Nom', 'Prénom', 'Courriel', 'Poste'], ['Petit', 'Zoé', 'zoe@example.fr', 'Cuisinière'])
    expect(mapping).toMatchObject({
      as: 'candidates',
      header: 0,
      columns: ['last-name', 'first-name', 'email', 'title'],
    })
  })

  it('candidates without headings, by what the cells look like', () => {
    const rows = ['Ada Brown', 'Bo Carr', 'Cy Dunn'].map((name) => [
      name,
      `${name.slice(0, 2)}@example.org`,
      'Welds pipes and tanks in shipyards, TIG and MIG, certified, with ten years at sea and on land.',
    ])
    expect(propose(...rows)).toMatchObject({ as: 'candidates', header: -1, columns: ['name', 'email', 'notes'] })
  })

  it('an address is seen whatever its column is called, and a form of address is no job', () => {
    const rows = ['Mr', 'Mrs', 'Dr'].map((title, at) => [title, `Ada B${at}`, `a${at}@example.org`, 'Welder'])
    expect(propose(['Title', 'Name', 'Contact', 'Role'], ...rows).columns).toEqual(['other', 'name', 'email', 'title'])
  })

  it('postings: jobs with what they ask, and no people', () => {
    const mapping = propose(['Stelle', 'Ort', 'Gehalt', 'Anforderungen'], ['Koch', 'Bonn', '3000', 'Menüs'])
    expect(mapping).toMatchObject({ as: 'postings', columns: ['title', 'place', 'salary', 'requirements'] })
  })

  it('just a table, where it is about something else, has no rows, or is one person’s form', () => {
    expect(propose(['Name', 'Price', 'Amount'], ['Saw', '12', '3']).as).toBe('table')
    expect(propose(['Name', 'Email', 'Role']).as).toBe('table')
    expect(propose(['Name', 'Ada Brown'], ['Email', 'ada@example.org'], ['Role', 'Welder']).as).toBe('table')
    expect(propose().as).toBe('table')
  })
})
