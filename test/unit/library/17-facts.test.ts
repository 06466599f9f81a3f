import { describe, expect, it } from 'vitest'
import { noFacts, type Facts } from '../../../src/contract/facts.ts'
import { documentRows, documentText } from '../../../src/library/documents.ts'
import { atAGlance } from '../../../src/library/facts.ts'
import { saveReading } from '../../../src/library/readings.ts'
import { sql } from '../../../src/library/statements.ts'
import { addDocument, ownLibrary, reading } from './setting.ts'

const text = 'Forklift driver, Brookside Haulage Ltd'
const facts: Facts = {
  ...noFacts,
  roles: [{ start: 0, end: 38, title: { start: 0, end: 15 }, employer: { start: 17, end: 38 } }],
  languages: [{ start: 0, end: 8, language: 'pl', level: 'native' }],
  terms: [
    { start: 0, end: 8, id: 'tool:forklift truck', kind: 'tool', label: 'forklift truck' },
    { start: 0, end: 8, id: 'tool:forklift truck', kind: 'tool', label: 'forklift truck' },
  ],
  tenure: { months: 30, asOf: { year: 2025 } },
}

describe('facts of a document', () => {
  it('are kept whole, and as one row each for filters', () => {
    const library = ownLibrary()
    const id = addDocument(library, { body: text, facts })
    expect(documentText(library, id).facts).toEqual(facts)
    const rows = sql<{ kind: string; value: string; amount: number | null }>(
      library,
      'select kind, value, amount from document_term where document_id = ? order by kind',
    ).all(id)
    expect(rows).toEqual([
      { kind: 'employer', value: 'brookside haulage ltd', amount: null },
      { kind: 'language', value: 'pl', amount: null },
      { kind: 'months', value: '', amount: 30 },
      { kind: 'title', value: 'forklift driver', amount: null },
      { kind: 'tool', value: 'tool:forklift truck', amount: null },
    ])
  })

  it('come to a document that was read before there were any, when it is read again', () => {
    const library = ownLibrary()
    const id = addDocument(library, { body: text })
    sql(library, "update content set facts = '{}'").run()
    sql(library, "update document set state = 'queued' where id = ?").run(id)
    saveReading(library, id, reading({ body: text, facts }))
    expect(documentText(library, id).facts).toEqual(facts)
    expect(sql<{ n: number }>(library, 'select count(*) as n from document_term').get()).toEqual({ n: 5 })
  })

  it('are told at a glance for many documents, of those that have any', () => {
    const library = ownLibrary()
    const languages = ['pl', 'en'].map((language) => ({ start: 0, end: 8, language }))
    const ids = [
      addDocument(library, { body: text, facts: { ...facts, languages } }),
      addDocument(library, { body: 'Sang songs.' }),
      addDocument(library, { body: 'Sang.', facts: { ...noFacts, tenure: { months: 7, asOf: { year: 2025 } } } }),
    ]
    expect(atAGlance(library, ids)).toEqual(
      new Map([
        [ids[0], { years: 2, languages: ['en', 'pl'] }],
        [ids[2], { years: 0 }],
      ]),
    )
  })

  it("tell a posting's place, contract and pay in its row, in its own words", () => {
    const library = ownLibrary()
    const employment = [{ start: 13, end: 22, kind: 'permanent' as const }]
    const posting = { employment, place: { start: 7, end: 11 }, must: [], nice: [] }
    addDocument(library, { kind: 'posting', body: 'Cook, \nHull, permanent', facts: { ...noFacts, posting } })
    addDocument(library, { kind: 'posting', body: 'Baker' })
    const { rows } = documentRows(library, { kind: 'posting', offset: 0, limit: 9 })
    expect(rows.map(({ brief }) => brief)).toEqual([['Hull', 'permanent'], undefined])
  })

  it('go with the text they came from', () => {
    const library = ownLibrary()
    const id = addDocument(library, { body: text, facts })
    sql(library, "update document set state = 'queued' where id = ?").run(id)
    saveReading(library, id, reading({ body: 'Something else entirely' }))
    expect(sql<{ n: number }>(library, 'select count(*) as n from document_term').get()).toEqual({ n: 0 })
    expect(documentText(library, id).facts).toEqual(noFacts)
  })
})
