import { describe, expect, it } from 'vitest'
import { alone, fuse, type Scored } from '../../../src/search/fuse.ts'

const scores = (...pairs: [id: number, score: number][]): Scored[] => pairs.map(([id, score]) => ({ id, score }))

/** Twenty documents, ids 1 to 20, whose scores fall evenly from 0.59 to 0.4. */
const even = scores(...Array.from({ length: 20 }, (_, index): [number, number] => [index + 1, 0.59 - index / 100]))
const ids = (list: readonly { id: number }[]) => list.map(({ id }) => id)

describe('fusion by scores', () => {
  it('adds what each list says in deviations from its mean, by weight', () => {
    const byWords = scores([20, 8])
    const [first] = fuse({ byVector: even, byWords, searched: 20, weight: 0.5 })
    // one of twenty has the word: 8 over a mean of .4 with a deviation of 1.74; meaning puts it last, 1.65 below the mean
    expect(first?.id).toBe(20)
    expect(first?.parts.keyword).toBeCloseTo(0.5 * (7.6 / Math.sqrt(0.05 * 7.6 ** 2 + 0.95 * 0.4 ** 2)))
    expect(first?.parts.vector).toBeCloseTo((0.5 * (0.4 - 0.495)) / 0.05766, 2)
    expect(first?.score).toBe((first?.parts.vector ?? 0) + (first?.parts.keyword ?? 0))
  })

  it('follows the weight: all of it to one list is that list', () => {
    const byWords = scores([20, 8], [19, 7], [18, 3])
    const order = (weight: number) => ids(fuse({ byVector: even, byWords, searched: 20, weight })).slice(0, 3)
    expect(order(1)).toEqual([1, 2, 3])
    expect(order(0)).toEqual([20, 19, 18])
  })

  it('is not moved by a word that all documents have alike', () => {
    const byWords = even.map(({ id }) => ({ id, score: 2 }))
    expect(ids(fuse({ byVector: even, byWords, searched: 20, weight: 0.5 }))).toEqual(ids(even))
  })

  it('takes a document that is not encoded yet to mean what its words say', () => {
    const byWords = scores([30, 8], [20, 8])
    const fused = fuse({ byVector: even, byWords, searched: 21, weight: 0.5 })
    expect(fused[0]).toMatchObject({ id: 30, parts: { vector: null } })
    expect(fused[0]?.score).toBeGreaterThan(fused.find(({ id }) => id === 20)?.score ?? 0)
  })

  it('names no part by words for a document that has none of them', () => {
    const fused = fuse({ byVector: even, byWords: scores([20, 8]), searched: 20, weight: 0.5 })
    expect(fused.find(({ id }) => id === 1)?.parts.keyword).toBeNull()
  })

  it('does not depend on the order in which the documents came in', () => {
    const byWords = scores([3, 0.1], [4, 0.2], [5, 0.3])
    const there = fuse({ byVector: even, byWords, searched: 20, weight: 0.6 })
    const back = fuse({ byVector: even.toReversed(), byWords: byWords.toReversed(), searched: 20, weight: 0.6 })
    expect(back).toEqual(there)
  })

  it('orders equal scores by id', () => {
    const same = scores(...Array.from({ length: 12 }, (_, index): [number, number] => [12 - index, 1]))
    expect(ids(fuse({ byVector: same, byWords: [], searched: 12, weight: 0.5 }))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ])
  })
})

describe('fusion by ranks, where too few scores are there to compare', () => {
  const few = { searched: 3, weight: 0.5 }

  it('adds 1 / (60 + rank) over the lists', () => {
    const fused = fuse({ byVector: scores([7, 9], [8, 1]), byWords: scores([8, 5], [9, 4]), ...few })
    expect(ids(fused)).toEqual([8, 7, 9])
    expect(fused.map(({ score }) => score)).toEqual([1 / 62 + 1 / 61, 1 / 61, 1 / 62])
  })

  it('orders equal scores by id', () => {
    expect(ids(fuse({ byVector: scores([5, 2], [3, 1]), byWords: scores([3, 2], [5, 1]), ...few }))).toEqual([3, 5])
  })
})

describe('one list alone', () => {
  it('is itself, with its own scores', () => {
    const lists = { byVector: [], byWords: scores([3, 5], [1, 4]) }
    expect(alone(lists)).toEqual(fuse({ ...lists, searched: 9, weight: 0.5 }))
    expect(alone(lists).map(({ id, score }) => [id, score])).toEqual([
      [3, 5],
      [1, 4],
    ])
    expect(alone({ byVector: scores([2, 0.5]), byWords: [] })).toEqual([
      { id: 2, score: 0.5, parts: { vector: 0.5, keyword: null } },
    ])
    expect(alone({ byVector: [], byWords: [] })).toEqual([])
  })
})
