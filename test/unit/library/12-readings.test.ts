import { describe, expect, it } from 'vitest'
import { contentOf, documentById, documentRows } from '../../../src/library/documents.ts'
import type { Library } from '../../../src/library/database.ts'
import { createJob, failedDocuments, job, jobReport } from '../../../src/library/jobs.ts'
import { enqueue, nextQueued } from '../../../src/library/queue.ts'
import { saveFailure, saveReading } from '../../../src/library/readings.ts'
import { rankByWords } from '../../../src/search/keywords.ts'
import { codeOf, encodeAll, ownLibrary, reading, rowsIn } from './setting.ts'

const one = reading({ name: 'Ann Alder', headline: 'Forklift driver', body: 'Drove forklifts in Leeds.' })
const two = reading({ name: 'Ann Alder', headline: 'Crane driver', body: 'Drove cranes in Hull.' })

function queue(library: Library, paths: readonly string[], modified = 1): number {
  const id = createJob(library, [], 'auto')
  enqueue(
    library,
    id,
    paths.map((path) => ({ path, size: 1, modified })),
    'auto',
  )
  return id
}

const next = (library: Library): number => nextQueued(library)?.id ?? 0
const found = (library: Library, word: string) => rankByWords(library, [word], 'cv').map(({ id }) => id)

describe('a file that was read', () => {
  it('is stored with its words and facts, and can be found', () => {
    const library = ownLibrary()
    const id = queue(library, ['/in/ann.txt'])
    expect(saveReading(library, next(library), one)).toBe('imported')
    expect(contentOf(library, 1)?.text).toBe(one.text)
    expect(documentById(library, 1)).toMatchObject({ state: 'read', title: 'Ann Alder', headline: 'Forklift driver' })
    expect(found(library, 'forklifts')).toEqual([1])
    expect(found(library, 'alder')).toEqual([1])
    expect(job(library, id)).toMatchObject({ imported: 1, failed: 0, read: 1 })
  })

  it('is of the kind it was imported as, else of the kind its words look like', () => {
    const library = ownLibrary()
    queue(library, ['/in/a'])
    saveReading(library, next(library), { ...one, kind: 'posting' })
    enqueue(library, createJob(library, [], 'cv'), [{ path: '/in/b', size: 1, modified: 1 }], 'cv')
    saveReading(library, next(library), { ...two, kind: 'posting' })
    expect(documentRows(library, { offset: 0, limit: 9 }).rows.map(({ kind }) => kind)).toEqual(['posting', 'cv'])
  })

  it('with the bytes of another is a duplicate: in the list once, and known the next time', () => {
    const library = ownLibrary()
    const id = queue(library, ['/in/ann.txt', '/in/copy of ann.txt'])
    saveReading(library, next(library), one)
    expect(saveReading(library, next(library), { ...one, size: 1 })).toBe('duplicate')
    expect(documentRows(library, { offset: 0, limit: 9 }).total).toBe(1)
    expect(jobReport(library, id)).toMatchObject({ imported: 1, duplicates: 1 })
    const again = createJob(library, [], 'auto')
    expect(enqueue(library, again, [{ path: '/in/copy of ann.txt', size: 1, modified: 1 }], 'auto').unchanged).toBe(1)
  })

  it.each(['from the reader', 'from the death of a reader'])(
    'and changed, but cannot be opened now, keeps its earlier text, and is read again by the next walk (%s)',
    (told) => {
      const library = ownLibrary()
      queue(library, ['/in/ann.txt'])
      saveReading(library, next(library), one)
      const id = queue(library, ['/in/ann.txt'], 2)
      const unopened = {
        ...one,
        text: '',
        outcome: 'damaged',
        cause: 'disk',
        hash: 'of the path',
        modified: 0,
      } as const
      if (told === 'from the reader') expect(saveReading(library, next(library), unopened)).toBe('unchanged')
      else saveFailure(library, next(library), 'limit:time', 'waiting')
      expect(documentById(library, 1)).toMatchObject({ state: 'read', title: 'Ann Alder' })
      expect(found(library, 'forklifts')).toEqual([1])
      expect(job(library, id)).toMatchObject({ unchanged: 1, failed: 0 })
      queue(library, ['/in/ann.txt'], 2)
      expect(next(library)).toBe(1)
    },
  )

  it('that was removed meanwhile is refused', () => {
    expect(codeOf(() => saveReading(ownLibrary(), 1, one))).toBe('document.unknown')
  })
})

