import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library/database.ts'
import { documentById } from '../../../src/library/documents.ts'
import { createJob } from '../../../src/library/jobs.ts'
import { enqueue, nextQueued } from '../../../src/library/queue.ts'
import { saveFailure, saveReading } from '../../../src/library/readings.ts'
import { ensureSpace } from '../../../src/library/spaces.ts'
import { rankDocuments, scoreRows } from '../../../src/search/scan.ts'
import { createTables, type VectorTable } from '../../../src/search/table.ts'
import { addDocument, encodeAll, ownLibrary, reading, tinyModel, unit } from '../library/setting.ts'

const spaceOf = (library: Library, pooling: 'mean' | 'max' = 'mean') =>
  ensureSpace(library, { ...tinyModel, pooling, chunker: '1' })

/** Each text has the direction its last digit says. */
const byDigit = (text: string) => [1, Number(/(\d)\D*$/.exec(text)?.[1] ?? 0), 0]

const rows = (table: VectorTable) =>
  Array.from({ length: table.count }, (_, row) => ({
    document: table.documents[row],
    headline: table.headlines[row] === 1,
    vector: Array.from(table.values.subarray(row * 3, row * 3 + 3)),
  }))

describe('the table of a space', () => {
  it('holds each chunk of the library with its vector, as stored', () => {
    const library = ownLibrary()
    addDocument(library, { headline: 'Trade 1', body: 'Work 2' })
    encodeAll(library, byDigit)
    const table = createTables(library).of(spaceOf(library))
    expect(rows(table)).toEqual([
      { document: 1, headline: true, vector: Array.from(Float32Array.from(unit([1, 1, 0]))) },
      { document: 1, headline: false, vector: Array.from(Float32Array.from(unit([1, 2, 0]))) },
    ])
    expect([table.starts[1], table.ends[1]]).toEqual([0, 14])
  })

  it('never mixes spaces', () => {
    const library = ownLibrary()
    addDocument(library, { body: 'Work 2' })
    const one = () => [0, 1, 0]
    encodeAll(library, { mean: byDigit, max: one, cls: one, attention: one })
    const tables = createTables(library)
    expect(rows(tables.of(spaceOf(library))).map(({ vector }) => vector[0])).not.toContain(0)
    expect(rows(tables.of(spaceOf(library, 'max'))).map(({ vector }) => vector)).toEqual([[0, 1, 0]])
    expect(() => scoreRows(tables.of(spaceOf(library)), new Float32Array(4))).toThrow('different spaces')
  })

  it('takes in what was added, changed and removed since, and is then the same as one loaded anew', () => {
    const library = ownLibrary()
    const tables = createTables(library)
    for (const number of [1, 2, 3, 4, 5, 6])
      addDocument(library, { headline: `Trade ${number}`, body: `Work ${number}` })
    encodeAll(library, byDigit)
    const table = tables.of(spaceOf(library))
    expect(table.count).toBe(12)
    change(library, 2, 9)
    fail(library, 5)
    addDocument(library, { body: 'Work 8' })
    encodeAll(library, byDigit)
    expect(tables.of(spaceOf(library))).toBe(table)
    expect(rows(table)).toEqual(rows(createTables(library).of(spaceOf(library))))
    expect(rows(table).map(({ document }) => document)).toEqual([1, 1, 3, 3, 4, 4, 6, 6, 2, 2, 7])
  })

  it('is empty again when everything is gone, and can grow again', () => {
    const library = ownLibrary()
    addDocument(library, { body: 'Work 1' })
    encodeAll(library, byDigit)
    const tables = createTables(library)
    expect(tables.of(spaceOf(library)).count).toBe(1)
    fail(library, 1)
    expect(tables.of(spaceOf(library)).count).toBe(0)
    addDocument(library, { body: 'Work 3' })
    encodeAll(library, byDigit)
    expect(rows(tables.of(spaceOf(library))).map(({ document }) => document)).toEqual([2])
  })

  it('tells the memory it takes', () => {
    const library = ownLibrary()
    const tables = createTables(library)
    expect(tables.bytes()).toBe(0)
    for (let number = 0; number < 10; number++) addDocument(library, { body: `Work ${number}` })
    encodeAll(library, byDigit)
    tables.of(spaceOf(library))
    expect(tables.bytes()).toBe(10 * (3 * 4 + 8 + 8 + 1 + 4 + 4))
  })

  it('gives the same list after many changes as a table loaded anew', () => {
    const library = ownLibrary()
    const tables = createTables(library)
    for (let step = 0; step < 40; step++) {
      addDocument(library, { headline: `Trade ${step % 10}`, body: `Person ${step} works ${(step * 7) % 10}` })
      if (step % 3 === 2) change(library, (step * 5) % step, step)
      if (step % 7 === 6) fail(library, step - 4)
      encodeAll(library, byDigit)
      tables.of(spaceOf(library))
    }
    const query = Float32Array.from(unit([1, 4, 0]))
    const list = (table: VectorTable) => rankDocuments(table, scoreRows(table, query), everyone(40))
    const kept = list(tables.of(spaceOf(library))).map(({ id, score }) => ({ id, score }))
    expect(kept).toEqual(list(createTables(library).of(spaceOf(library))).map(({ id, score }) => ({ id, score })))
    expect(kept.length).toBeGreaterThan(30)
  })
})

const everyone = (count: number) => new Set(Array.from({ length: count + 1 }, (_, id) => id))

let modified = 1

function requeueChanged(library: Library, id: number): number {
  modified += 1
  const job = createJob(library, [], 'auto')
  enqueue(library, job, [{ path: documentById(library, id).path, size: 1, modified }], 'auto')
  return nextQueued(library)?.id ?? 0
}

function change(library: Library, id: number, number: number): void {
  if (id === 0) return
  const body = `Other work, ${modified} times ${number}`
  saveReading(library, requeueChanged(library, id), reading({ headline: `Trade ${number}`, body }))
}

function fail(library: Library, id: number): void {
  saveFailure(library, requeueChanged(library, id), 'damaged')
}
