/**
 * Reads conditions out of the text of a query. Words alone only rank. Quotation marks, -word, NOT word and fields are conditions beside
 * them; as soon as AND or OR is used, everything is one. What is broken is mended, and said.
 */
import type { ConditionProblem } from '../../contract/conditions.ts'
import { saysSomething } from '../../library/redact.ts'
import type { Condition } from './condition.ts'
import { fieldNames, fields, takesAnyWords } from './fields.ts'
import { type Token, tokensOf } from './tokens.ts'

export interface Understanding {
  /** what ranks: words that only rank, and those of the conditions that ask for something; the text as it was where it has no conditions */
  readonly text: string
  /** what evidence is shown for: the words that only rank together, then each condition that asks for something by itself */
  readonly requirements: readonly string[]
  /** each must be fulfilled */
  readonly conditions: readonly Condition[]
  readonly problems: readonly ConditionProblem[]
}

/** Longer texts, and those of several lines, are prose: somebody's posting, whose dashes and quotation marks mean nothing here. */
const longest = 1000

/** `now`: milliseconds since 1970, for what was added lately. Any text is understood somehow. */
export function understand(text: string, now: number): Understanding {
  const plain = { text, requirements: [], conditions: [], problems: [] }
  if (text.length > longest || text.includes('\n')) return plain
  const tokens = tokensOf(text, fieldNames)
  const boolean = tokens.some(({ kind }) => kind === 'and' || kind === 'or')
  const wanted = boolean ? tokens : withoutProse(tokens)
  const spaced = wanted
    .filter(isSpacedField(now))
    .map(({ start, end }) => ({ start, end, code: 'field-space' as const }))
  if (wanted.every(({ kind }) => kind === 'word')) return { ...plain, problems: spaced }
  const parser = createParser(wanted, boolean, now)
  const conditions = parser.conditions()
  const problems = [...parser.problems, ...spaced].sort((a, b) => a.start - b.start)
  if (conditions.length === 0 && problems.length === 0) return plain
  const requirements = [parser.loose.join(' '), ...conditions.map((each) => wordsAsked(each).join(' '))]
  return {
    text: parser.ranking.join(' '),
    requirements: requirements.filter((each) => saysSomething(each)),
    conditions,
    problems,
  }
}

/** "years: 5": it stays words, which is said. "Title: nurse" may be any sentence. */
const isSpacedField =
  (now: number) =>
  ({ kind, text }: Token, index: number, all: readonly Token[]): boolean => {
    const next = all[index + 1]
    if (kind !== 'word' || !text.endsWith(':') || next?.kind !== 'word') return false
    const meant = fields.get(text.slice(0, -1).toLowerCase())?.(next.text, now)
    return meant !== undefined && !takesAnyWords(meant)
  }

/** Where there is no AND and no OR, brackets group only what is excluded: -(night shift). */
function withoutProse(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  const groups: boolean[] = []
  for (const token of tokens) {
    const inside = groups.at(-1) ?? false
    if (token.kind === 'open') groups.push(inside || kept.at(-1)?.kind === 'not')
    const isKept = token.kind === 'open' ? groups.at(-1) : token.kind === 'close' ? groups.pop() : true
    if (isKept === true) kept.push(token)
  }
  return kept
}

function createParser(tokens: readonly Token[], boolean: boolean, now: number) {
  const problems: ConditionProblem[] = []
  const ranking: string[] = []
  const loose: string[] = []
  let at = 0
  let open = 0

  const kind = (): Token['kind'] | undefined => tokens[at]?.kind
  /** Answers nothing, which is what is left of what is wrong. */
  const problem = (code: ConditionProblem['code'], { start, end }: Token): Condition | undefined => {
    problems.push({ start, end, code })
    return undefined
  }

  /** Everything, joined by OR at its outside; undefined where nothing is asked. */
  const either = (excluded: boolean): Condition | undefined => {
    const of = [every(excluded)]
    while (kind() === 'or') {
      const operator = tokens[at++]
      const next = every(excluded)
      if (operator !== undefined && (next === undefined || of.at(-1) === undefined)) problem('operator-alone', operator)
      of.push(next)
    }
    return joined('any', of)
  }

  const every = (excluded: boolean): Condition | undefined => {
    const of: (Condition | undefined)[] = []
    let operator: Token | undefined
    while (at < tokens.length && kind() !== 'or' && !(kind() === 'close' && open > 0)) {
      const token = tokens[at]
      if (token?.kind === 'and') {
        at++
        if (operator !== undefined || of.every((each) => each === undefined)) problem('operator-alone', token)
        else operator = token
        continue
      }
      const next = one(excluded)
      if (next !== undefined) operator = undefined
      of.push(next)
    }
    if (operator !== undefined) problem('operator-alone', operator)
    return joined('all', of)
  }

  const one = (excluded: boolean): Condition | undefined => {
    const token = tokens[at++]
    if (token === undefined) return undefined
    switch (token.kind) {
      case 'not':
        return not(token, excluded)
      case 'open':
        return group(token, excluded)
      case 'close':
        return problem('bracket-stray', token)
      case 'phrase':
        if (token.unclosed) problem('quote-open', token)
        return asked({ kind: 'phrase', text: token.text }, token.text, excluded)
      case 'field':
        return field(token, excluded)
      default:
        // a word that is no condition only ranks: `boolean` is false, and nothing excludes it
        if (boolean || excluded) return asked({ kind: 'word', text: token.text }, token.text, excluded)
        ranking.push(token.text)
        loose.push(token.text)
        return undefined
    }
  }

  const not = (token: Token, excluded: boolean): Condition | undefined => {
    const nothing = [undefined, 'or', 'and', 'close'].includes(kind())
    const of = nothing ? undefined : one(!excluded)
    if (of === undefined) return nothing ? problem('operator-alone', token) : undefined
    return { kind: 'not', of }
  }

  const group = (token: Token, excluded: boolean): Condition | undefined => {
    open++
    const of = either(excluded)
    open--
    if (kind() === 'close') at++
    else problem('bracket-open', token)
    return of
  }

  const field = (token: Token, excluded: boolean): Condition | undefined => {
    if (token.unclosed) problem('quote-open', token)
    const condition = fields.get(token.field)?.(token.text, now)
    if (condition === undefined) return problem('field-value', token)
    if (!excluded) ranking.push(...wordsAsked(condition))
    return condition
  }

  const asked = (condition: Condition, text: string, excluded: boolean): Condition | undefined => {
    if (!excluded) ranking.push(text)
    return saysSomething(text) ? condition : undefined
  }

  return {
    problems,
    ranking,
    /** words of `ranking` that are no conditions */
    loose,
    /** of the whole query */
    conditions: (): readonly Condition[] => {
      const whole = either(false)
      if (whole === undefined) return []
      return whole.kind === 'all' ? whole.of : [whole]
    },
  }
}

function joined(kind: 'all' | 'any', of: readonly (Condition | undefined)[]): Condition | undefined {
  const real = of.filter((each) => each !== undefined)
  return real.length < 2 ? real[0] : { kind, of: real }
}

/** What somebody may have that fulfils it; nothing for what she must not have, and for what is no skill. */
function wordsAsked(condition: Condition): string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(wordsAsked)
    case 'word':
    case 'phrase':
    case 'title':
    case 'skill':
      return [condition.text]
    default:
      return []
  }
}
