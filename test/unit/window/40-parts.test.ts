import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../../src/contract/search.ts'
import { partsOf } from '../../../renderer/views/search/parts.ts'

function hit(score: number, vector: number | null, keyword: number | null): SearchHit {
  const part = (rank: number | null) => (rank === null ? null : { rank, score: 1 })
  const rest = { rank: 1, id: 1, file: '', title: '', headline: '', type: 'pdf', evidence: [] }
  return { ...rest, score, vector: part(vector), keyword: part(keyword) }
}

describe('the bar of a result', () => {
  it('is as long as its score beside the best one', () => {
    const { meaning, words } = partsOf(hit(0.5, 3, 8), 1)
    expect(meaning + words).toBeCloseTo(0.5)
  })

  it('is split by what the rank in each part contributed', () => {
    const { meaning, words } = partsOf(hit(1, 1, 40), 1)
    expect(meaning / words).toBeCloseTo(100 / 61)
  })

  it('has one part when the other did not find the document', () => {
    expect(partsOf(hit(1, null, 1), 1)).toEqual({ meaning: 0, words: 1 })
  })
})
