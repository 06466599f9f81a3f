/** A method's lists against a judged set: per query, in the mean, and against another method's. */
import { bootstrapInterval, type Interval, meanOf, randomisationTest } from './chance.ts'
import type { JudgedQuery } from './judged-set.ts'
import { measure, type Measure, type Measured, measures } from './measures.ts'

/** The file names that a method found for a query, best first. */
export interface RankedList {
  readonly query: JudgedQuery
  readonly ranked: readonly string[]
}

export interface QueryValues extends Measured {
  readonly id: string
  /** judged documents with a grade of 1 or more */
  readonly relevant: number
  /** among the first 10: whoever did not look at them cannot say that they are wrong */
  readonly unjudged: number
}

export interface MeanValue {
  readonly value: number
  /** 95 %; absent where there are too few queries to say */
  readonly interval?: Interval
}

export interface Evaluation {
  readonly queries: readonly QueryValues[]
  /** over the queries that have something relevant */
  readonly mean: Record<Measure, MeanValue>
}

export function evaluate(lists: readonly RankedList[]): Evaluation {
  const queries = lists.map(valuesOf)
  const counted = queries.filter(({ relevant }) => relevant > 0)
  return { queries, mean: byMeasure((name) => meanWithInterval(counted.map((query) => query[name]))) }
}

function valuesOf({ query, ranked }: RankedList): QueryValues {
  const once = [...new Set(ranked)]
  return {
    id: query.id,
    ...measure(once, query.grades),
    relevant: [...query.grades.values()].filter((grade) => grade > 0).length,
    unjudged: once.slice(0, 10).filter((name) => !query.grades.has(name)).length,
  }
}

function meanWithInterval(values: readonly number[]): MeanValue {
  const interval = bootstrapInterval(values)
  return { value: meanOf(values), ...(interval === undefined ? {} : { interval }) }
}

export interface Difference {
  /** mean of the second less mean of the first, over the queries that have something relevant */
  readonly difference: number
  /** see `randomisationTest` */
  readonly p: number
}

/** Both of the same queries in the same order. */
export function differences(first: Evaluation, second: Evaluation): Record<Measure, Difference> {
  const counted = first.queries.flatMap(({ relevant }, index) => (relevant > 0 ? [index] : []))
  return byMeasure((name) => {
    const values = ({ queries }: Evaluation) => counted.map((index) => queries[index]?.[name] ?? 0)
    const [a, b] = [values(first), values(second)]
    return { difference: meanOf(b) - meanOf(a), p: randomisationTest(a, b) }
  })
}

function byMeasure<T>(value: (name: Measure) => T): Record<Measure, T> {
  return Object.fromEntries(measures.map((name) => [name, value(name)])) as Record<Measure, T>
}