describe('a file that changed', () => {
  it('stays findable by its old text until it is read, then only by the new', () => {
    const library = ownLibrary()
    queue(library, ['/in/ann.txt'])
    saveReading(library, next(library), one)
    encodeAll(library, () => [1, 0, 0])
    queue(library, ['/in/ann.txt'], 2)
    expect(documentById(library, 1).state).toBe('queued')
    expect(found(library, 'forklifts')).toEqual([1])
    expect(saveReading(library, next(library), two)).toBe('imported')
    expect(documentById(library, 1)).toMatchObject({ state: 'read', headline: 'Crane driver' })
    expect(found(library, 'forklifts')).toEqual([])
    expect(found(library, 'cranes')).toEqual([1])
    for (const table of ['chunk', 'vector', 'encoding']) expect(rowsIn(library, table)).toBe(0)
    expect(rowsIn(library, 'content')).toBe(1)
  })

  it('only in its time keeps text, chunks and vectors', () => {
    const library = ownLibrary()
    queue(library, ['/in/ann.txt'])
    saveReading(library, next(library), one)
    encodeAll(library, () => [1, 0, 0])
    const vectors = rowsIn(library, 'vector')
    const id = queue(library, ['/in/ann.txt'], 2)
    expect(saveReading(library, next(library), { ...one, modified: 2 })).toBe('unchanged')
    expect(documentById(library, 1).state).toBe('encoded')
    expect(rowsIn(library, 'vector')).toBe(vectors)
    expect(jobReport(library, id)).toMatchObject({ imported: 0, unchanged: 1 })
    expect(enqueue(library, id + 1, [{ path: '/in/ann.txt', size: one.size, modified: 2 }], 'auto').unchanged).toBe(1)
  })

  it('sets the copies of its old text free: they are read as documents of their own', () => {
    const library = ownLibrary()
    queue(library, ['/in/ann.txt', '/in/copy.txt'])
    saveReading(library, next(library), one)
    saveReading(library, next(library), one)
    const id = queue(library, ['/in/ann.txt'], 2)
    saveReading(library, next(library), two)
    expect(nextQueued(library)).toMatchObject({ path: '/in/copy.txt', job: id })
    expect(saveReading(library, next(library), one)).toBe('imported')
    expect(documentRows(library, { offset: 0, limit: 9 }).rows.map(({ headline }) => headline)).toEqual([
      'Crane driver',
      'Forklift driver',
    ])
    expect(job(library, id)).toMatchObject({ found: 2, read: 2, imported: 2 })
  })

  it('into the bytes of another is that one’s duplicate, and its own text is gone', () => {
    const library = ownLibrary()
    queue(library, ['/in/a', '/in/b'])
    saveReading(library, next(library), one)
    saveReading(library, next(library), two)
    queue(library, ['/in/b'], 2)
    expect(saveReading(library, next(library), one)).toBe('duplicate')
    expect(found(library, 'cranes')).toEqual([])
    expect(rowsIn(library, 'content')).toBe(1)
  })
})

describe('a file that could not be read', () => {
  it('stays in the list with its reason and without text', () => {
    const library = ownLibrary()
    const id = queue(library, ['/in/scan.pdf', '/in/locked.pdf'])
    expect(saveReading(library, next(library), { ...one, outcome: 'needs-ocr', type: 'pdf' })).toBe('failed')
    saveFailure(library, next(library), 'limit:time')
    expect(documentById(library, 1)).toMatchObject({
      state: 'failed',
      outcome: 'needs-ocr',
      type: 'pdf',
      title: 'scan.pdf',
    })
    expect(failedDocuments(library)).toMatchObject([
      { id: 2, path: '/in/locked.pdf', file: 'locked.pdf', outcome: 'limit:time' },
      { id: 1, path: '/in/scan.pdf', file: 'scan.pdf', outcome: 'needs-ocr' },
    ])
    expect(rowsIn(library, 'content')).toBe(0)
    expect(job(library, id)).toMatchObject({ failed: 2, read: 2 })
  })

  it('is listed each time, also when another has the same bytes', () => {
    const library = ownLibrary()
    queue(library, ['/in/empty-1', '/in/empty-2'])
    const empty = { ...one, outcome: 'empty', text: '', hash: 'of nothing' } as const
    expect([saveReading(library, next(library), empty), saveReading(library, next(library), empty)]).toEqual([
      'failed',
      'failed',
    ])
    expect(failedDocuments(library)).toHaveLength(2)
  })

  it('takes the text away that an earlier version of the file had', () => {
    const library = ownLibrary()
    queue(library, ['/in/ann.txt'])
    saveReading(library, next(library), one)
    encodeAll(library, () => [1, 0, 0])
    queue(library, ['/in/ann.txt'], 2)
    saveFailure(library, next(library), 'damaged')
    expect(found(library, 'forklifts')).toEqual([])
    expect(rowsIn(library, 'vector')).toBe(0)
    expect(documentRows(library, { contains: 'alder', offset: 0, limit: 9 }).total).toBe(0)
  })
})
