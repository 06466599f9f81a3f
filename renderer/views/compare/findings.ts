/** What a comparison shows: who moves between two lists, whom only one method sees, how far they agree. */
import type { ComparedHit, ComparedList, Comparison, Overlap } from '../../../src/contract/compare.ts'
import { methodLooks } from '../../lib/methods.ts'

/** A line between two neighbouring lists; a side is a row number, absent where that list does not show the person. */
export interface Link {
  readonly id: number
  readonly left?: number
  readonly right?: number
  /** the rank on the side that does not show the person; absent when it has no vector there */
  readonly elsewhere?: number | undefined
}

export function linksBetween(left: ComparedList, right: ComparedList): Link[] {
  const rowsRight = new Map(right.results.map((hit, row) => [hit.id, row]))
  const rowsLeft = new Set(left.results.map((hit) => hit.id))
  const fromLeft = left.results.map((hit, row): Link => {
    const other = rowsRight.get(hit.id)
    return other === undefined
      ? { id: hit.id, left: row, elsewhere: right.ranks[hit.id] }
      : { id: hit.id, left: row, right: other }
  })
  const onlyRight = right.results.flatMap((hit, row): Link[] =>
    rowsLeft.has(hit.id) ? [] : [{ id: hit.id, right: row, elsewhere: left.ranks[hit.id] }],
  )
  return [...fromLeft, ...onlyRight]
}

export const nameOf = (list: ComparedList): string => methodLooks[list.space.pooling].name

/** Those among a list's first `k` whom no other list has among its first `k`. */
export function onlyIn(list: ComparedList, comparison: Comparison, k: number): ComparedHit[] {
  const others = comparison.lists.filter((other) => other.space.id !== list.space.id)
  const seen = new Set(others.flatMap((other) => other.results.slice(0, k).map((hit) => hit.id)))
  return list.results.slice(0, k).filter((hit) => !seen.has(hit.id))
}

/** The passage a list found nearest; a ruled line or a row of dots can be that, too, and is told as what it is. */
export const reason = ({ passage }: ComparedHit): string =>
  /\p{L}/u.test(passage) ? passage : 'Its nearest passage is a line without words.'

export function overlapOf(comparison: Comparison, a: ComparedList, b: ComparedList): Overlap | undefined {
  const ids = new Set([a.space.id, b.space.id])
  return comparison.overlap.find((each) => ids.has(each.a) && ids.has(each.b) && each.a !== each.b)
}

export interface Person {
  readonly id: number
  readonly title: string
  readonly headline: string
  /** rank in each list, in the lists' order */
  readonly ranks: readonly (number | undefined)[]
}

/** Everybody any list shows, by the best rank in the first list. */
export function people(comparison: Comparison): Person[] {
  const all = new Map<number, Person>()
  for (const list of comparison.lists)
    for (const { id, title, headline } of list.results)
      if (!all.has(id)) all.set(id, { id, title, headline, ranks: comparison.lists.map((each) => each.ranks[id]) })
  const place = (person: Person): number => person.ranks[0] ?? Number.POSITIVE_INFINITY
  return [...all.values()].sort((a, b) => place(a) - place(b))
}

/** How far the methods agree on this query, and what that does not tell. Empty with less than two lists. */
export function agreement(comparison: Comparison): string {
  const pairs = comparison.lists.flatMap((a, index) =>
    comparison.lists.slice(index + 1).flatMap((b) => {
      const overlap = overlapOf(comparison, a, b)
      return overlap
        ? [{ a, b, shared: overlap.shared, k: Math.min(overlap.k, a.results.length, b.results.length) }]
        : []
    }),
  )
  const [most] = pairs.toSorted((x, y) => y.shared - x.shared)
  const [least] = pairs.toSorted((x, y) => x.shared - y.shared)
  if (most === undefined || least === undefined) return ''
  const of = (pair: typeof most): string => `${nameOf(pair.a)} and ${nameOf(pair.b)}`
  const last = 'Agreement does not tell which list is better.'
  if (most.shared === least.shared)
    return `On this search any two methods share ${most.shared} of their first ${most.k}. ${last}`
  return `On this search ${of(most)} share ${most.shared} of their first ${most.k}, ${of(least)} only ${least.shared}. ${last}`
}
