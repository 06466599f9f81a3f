import { describe, expect, it } from 'vitest'
import { poolings } from '../../../src/contract/common.ts'
import { cutChunks } from '../../../src/library/chunks.ts'
import { documentById } from '../../../src/library/documents.ts'
import { createJob } from '../../../src/library/jobs.ts'
import { enqueue, nextQueued } from '../../../src/library/queue.ts'
import { saveReading } from '../../../src/library/readings.ts'
import { ensureSpace, spaceById } from '../../../src/library/spaces.ts'
import { countUnencoded, countVectors, nextUnencoded, saveEncoded } from '../../../src/library/vectors.ts'
import { addDocument, countWords, encodeAll, ownLibrary, reading, rowsIn, tinyModel, vectorsOf } from './setting.ts'

const cv = { headline: 'Driver', body: 'Drove forklifts.' }

describe('spaces', () => {
  it('are told apart by file hash, precision, pooling and chunker', () => {
    const library = ownLibrary()
    const space = { ...tinyModel, pooling: 'mean', chunker: '1' } as const
    const others = [
      { ...space, hash: 'def' },
      { ...space, precision: 'int8' as const },
      { ...space, pooling: 'max' as const },
      { ...space, chunker: '2' },
      { ...space, model: 'other' },
    ]
    const ids = [space, ...others].map((each) => ensureSpace(library, each))
    expect(new Set(ids).size).toBe(6)
    expect(ensureSpace(library, space)).toBe(ids[0])
    expect(spaceById(library, ids[3] ?? 0)).toEqual({
      id: 'tiny/fp32/max',
      model: 'tiny',
      precision: 'fp32',
      pooling: 'max',
      dimensions: 3,
    })
  })
})

describe('documents without vectors', () => {
  it('are given with what the chunker needs, newest first, until their vectors are stored', () => {
    const library = ownLibrary()
    const ids = [addDocument(library, { body: 'Cooked.' }), addDocument(library, { name: 'Ann Alder', ...cv })]
    expect(nextUnencoded(library, tinyModel, 1).map(({ id }) => id)).toEqual([ids[1]])
    expect(nextUnencoded(library, tinyModel, 1)[0]).toMatchObject({
      identity: [{ start: 0, end: 9 }],
      headline: { start: 10, end: 16 },
    })
    expect(countUnencoded(library, tinyModel)).toBe(2)
    encodeAll(library, () => [1, 0, 0])
    expect(nextUnencoded(library, tinyModel, 9)).toEqual([])
    expect(ids.map((id) => documentById(library, id).state)).toEqual(['encoded', 'encoded'])
  })

  it('are all documents again for another model, whose vectors then stand beside', () => {
    const library = ownLibrary()
    addDocument(library, cv)
    encodeAll(library, () => [1, 0, 0])
    const other = { ...tinyModel, hash: 'def', dimensions: 2 }
    expect(countUnencoded(library, other)).toBe(1)
    expect(rowsIn(library, 'encoder')).toBe(1)
    expect(nextUnencoded(library, other, 9)).toHaveLength(1)
    encodeAll(library, () => [0, 1], other)
    expect(rowsIn(library, 'chunk')).toBe(2)
    expect(countVectors(library)).toBe(2 * 2 * poolings.length)
  })

  it('with nothing to encode are encoded all the same', () => {
    const library = ownLibrary()
    const id = addDocument(library, { name: 'Ann Alder', body: '--' })
    encodeAll(library, () => [1, 0, 0])
    expect(documentById(library, id).state).toBe('encoded')
    expect(countUnencoded(library, tinyModel)).toBe(0)
    expect(countVectors(library)).toBe(0)
  })
})

describe('storing vectors', () => {
  it('twice doubles nothing', () => {
    const library = ownLibrary()
    addDocument(library, cv)
    const document = nextUnencoded(library, tinyModel, 1)[0] ?? { id: 0, ...reading(cv) }
    const chunks = cutChunks(document, countWords, 200)
    const vectors = vectorsOf(chunks, () => [1, 0, 0])
    expect(saveEncoded(library, document.id, chunks, vectors, tinyModel)).toBe(true)
    expect(saveEncoded(library, document.id, chunks, vectors, tinyModel)).toBe(true)
    expect(rowsIn(library, 'chunk')).toBe(2)
    expect(countVectors(library)).toBe(2 * poolings.length)
  })

  it('of a text that changed meanwhile stores nothing', () => {
    const library = ownLibrary()
    const id = addDocument(library, cv)
    const [document] = nextUnencoded(library, tinyModel, 1)
    if (document === undefined) throw new Error('nothing to encode')
    const chunks = cutChunks(document, countWords, 200)
    const { path } = documentById(library, id)
    enqueue(library, createJob(library, [], 'auto'), [{ path, size: 1, modified: 2 }], 'auto')
    const vectors = vectorsOf(chunks, () => [1, 0, 0])
    expect(saveEncoded(library, id, chunks, vectors, tinyModel)).toBe(false)
    saveReading(library, nextQueued(library)?.id ?? 0, reading({ headline: 'Cook', body: 'Cooked for forty.' }))
    expect(saveEncoded(library, id, chunks, vectors, tinyModel)).toBe(false)
    expect(
      saveEncoded(
        library,
        id,
        [],
        vectorsOf([], () => []),
        tinyModel,
      ),
    ).toBe(false)
    expect(saveEncoded(library, 77, chunks, vectors, tinyModel)).toBe(false)
    expect(countVectors(library)).toBe(0)
    expect(documentById(library, id).state).toBe('read')
  })

  it('of a wrong number is refused whole', () => {
    const library = ownLibrary()
    const id = addDocument(library, cv)
    const [document] = nextUnencoded(library, tinyModel, 1)
    const chunks = cutChunks(document ?? reading(cv), countWords, 200)
    const vectors = { ...vectorsOf(chunks, () => [1, 0, 0]), attention: new Float32Array(2) }
    expect(() => saveEncoded(library, id, chunks, vectors, tinyModel)).toThrow('as many vectors as chunks')
    expect([rowsIn(library, 'chunk'), countVectors(library)]).toEqual([0, 0])
    expect(documentById(library, id).state).toBe('read')
  })
})
