/** Turns what was asked (a text, or a stored document) into what is searched for: a clean text and its requirements. */
import { ShortlistError } from '../contract/errors.ts'
import type { Query } from '../contract/search.ts'
import { type ConditionProblem, problemText, type Understood } from '../contract/conditions.ts'
import type { Library } from '../library/database.ts'
import { contentOf } from '../library/documents.ts'
import type { Content } from '../library/documents.ts'
import { saysSomething, visibleText } from '../library/redact.ts'
import { type Condition, written } from './conditions/condition.ts'
import { understand } from './conditions/understand.ts'
import { longestRequirement, mostRequirements, requirementsOf } from './requirements.ts'

export interface PreparedQuery {
  /** as it was asked: NFC, without control, format and bidi characters */
  readonly asked: string
  /** what ranks: all of it, without its conditions' syntax; '' where there is nothing but conditions */
  readonly text: string
  /** what every result fulfils */
  readonly conditions: readonly Condition[]
  readonly problems: readonly ConditionProblem[]
  /** what evidence is shown for; none where there is no text */
  readonly requirements: readonly string[]
  /** the stored document that was asked for; it is never among the results */
  readonly postingId?: number
}

/** Characters of the longest text searched for, as in the contract. */
const longestQuery = 200_000

/** Throws search.empty (no letter and no digit in it), search.too-long, document.unknown (not there, or without text). */
export function prepareQuery(library: Library, query: Query): PreparedQuery {
  if (query.posting !== undefined) return ofDocument(library, query.posting)
  const given = query.text ?? ''
  if (given.length > longestQuery) throw new ShortlistError('search.too-long')
  const asked = cleaned(given)
  if (!saysSomething(asked)) throw new ShortlistError('search.empty')
  const { text, requirements, ...conditional } = understand(asked, Date.now())
  if (saysSomething(text)) {
    const shown = requirements.length > 0 ? bounded(requirements) : requirementsOf(text)
    return { asked, text, ...conditional, requirements: shown }
  }
  if (conditional.conditions.length === 0) throw new ShortlistError('search.empty', told(asked, conditional.problems))
  return { asked, text: '', ...conditional, requirements: [] }
}

const told = (asked: string, problems: readonly ConditionProblem[]): string =>
  problems.map((each) => `${asked.slice(each.start, each.end)}: ${problemText(asked, each)}`).join(' ')

/** For whoever reads the result. */
export function understood({ text, conditions, problems }: PreparedQuery): Understood {
  return {
    text,
    conditions: conditions.map((condition) => written(condition, conditions.length > 1)),
    problems: [...problems],
  }
}

function ofDocument(library: Library, id: number): PreparedQuery {
  const content = contentOf(library, id)
  if (content === undefined) throw new ShortlistError('document.unknown', String(id))
  const text = visibleText(content.text, 0, content.text.length, content.identity)
  if (!saysSomething(text)) throw new ShortlistError('search.empty')
  const stored = bounded(storedRequirements(content))
  const requirements = stored.length > 0 ? stored : requirementsOf(text)
  return { asked: text, text, conditions: [], problems: [], requirements, postingId: id }
}

/** The lines the reader found to be requirements. */
function storedRequirements({ text, identity, requirements }: Content): string[] {
  return requirements
    .map((range) => visibleText(text, range.start, range.end, identity).replaceAll('\n', ' '))
    .filter((line) => saysSomething(line))
}

const bounded = (requirements: readonly string[]): string[] =>
  requirements.slice(0, mostRequirements).map((line) => line.slice(0, longestRequirement))

/** Line ends and tabs stay; every other control or format character (NUL, bidi marks, zero-width) goes. */
function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
}
