import { describe, expect, it } from 'vitest'
import { reciprocalRankFusion } from '../../../src/search/fuse.ts'

const list = (...ids: number[]) => ids.map((id) => ({ id }))

describe('reciprocal rank fusion', () => {
  it('adds 1 / (60 + rank) over the lists', () => {
    const fused = reciprocalRankFusion([list(7, 8), list(8, 9)])
    expect(fused.map(({ id }) => id)).toEqual([8, 7, 9])
    expect(fused.map(({ score }) => score)).toEqual([1 / 62 + 1 / 61, 1 / 61, 1 / 62])
  })

  it('orders equal scores by id', () => {
    expect(reciprocalRankFusion([list(5, 3), list(3, 5)]).map(({ id }) => id)).toEqual([3, 5])
  })

  it('of one list is that list, of none is none', () => {
    expect(reciprocalRankFusion([list(3, 1, 2), []]).map(({ id }) => id)).toEqual([3, 1, 2])
    expect(reciprocalRankFusion([[], []])).toEqual([])
  })
})
