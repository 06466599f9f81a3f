import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../../src/contract/search.ts'
import { partsOf, standing } from '../../../renderer/views/search/parts.ts'

interface Part {
  readonly rank?: number
  /** what it brought to the score */
  readonly brought: number
}

function hit(score: number, vector: Part | null, keyword: Part | null): SearchHit {
  const part = (given: Part | null) => (given === null ? null : { rank: given.rank ?? 1, score: 1 })
  return {
    ...{
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
      alike: 0,
    },
    ...{ score, vector: part(vector), keyword: part(keyword) },
    parts: { vector: vector?.brought ?? null, keyword: keyword?.brought ?? null },
  }
}

describe('the bar of a result', () => {
  it('is as long as its score beside the best one, split by what each part brought', () => {
    const { meaning, words } = partsOf(hit(2, { brought: 1.5 }, { brought: 0.5 }), 4)
    expect([meaning, words]).toEqual([0.375, 0.125])
  })

  it('has one part when the other did not find the document, or speaks against it', () => {
    expect(partsOf(hit(1, null, { brought: 1 }), 1)).toEqual({ meaning: 0, words: 1 })
    expect(partsOf(hit(1, { brought: 1.2 }, { brought: -0.2 }), 2)).toEqual({ meaning: 0.5, words: 0 })
  })

  it('is empty for whoever lies under the mean of all', () => {
    expect(partsOf(hit(-0.3, { brought: 0.1 }, { brought: -0.4 }), 2)).toEqual({ meaning: 0, words: 0 })
  })

  it('says in words where that is, and only then in figures', () => {
    expect(standing(hit(1, { rank: 3, brought: 1 }, { rank: 12, brought: 1 }), 201)).toBe(
      'Meaning: 3rd of 201\nWords: 12th\nsimilarity 1.000, BM25 1.00',
    )
    expect(standing(hit(1, { rank: 2, brought: 1 }, null), 201)).toBe(
      'Meaning: 2nd of 201\nWords: not found\nsimilarity 1.000',
    )
  })
})
