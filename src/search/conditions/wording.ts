/** Documents that hold a word in any form, or words next to one another, however they are joined. */
import type { Library } from '../../library/database.ts'
import { sql } from '../../library/statements.ts'
import { type Word, wordsOf } from '../../library/words.ts'
import { withStems } from '../keywords.ts'
import { quoted } from '../word-scores.ts'

/** More words of a phrase are not looked at. */
const mostWords = 24

/** A word in any form; one that is several (full-stack) is found joined and apart, as it is written. */
export function idsWithWord(library: Library, text: string): Set<number> {
  const words = wordsOf(text).map(({ word }) => word)
  const [word] = words
  if (word === undefined) return new Set()
  return words.length === 1 ? idsMatching(library, withStems(library, [word])) : idsWithPhrase(library, text)
}

/** The words in this order with nothing between them. "fork lift" is also "fork-lift" and "forklift". */
export function idsWithPhrase(library: Library, text: string, column?: 'headline'): Set<number> {
  const units = unitsOf(wordsOf(text).slice(0, mostWords))
  return idsMatching(
    library,
    writings(units).map((words) => words.join(' ')),
    column,
  )
}

/** Words of one place, as the index keeps them one after another: full, stack, fullstack. */
export interface Unit {
  readonly words: readonly string[]
  /** other ways to write it */
  readonly others: readonly (readonly string[])[]
}

export function unitsOf(words: readonly Word[]): Unit[] {
  const groups: Word[][] = []
  let end = -1
  for (const word of words) {
    const last = groups.at(-1)
    if (last !== undefined && (word.start < end || last.some(({ start }) => start === word.start))) last.push(word)
    else groups.push([word])
    end = Math.max(end, word.end)
  }
  return joinCompounds(groups).map((group) => ({ words: group.map(({ word }) => word), others: othersOf(group) }))
}

/** The whole of a compound begins where its first part does, so parts and whole are one group. */
function joinCompounds(groups: readonly Word[][]): Word[][] {
  const joined: Word[][] = []
  for (const group of groups) {
    const first = Math.min(...group.map(({ start }) => start))
    while ((joined.at(-1)?.[0]?.start ?? -1) >= first) group.unshift(...(joined.pop() ?? []))
    joined.push(group)
  }
  return joined
}

/** Parts apart, the whole alone, or one of two spellings. */
function othersOf(group: readonly Word[]): string[][] {
  if (group.length === 1) return []
  const whole = group.filter(({ start, end }) => group.every((each) => each.start >= start && each.end <= end))
  const parts = group.filter((word) => !whole.includes(word))
  return [...whole.map(({ word }) => [word]), ...(parts.length > 0 ? [parts.map(({ word }) => word)] : [])]
}

/** The phrase as it stands, and with one place written otherwise. */
function writings(units: readonly Unit[]): string[][] {
  const as = units.map(({ words }) => words)
  const found = [as.flat()]
  units.forEach(({ words, others }, index) => {
    for (const other of others) found.push([...as.slice(0, index).flat(), ...other, ...as.slice(index + 1).flat()])
    const next = units[index + 1]
    const [first, second] = [words, next?.words ?? []]
    if (first.length !== 1 || second.length !== 1) return
    const [before, behind] = [as.slice(0, index).flat(), as.slice(index + 2).flat()]
    const whole = `${first[0] ?? ''}${second[0] ?? ''}`
    found.push([...before, whole, ...behind], [...before, ...first, ...second, whole, ...behind])
  })
  return found.filter((words) => words.length > 0)
}

function idsMatching(library: Library, phrases: readonly string[], column?: 'headline'): Set<number> {
  if (phrases.length === 0) return new Set()
  const any = phrases.map(quoted).join(' OR ')
  const found = sql<{ id: number }>(library, 'select rowid as id from words where words match ?').all(
    column === undefined ? any : `${column} : (${any})`,
  )
  return new Set(found.map(({ id }) => id))
}
