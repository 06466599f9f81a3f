import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measure, measures, type Measured } from '../../../src/evaluate/judged/measures.ts'

interface Case {
  readonly id: string
  readonly grades: Record<string, number>
  readonly ranked: readonly string[]
  /** what pytrec_eval says (scripts/trec-fixture.py) */
  readonly values: Measured
}

const file = new URL('../../fixtures/evaluate/trec.json', import.meta.url)
const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[]

describe('the measures of a ranked list', () => {
  it.each(cases)('are those of trec_eval: $id', ({ ranked, grades, values }) => {
    const measured = measure(ranked, new Map(Object.entries(grades)))
    for (const name of measures) expect(Math.abs(measured[name] - values[name]), name).toBeLessThan(1e-6)
  })

  it('are 0, and no NaN, where nothing was found and where nothing is relevant', () => {
    const zero = { MAP: 0, 'nDCG@10': 0, MRR: 0, 'P@10': 0, 'recall@50': 0 }
    expect(measure([], new Map([['anna.pdf', 1]]))).toEqual(zero)
    expect(measure(['anna.pdf'], new Map())).toEqual(zero)
  })
})
