import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../../src/contract/search.ts'
import { partsOf, standing } from '../../../renderer/views/search/parts.ts'

function hit(score: number, vector: number | null, keyword: number | null): SearchHit {
  const part = (rank: number | null) => (rank === null ? null : { rank, score: 1 })
  const rest = {
    rank: 1,
    id: 1,
    file: '',
    title: '',
    headline: '',
    type: 'pdf',
    evidence: [],
    strongest: -1,
    named: false,
    hidden: false,
  }
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

  it('says in words where that is, and only then in figures', () => {
    expect(standing(hit(1, 3, 12), 201)).toBe('Meaning: 3rd of 201\nWords: 12th\nsimilarity 1.000, BM25 1.00')
    expect(standing(hit(1, 2, null), 201)).toBe('Meaning: 2nd of 201\nWords: not found\nsimilarity 1.000')
  })
})
