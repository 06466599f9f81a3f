/** Which documents fulfil a condition. */
import type { Library } from '../../library/database.ts'
import { fold } from '../../library/fold.ts'
import { sql } from '../../library/statements.ts'
import { addedTermsNamed } from '../../library/vocabularies.ts'
import { wordsOf } from '../../library/words.ts'
import { vocabulary } from '../../vocabulary/vocabulary.ts'
import { rootOf } from '../requirement-words.ts'
import type { Condition, FieldCondition } from './condition.ts'
import { idsWithPhrase, idsWithWord, unitsOf } from './wording.ts'

/** Those of `among` that fulfil it. */
export function fulfilling(library: Library, condition: Condition, among: ReadonlySet<number>): ReadonlySet<number> {
  switch (condition.kind) {
    case 'all':
      return condition.of.reduce((left, each) => fulfilling(library, each, left), among)
    case 'any':
      return new Set(condition.of.flatMap((each) => [...fulfilling(library, each, among)]))
    case 'not':
      return among.difference(fulfilling(library, condition.of, among))
    case 'word':
      return among.intersection(idsWithWord(library, condition.text))
    case 'phrase':
      return among.intersection(idsWithPhrase(library, condition.text))
    default:
      return among.intersection(idsByField(library, condition))
  }
}

function idsByField(library: Library, condition: FieldCondition): Set<number> {
  switch (condition.kind) {
    case 'title':
      return idsWithPhrase(library, condition.text, 'headline').union(idsNamed(library, 'title', condition.text))
    case 'employer':
      return idsNamed(library, 'employer', condition.text)
    case 'skill':
      return idsWithSkill(library, condition.text)
    case 'file':
      return idsOf(library, 'select id from document where instr(label, ?) > 0', fold(condition.text).trim())
    case 'lang':
      return idsOf(
        library,
        `select document_id as id from document_term where kind = 'language' and value = @code
         union select id from document where language = @code`,
        { code: condition.code },
      )
    case 'type':
      return idsOf(
        library,
        'select id from document where type in (select value from json_each(?))',
        json(condition.types),
      )
    case 'years':
      return idsOf(
        library,
        `select document_id as id from document_term where kind = 'months' and value = ''
         and amount between coalesce(@least, 0) and coalesce(@most, 9999)`,
        { least: condition.least, most: condition.most },
      )
    case 'added':
      return idsOf(
        library,
        'select id from document where (@from is null or imported_at >= @from) and (@to is null or imported_at < @to)',
        { from: condition.from, to: condition.to },
      )
  }
}

/** The same thing under any of its names, where the vocabulary knows it; else the words as a phrase. */
function idsWithSkill(library: Library, text: string): Set<number> {
  const own = vocabulary().named(text)
  const known = [...own.map(({ id }) => id), ...addedTermsNamed(library, text)]
  if (known.length === 0) return idsWithPhrase(library, text)
  return idsOf(
    library,
    `select document_id as id from document_term
     where kind in ('skill', 'tool', 'licence', 'certificate', 'occupation') and value in (select value from json_each(?))`,
    json(known),
  )
}

interface Named {
  readonly id: number
  readonly value: string
}

/** Documents with a name of this kind that holds all the words, in any form and spelling: title:nurse is fulfilled by "Senior Nurses' Aide". */
function idsNamed(library: Library, kind: 'title' | 'employer', text: string): Set<number> {
  const units = unitsOf(wordsOf(text))
  const named = sql<Named>(
    library,
    'select document_id as id, value from document_term where kind = ? and instr(value, ?) > 0',
  ).all(kind, beginning(text))
  const holds = new Map<string, boolean>()
  const fits = ({ value }: Named): boolean => {
    const known = holds.get(value)
    if (known !== undefined) return known
    const own = new Set(wordsOf(value).map(({ word }) => rootOf(word)))
    const has = (words: readonly string[]): boolean => words.every((word) => own.has(rootOf(word)))
    const all = units.length > 0 && units.every(({ words, others }) => has(words) || others.some(has))
    holds.set(value, all)
    return all
  }
  return new Set(named.filter(fits).map(({ id }) => id))
}

/** Two letters that every spelling of the longest word has; none where it may begin otherwise (Ä is also Ae). */
function beginning(text: string): string {
  const parts = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const longest = parts.reduce((left, right) => (right.length > left.length ? right : left), '')
  return /^.?[äöü]/iu.test(longest.normalize('NFC')) ? '' : fold(longest).slice(0, 2)
}

function idsOf(library: Library, statement: string, values: unknown): Set<number> {
  return new Set(
    sql<{ id: number }>(library, statement)
      .all(values)
      .map(({ id }) => id),
  )
}

const json = (values: readonly string[]): string => JSON.stringify(values)
