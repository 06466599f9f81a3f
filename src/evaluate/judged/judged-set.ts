/** A judged set: which documents answer which queries, in people's opinion. Read tolerantly: what cannot be used is told, never lost silently. */
import { basename } from 'node:path'
import { z } from 'zod'
import { ShortlistError } from '../../contract/errors.ts'

/** 0 is not relevant; grades above 1 count more in nDCG alone. */
const highestGrade = 10

const File = z.object({
  queries: z.array(z.looseObject({ id: z.coerce.string(), text: z.string() })),
  judgements: z.array(z.looseObject({ query: z.coerce.string(), file: z.string(), grade: z.number() })),
})

export interface JudgedQuery {
  readonly id: string
  readonly text: string
  /** file name -> grade, a whole number of 0 to 10 */
  readonly grades: ReadonlyMap<string, number>
}

export interface JudgedSet {
  readonly queries: readonly JudgedQuery[]
  /** a sentence for each thing that is left out, and why */
  readonly problems: readonly string[]
}

/** Throws `usage` when the text is no judged set at all. */
export function parseJudgedSet(text: string): JudgedSet {
  const { queries, judgements } = shapeOf(text)
  const problems: string[] = []
  const grades = new Map<string, Map<string, number>>()
  const texts = new Map<string, string>()
  for (const { id, text: words } of queries) {
    if (texts.has(id)) problems.push(`Query ${id} is there more than once; the first is used.`)
    else if (words.trim() === '') problems.push(`Query ${id} has no text and is left out.`)
    else {
      texts.set(id, words)
      grades.set(id, new Map())
    }
  }
  for (const { query, file, grade } of judgements) {
    const of = grades.get(query)
    const name = basename(file.replaceAll('\\', '/'))
    const before = of?.get(name)
    if (of === undefined) problems.push(`${name} is judged for a query that is not in the set: ${query}.`)
    else if (!Number.isInteger(grade) || grade < 0 || grade > highestGrade)
      problems.push(`${query}, ${name}: the grade ${grade} is no whole number of 0 to ${highestGrade}; left out.`)
    else if (before !== undefined && before !== grade)
      problems.push(`${query}, ${name}: judged as ${before} and as ${grade}; the first is used.`)
    else of.set(name, grade)
  }
  return {
    queries: Array.from(texts, ([id, words]) => ({
      id,
      text: words,
      grades: grades.get(id) ?? new Map<string, number>(),
    })),
    problems,
  }
}

function shapeOf(text: string): z.infer<typeof File> {
  try {
    return File.parse(JSON.parse(text))
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new ShortlistError('usage', `this is no judged set: ${why.slice(0, 500)}`)
  }
}
