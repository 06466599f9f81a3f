import { describe, expect, it } from 'vitest'
import { DocumentRow, DocumentText } from '../../../src/contract/library.ts'
import { countDocuments, documentById, documentRows, documentText } from '../../../src/library/documents.ts'
import { createJob } from '../../../src/library/jobs.ts'
import { enqueue, nextQueued } from '../../../src/library/queue.ts'
import { saveFailure } from '../../../src/library/readings.ts'
import { addDocument, codeOf, encodeAll, ownLibrary } from './setting.ts'

const page = { offset: 0, limit: 100 }

describe('the list of documents', () => {
  it('titles a CV by its name, else its headline, else its file, and a posting by its headline', () => {
    const library = ownLibrary()
    addDocument(library, { name: 'Ann Alder', headline: 'Driver', body: 'a' })
    addDocument(library, { headline: 'Welder', body: 'b' })
    addDocument(library, { body: 'c' })
    addDocument(library, { kind: 'posting', name: 'Bea Birch', headline: 'Nurse wanted', body: 'd' })
    const rows = documentRows(library, page).rows
    expect(rows.map(({ title }) => title)).toEqual(['Ann Alder', 'Welder', rows[2]?.file, 'Nurse wanted'])
    for (const row of rows) expect(DocumentRow.parse(row)).toEqual(row)
  })

  it('is filtered by kind, state and part of a name, whatever its case and accents', () => {
    const library = ownLibrary()
    addDocument(library, { name: 'Zoë Müller', headline: 'Driver', body: 'a' })
    addDocument(library, { kind: 'posting', headline: 'Driver wanted', body: 'b' })
    const titles = (filter: object) => documentRows(library, { ...page, ...filter }).rows.map(({ title }) => title)
    expect(titles({ contains: 'zoe MULLER' })).toEqual(['Zoë Müller'])
    expect(titles({ contains: 'driver' })).toEqual(['Zoë Müller', 'Driver wanted'])
    expect(titles({ contains: '%' })).toEqual([])
    expect(titles({ kind: 'posting' })).toEqual(['Driver wanted'])
    expect(titles({ state: 'encoded' })).toEqual([])
  })

  it('comes in pages and tells how many there are', () => {
    const library = ownLibrary()
    for (const body of ['a', 'b', 'c', 'd', 'e']) addDocument(library, { body })
    const { total, rows } = documentRows(library, { offset: 2, limit: 2 })
    expect(total).toBe(5)
    expect(rows.map(({ id }) => id)).toEqual([3, 4])
  })
})

describe('one document', () => {
  it('comes with its text and what in it is identity', () => {
    const library = ownLibrary()
    const id = addDocument(library, { name: 'Ann Alder', body: 'Drove.' })
    const document = { ...documentText(library, id), alike: 0 }
    expect(DocumentText.parse(document)).toEqual(document)
    expect(document.identity.map(({ start, end }) => document.text.slice(start, end))).toEqual(['Ann Alder'])
  })

  it('that is not there is unknown', () => {
    expect(codeOf(() => documentById(ownLibrary(), 1))).toBe('document.unknown')
  })
})

describe('the counts of a library', () => {
  it('tell documents by kind and by state', () => {
    const library = ownLibrary()
    addDocument(library, { body: 'a cv' })
    encodeAll(library, () => [1, 0, 0])
    addDocument(library, { kind: 'posting', body: 'a posting' })
    const job = createJob(library, [], 'auto')
    const files = ['/x', '/y'].map((path) => ({ path, size: 1, modified: 1 }))
    enqueue(library, job, files, 'auto')
    saveFailure(library, nextQueued(library)?.id ?? 0, 'empty')
    expect(countDocuments(library)).toEqual({
      cvs: 1,
      postings: 1,
      queued: 1,
      read: 1,
      encoded: 1,
      failed: 1,
      chunks: 1,
    })
  })
})
