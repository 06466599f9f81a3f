import { describe, expect, it } from 'vitest'
import { countDocuments, documentRows } from '../../../src/library/documents.ts'
import { createJob, failedOfJob, job } from '../../../src/library/jobs.ts'
import type { Library } from '../../../src/library/database.ts'
import { dequeue, enqueue, nextQueued, requeue } from '../../../src/library/queue.ts'
import { removeDocument } from '../../../src/library/removal.ts'
import { saveFailure, saveReading, type StoredReading } from '../../../src/library/readings.ts'
import { inTransaction, sql } from '../../../src/library/statements.ts'
import { ownLibrary, reading } from './setting.ts'

const zip = '/cvs/all.zip'
const newJob = (library: Library) => createJob(library, [], 'auto')

interface Holding {
  readonly names: readonly string[]
  /** contents that are known before they are read */
  readonly hashes?: Readonly<Record<string, string>>
}

function holderOf({ names, hashes = {} }: Holding): StoredReading {
  const members = names.map((name) => ({ name, ...(hashes[name] === undefined ? {} : { hash: hashes[name] }) }))
  return {
    ...reading({ body: names.join('\n'), hash: `zip of ${names.join()}` }),
    type: 'zip',
    holder: true,
    members,
    size: 1,
  }
}

/** Walks over the archive as it is now, and reads it and everything inside it; `texts` are the members' contents. */
function importZip(
  library: Library,
  texts: Readonly<Record<string, string>>,
  modified: number,
  hashed = false,
): number {
  const id = newJob(library)
  enqueue(library, id, [{ path: zip, size: 1, modified }], 'auto')
  readQueue(library, texts, hashed)
  return id
}

function readQueue(library: Library, texts: Readonly<Record<string, string>>, hashed = false): string[] {
  const read: string[] = []
  for (let next = nextQueued(library); next !== undefined; next = nextQueued(library)) {
    read.push(next.shown)
    const hashes = hashed ? Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, `of ${text}`])) : {}
    if (next.member === null) saveReading(library, next.id, { ...holderOf({ names: Object.keys(texts), hashes }) })
    else if (texts[next.member] === '') saveFailure(library, next.id, 'limit:time')
    else
      saveReading(library, next.id, reading({ body: texts[next.member] ?? '', hash: `of ${texts[next.member] ?? ''}` }))
  }
  return read
}

const files = (library: Library) => documentRows(library, { offset: 0, limit: 100 }).rows.map(({ file }) => file)
const idsOf = (library: Library) =>
  new Map(documentRows(library, { offset: 0, limit: 100 }).rows.map(({ file, id }) => [file.split(' › ')[1], id]))

