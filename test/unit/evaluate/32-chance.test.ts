import { describe, expect, it } from 'vitest'
import { bootstrapInterval, randomisationTest } from '../../../src/evaluate/judged/chance.ts'
import { differences, evaluate } from '../../../src/evaluate/judged/evaluation.ts'
import { qrels, run } from '../../../src/evaluate/judged/trec.ts'

const spread = Array.from({ length: 40 }, (_, index) => index / 39)

describe('the interval of a mean', () => {
  it('lies around it, as wide as the normal one when there are many queries, and is the same each time', () => {
    const interval = bootstrapInterval(spread)
    const deviation = Math.sqrt(spread.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / 40)
    const half = (1.96 * deviation) / Math.sqrt(40)
    expect(interval?.low).toBeCloseTo(0.5 - half, 1)
    expect(interval?.high).toBeCloseTo(0.5 + half, 1)
    expect(bootstrapInterval(spread)).toEqual(interval)
  })

  it('is not given for fewer than five queries', () => {
    expect(bootstrapInterval([1, 0, 1, 0])).toBeUndefined()
    expect(bootstrapInterval([1, 1, 1, 1, 1])).toEqual({ low: 1, high: 1 })
  })
})

describe('the test of two methods', () => {
  it('finds no difference between the same values, and none in what halves of the queries say differently', () => {
    expect(randomisationTest(spread, spread)).toBe(1)
    const mixed = spread.map((value, index) => value + (index % 2 === 0 ? 0.1 : -0.1))
    expect(randomisationTest(spread, mixed)).toBeGreaterThan(0.5)
  })

  it('finds a difference that nearly every query shows', () => {
    expect(
      randomisationTest(
        spread,
        spread.map((value) => value + 0.1),
      ),
    ).toBeLessThan(0.001)
  })

  it('is exact for few queries: three that all improve are right by chance in a quarter of all ways', () => {
    expect(randomisationTest([0, 0, 0], [0.1, 0.1, 0.1])).toBeCloseTo(0.25, 1)
  })
})

const query = (id: string, grades: Record<string, number>) => ({
  id,
  text: id,
  grades: new Map(Object.entries(grades)),
})

describe('an evaluation', () => {
  const good = query('q1', { 'a.pdf': 1, 'b.pdf': 0 })
  const empty = query('q2', { 'a.pdf': 0 })

  it('leaves a query without anything relevant out of the means and says how many of the first ten nobody judged', () => {
    const evaluation = evaluate([
      { query: good, ranked: ['b.pdf', 'a.pdf', 'c.pdf', 'd.pdf'] },
      { query: empty, ranked: ['a.pdf'] },
    ])
    expect(evaluation.queries).toMatchObject([
      { id: 'q1', MAP: 0.5, MRR: 0.5, relevant: 1, unjudged: 2 },
      { id: 'q2', MAP: 0, relevant: 0, unjudged: 0 },
    ])
    expect(evaluation.mean.MAP).toEqual({ value: 0.5 })
  })

  it('is compared with another over the same queries', () => {
    const first = evaluate([{ query: good, ranked: ['b.pdf', 'a.pdf'] }])
    const second = evaluate([{ query: good, ranked: ['a.pdf'] }])
    expect(differences(first, second).MAP.difference).toBe(0.5)
  })

  it('is written as trec_eval reads it: no white space in a column, each document once, scores falling by one', () => {
    const spaced = query('night shift', { 'Anna Lund.pdf': 2 })
    expect(qrels([spaced])).toBe('night%20shift 0 Anna%20Lund.pdf 2\n')
    expect(run([{ query: spaced, ranked: ['b.pdf', 'Anna Lund.pdf', 'b.pdf'] }], 'hybrid')).toBe(
      'night%20shift Q0 b.pdf 1 2 hybrid\nnight%20shift Q0 Anna%20Lund.pdf 2 1 hybrid\n',
    )
  })
})
