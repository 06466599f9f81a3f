import { describe, expect, it } from 'vitest'
import { planBatches } from '../../../src/encode/batch.ts'

const texts = (...lengths: number[]) => lengths.map((length) => ({ ids: new Int32Array(length), truncated: false }))
const shape = (lengths: number[], batching: 'alone' | 'batched') =>
  planBatches(texts(...lengths), batching).map(({ places, width }) => ({ places, width }))

describe('runs of the network', () => {
  it('hold one text each, in order, when texts are to run alone', () => {
    expect(shape([9, 3, 5], 'alone')).toEqual([
      { places: [0], width: 9 },
      { places: [1], width: 3 },
      { places: [2], width: 5 },
    ])
  })

  it('hold texts of like length otherwise', () => {
    expect(shape([250, 3, 240, 4], 'batched')).toEqual([
      { places: [1, 3], width: 4 },
      { places: [2, 0], width: 250 },
    ])
  })

  it('are cut at 512 positions, padding included', () => {
    const lengths = [100, 100, 100, 100, 100, 100]
    expect(shape(lengths, 'batched').map(({ places }) => places.length)).toEqual([5, 1])
    expect(shape([2, 200, 200], 'batched').map(({ places }) => places.length)).toEqual([2, 1])
  })

  it('are cut at the limit that is asked for', () => {
    const batches = planBatches(texts(100, 100, 100, 100, 300), 'batched', 256)
    expect(batches.map(({ places }) => places.length)).toEqual([2, 2, 1])
  })

  it('never hold more than 32 texts', () => {
    expect(shape(Array<number>(70).fill(3), 'batched').map(({ places }) => places.length)).toEqual([32, 32, 6])
  })

  it('hold a text longer than the cap alone, and nothing for no texts', () => {
    expect(shape([600, 600], 'batched').map(({ places }) => places)).toEqual([[0], [1]])
    expect(shape([], 'batched')).toEqual([])
  })

  it('hold each text exactly once', () => {
    const lengths = Array.from({ length: 500 }, (_, i) => 2 + ((i * 7919) % 255))
    const places = shape(lengths, 'batched').flatMap((batch) => batch.places)
    expect(places.sort((a, b) => a - b)).toEqual(lengths.map((_, i) => i))
  })
})
