import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library/database.ts'
import {
  addProjection,
  completeProjection,
  countVectorsOf,
  dropIncomplete,
  newestProjection,
  projectionOf,
  projectNext,
  spreadIds,
  vectorsById,
} from '../../../src/library/projections.ts'
import { ensureSpace, findSpace, spaceById } from '../../../src/library/spaces.ts'
import { saveEncoded } from '../../../src/library/vectors.ts'
import { addDocument, codeOf, encodeAll, ownLibrary, rowsIn, tinyModel, vectorsOf } from './setting.ts'

const own = { ...tinyModel, pooling: 'mean', chunker: '1' } as const
/** keeps the first two of three dimensions */
const matrix = Float32Array.from([1, 0, 0, 0, 1, 0])
const cutOff = (rows: Float32Array) => rows.filter((_, at) => at % 3 !== 2)

function withDocuments(...bodies: string[]): Library {
  const library = ownLibrary()
  for (const body of bodies) addDocument(library, { body })
  encodeAll(library, (text) => [text.length, 1, 2])
  return library
}

function projected(library: Library, passages = 7): number {
  return addProjection(library, { source: ensureSpace(library, own), dimensions: 2, passages, matrix })
}

describe('a projection', () => {
  it('is a space of its own that tells what it was fitted on', () => {
    const library = withDocuments('Cooked.')
    const space = projected(library)
    const { projection, ...described } = spaceById(library, space)
    expect(described).toEqual({
      id: 'tiny/fp32/mean/pca2-1',
      model: 'tiny',
      precision: 'fp32',
      pooling: 'mean',
      dimensions: 2,
    })
    expect(projection).toMatchObject({ number: 1, from: 3, passages: 7 })
    expect(Date.parse(projection?.fittedAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
    expect(projection?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(projectionOf(library, space)).toEqual({ source: ensureSpace(library, own), dimensions: 2, from: 3, matrix })
  })

  it('fitted again is another space beside it; what a model encodes still goes into its own', () => {
    const library = withDocuments('Cooked.')
    const source = ensureSpace(library, own)
    const [first, second] = [projected(library, 7), projected(library, 9)]
    expect(new Set([source, first, second]).size).toBe(3)
    expect([first, second].map((space) => spaceById(library, space).id)).toEqual([
      'tiny/fp32/mean/pca2-1',
      'tiny/fp32/mean/pca2-2',
    ])
    expect(spaceById(library, first).projection?.passages).toBe(7)
    expect(findSpace(library, own)).toBe(source)
    expect(spaceById(library, source)).not.toHaveProperty('projection')
  })

  it('is used only when it is whole, and then instead of an earlier one', () => {
    const library = withDocuments('Cooked.')
    const source = ensureSpace(library, own)
    const first = projected(library)
    expect(newestProjection(library, source, 2)).toBeUndefined()
    completeProjection(library, first)
    const second = projected(library)
    expect(newestProjection(library, source, 2)).toBe(first)
    completeProjection(library, second)
    expect(newestProjection(library, source, 2)).toBe(second)
    expect(newestProjection(library, source, 1)).toBeUndefined()
  })

  it('that was cut off goes with its vectors; whole ones stay', () => {
    const library = withDocuments('Cooked.')
    const [whole, half] = [projected(library), projected(library)]
    completeProjection(library, whole)
    for (const space of [whole, half]) projectNext(library, space, 9, cutOff)
    dropIncomplete(library, ensureSpace(library, own))
    expect([countVectorsOf(library, whole), countVectorsOf(library, half)]).toEqual([1, 0])
    expect(rowsIn(library, 'projection')).toBe(1)
    expect(() => spaceById(library, half)).toThrow('no space')
  })

  it('whose matrix is not what was stored is never applied', () => {
    const library = withDocuments('Cooked.')
    const space = projected(library)
    library.db.prepare('update projection set matrix = zeroblob(24)').run()
    expect(codeOf(() => projectionOf(library, space))).toBe('library.damaged')
  })
})

describe('the vectors of a projection', () => {
  it('are those of its source, each once, in portions, and later ones when there are any', () => {
    const library = withDocuments('Cooked.', 'Served.', 'Washed up.')
    const space = projected(library)
    expect([2, 2, 2].map((limit) => projectNext(library, space, limit, cutOff))).toEqual([2, 1, 0])
    addDocument(library, { body: 'Baked bread.' })
    encodeAll(library, (text) => [text.length, 1, 2])
    expect(projectNext(library, space, 9, cutOff)).toBe(1)
    const source = ensureSpace(library, own)
    const all = (of: number) => vectorsById(library, spreadIds(library, of, 99))
    expect(all(space)).toEqual(cutOff(all(source)))
    expect(countVectorsOf(library, space)).toBe(4)
  })

  it('are half of nothing when a portion fails', () => {
    const library = withDocuments('Cooked.', 'Served.')
    const space = projected(library)
    expect(() =>
      projectNext(library, space, 9, () => {
        throw new Error('half way')
      }),
    ).toThrow('half way')
    expect(countVectorsOf(library, space)).toBe(0)
    expect(projectNext(library, space, 9, cutOff)).toBe(2)
  })

  it('go with their document', () => {
    const library = withDocuments('Cooked.', 'Served.')
    const space = projected(library)
    projectNext(library, space, 9, cutOff)
    library.db.prepare('delete from document where id = 1').run()
    expect(countVectorsOf(library, space)).toBe(1)
    expect(projectNext(library, space, 9, cutOff)).toBe(0)
  })
})

describe('a choice of vectors to fit on', () => {
  it('is spread evenly over the space, and is all of it where that is not too many', () => {
    const library = withDocuments('One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.')
    const source = ensureSpace(library, own)
    const all = spreadIds(library, source, 99)
    expect(all).toHaveLength(6)
    expect(spreadIds(library, source, 3)).toEqual([all[0], all[2], all[4]])
    expect(vectorsById(library, [all[1] ?? 0, 9999])).toHaveLength(3)
  })
})

describe('a vector that is stored anew', () => {
  it('takes what was projected from it along, so that it is projected anew', () => {
    const library = withDocuments('Cooked.')
    const space = projected(library)
    projectNext(library, space, 9, cutOff)
    const chunks = [{ start: 0, end: 7, text: 'Cooked.', tokens: 1, role: 'body' as const }]
    saveEncoded(
      library,
      1,
      chunks,
      vectorsOf(chunks, () => [0, 1, 0]),
      tinyModel,
    )
    expect(countVectorsOf(library, space)).toBe(0)
    expect(projectNext(library, space, 9, cutOff)).toBe(1)
    expect(vectorsById(library, spreadIds(library, space, 9))).toEqual(Float32Array.from([0, 1]))
  })
})