describe('documents inside a file', () => {
  it('are queued after it, each by its name, and counted in its place', () => {
    const library = ownLibrary()
    const id = importZip(library, { 'a.pdf': 'Welder', 'b/c.pdf': 'Cook' }, 1)
    expect(files(library)).toEqual(['all.zip', 'all.zip › a.pdf', 'all.zip › b/c.pdf'])
    expect(job(library, id)).toMatchObject({ found: 2, read: 2, imported: 2, failed: 0, cvs: 2, unencoded: 2 })
    expect(countDocuments(library)).toMatchObject({ cvs: 2, read: 2, encoded: 0 })
    const [holder, first] = documentRows(library, { offset: 0, limit: 9 }).rows
    expect(holder).toMatchObject({ path: zip, type: 'zip', outcome: 'text', length: 0 })
    expect(first).toMatchObject({ path: zip, member: 'a.pdf', file: 'all.zip › a.pdf' })
  })

  it('are found by the name of the file that holds them, which is no CV itself', () => {
    const library = ownLibrary()
    importZip(library, { 'a.pdf': 'Welder' }, 1)
    const found = documentRows(library, { kind: 'cv', contains: 'ALL.ZIP', offset: 0, limit: 9 })
    expect(found.rows.map(({ file }) => file)).toEqual(['all.zip › a.pdf'])
  })

  it('stay as they are while the file does not change', () => {
    const library = ownLibrary()
    importZip(library, { 'a.pdf': 'Welder' }, 1)
    const again = newJob(library)
    expect(enqueue(library, again, [{ path: zip, size: 1, modified: 1 }], 'posting')).toMatchObject({ unchanged: 1 })
    expect(countDocuments(library)).toMatchObject({ cvs: 0, postings: 1 })
  })

  it('follow a changed file: same bytes stay, others are read, new ones come, missing ones go', () => {
    const library = ownLibrary()
    importZip(library, { a: 'Welder', b: 'Cook', c: 'Baker' }, 1)
    const before = idsOf(library)
    const id = importZip(library, { a: 'Welder', b: 'Head cook', d: 'Driver' }, 2)
    const after = idsOf(library)
    expect([...after.keys()]).toEqual([undefined, 'a', 'b', 'd'])
    expect([after.get('a'), after.get('b')]).toEqual([before.get('a'), before.get('b')])
    expect(job(library, id)).toMatchObject({ found: 3, read: 3, imported: 2, unchanged: 1 })
    expect(sql(library, "select rowid from words where words match 'baker'").all()).toEqual([])
  })

  it('follow their content to another place, without being read again, where it is told beforehand', () => {
    const library = ownLibrary()
    importZip(library, { 'row 2': 'Welder', 'row 3': 'Cook', 'row 4': 'Baker' }, 1, true)
    const before = idsOf(library)
    const id = newJob(library)
    enqueue(library, id, [{ path: zip, size: 1, modified: 2 }], 'auto')
    expect(readQueue(library, { 'row 2': 'Baker', 'row 3': 'Driver', 'row 4': 'Cook' }, true)).toEqual([
      zip,
      `${zip} › row 3`,
    ])
    const after = idsOf(library)
    expect([after.get('row 2'), after.get('row 4')]).toEqual([before.get('row 4'), before.get('row 3')])
    expect(job(library, id)).toMatchObject({ found: 3, read: 3, imported: 1, unchanged: 2, duplicates: 0 })
  })

  it('go when the file cannot be read any more, and when it is taken away', () => {
    const library = ownLibrary()
    importZip(library, { a: 'Welder' }, 1)
    enqueue(library, newJob(library), [{ path: zip, size: 1, modified: 2 }], 'auto')
    saveFailure(library, nextQueued(library)?.id ?? 0, 'damaged')
    expect(files(library)).toEqual(['all.zip'])
    importZip(library, { a: 'Welder', b: 'Cook' }, 3)
    const [holder] = documentRows(library, { offset: 0, limit: 1 }).rows
    inTransaction(library, () => removeDocument(library, holder?.id ?? 0, null))
    expect(files(library)).toEqual([])
    expect(sql(library, "select rowid from words where words match 'welder'").all()).toEqual([])
  })

  it('stay while the file cannot be opened: what was read of them stays true', () => {
    const library = ownLibrary()
    importZip(library, { a: 'Welder' }, 1)
    const unopened = { ...reading({ body: '' }), outcome: 'damaged', cause: 'disk' } as const
    enqueue(library, newJob(library), [{ path: zip, size: 1, modified: 2 }], 'auto')
    expect(saveReading(library, nextQueued(library)?.id ?? 0, unopened)).toBe('unchanged')
    enqueue(library, newJob(library), [{ path: zip, size: 1, modified: 3 }], 'auto')
    saveFailure(library, nextQueued(library)?.id ?? 0, 'limit:time', 'waiting')
    expect(files(library)).toEqual(['all.zip', 'all.zip › a'])
  })

  it('that are the same are one document; the copy becomes one when the first is gone', () => {
    const library = ownLibrary()
    expect(job(library, importZip(library, { a: 'Welder', b: 'Welder' }, 1))).toMatchObject({
      imported: 1,
      duplicates: 1,
    })
    expect(files(library)).toEqual(['all.zip', 'all.zip › a'])
    importZip(library, { b: 'Welder' }, 2)
    expect(files(library)).toEqual(['all.zip', 'all.zip › b'])
  })

  it('are released with their place when they were copies of a document that has changed', () => {
    const library = ownLibrary()
    const first = newJob(library)
    enqueue(library, first, [{ path: '/cvs/a.txt', size: 1, modified: 1 }], 'auto')
    saveReading(library, nextQueued(library)?.id ?? 0, reading({ body: 'Welder', hash: 'of Welder' }))
    importZip(library, { a: 'Welder' }, 1)
    expect(files(library)).toEqual(['a.txt', 'all.zip'])
    enqueue(library, newJob(library), [{ path: '/cvs/a.txt', size: 2, modified: 2 }], 'auto')
    saveReading(library, nextQueued(library)?.id ?? 0, reading({ body: 'Cook', hash: 'of Cook' }))
    expect(nextQueued(library)).toMatchObject({ path: zip, member: 'a', shown: `${zip} › a` })
  })

  it('fail one by one, are listed with their place, and are tried again by themselves', () => {
    const library = ownLibrary()
    const id = importZip(library, { a: 'Welder', b: '' }, 1)
    expect(job(library, id)).toMatchObject({ found: 2, imported: 1, failed: 1 })
    const [failed] = failedOfJob(library, id)
    expect(failed).toMatchObject({ file: 'all.zip › b', path: `${zip} › b`, outcome: 'limit:time' })
    expect(requeue(library, newJob(library), [failed?.id ?? 0])).toBe(1)
    expect(nextQueued(library)).toMatchObject({ path: zip, member: 'b' })
  })

  it('that were still waiting when the import was cancelled are found by the next one', () => {
    const library = ownLibrary()
    const id = newJob(library)
    enqueue(library, id, [{ path: zip, size: 1, modified: 1 }], 'auto')
    saveReading(library, nextQueued(library)?.id ?? 0, holderOf({ names: ['a', 'b'] }))
    saveReading(library, nextQueued(library)?.id ?? 0, reading({ body: 'Welder', hash: 'of Welder' }))
    expect(dequeue(library, id)).toBe(1)
    expect(files(library)).toEqual(['all.zip', 'all.zip › a'])
    expect(job(library, importZip(library, { a: 'Welder', b: 'Cook' }, 1))).toMatchObject({ imported: 1, unchanged: 1 })
  })

  it('of a mail stand beside it, which is a document itself', () => {
    const library = ownLibrary()
    const id = newJob(library)
    enqueue(library, id, [{ path: '/cvs/mail.eml', size: 1, modified: 1 }], 'auto')
    const mail = { ...reading({ body: 'Please find my CV', hash: 'mail' }), members: [{ name: 'CV.pdf' }] }
    expect(saveReading(library, nextQueued(library)?.id ?? 0, mail)).toBe('imported')
    saveReading(library, nextQueued(library)?.id ?? 0, reading({ body: 'Welder', hash: 'of Welder' }))
    expect(job(library, id)).toMatchObject({ found: 2, read: 2, imported: 2 })
    expect(files(library)).toEqual(['mail.eml', 'mail.eml › CV.pdf'])
  })
})
