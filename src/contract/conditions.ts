/** Conditions in the text of a query: how it was understood, and what in it could not be. */
import { z } from 'zod'
import { Range } from './common.ts'

export const ConditionProblem = z.object({
  /** the range is of the result's `query` */
  ...Range.shape,
  code: z.enum(['quote-open', 'bracket-open', 'bracket-stray', 'operator-alone', 'field-value', 'field-space']),
})
export type ConditionProblem = z.infer<typeof ConditionProblem>

const problemWords: Record<ConditionProblem['code'], string> = {
  'quote-open': 'This quotation mark is not closed. What follows it was searched as a phrase.',
  'bracket-open': 'This bracket is not closed. It was taken to end with the query.',
  'bracket-stray': 'This bracket was never opened. It was left out.',
  'operator-alone': 'Something is missing beside this word. It was left out.',
  'field-value': 'This field cannot have this value. It was left out.',
  'field-space': 'A space follows this colon, so it was searched as words. Without the space it is a condition.',
}

/** For fields that take some values only. */
const fieldValues: Readonly<Record<string, string>> = {
  years: 'Write years:5, years:>=5, years:<3 or years:3-6.',
  lang: 'Write a language or its code: lang:german, lang:de.',
  type: 'Write pdf, docx, doc, word, odt, rtf, html, txt, md, mail, image, json, csv or xlsx.',
  added: 'Write added:<30d, added:>2w, added:2026-03 or added:>=2026-03-15.',
}

/** What is wrong, what was searched instead, and how to write it; `query` is what was asked. */
export function problemText(query: string, { code, start, end }: ConditionProblem): string {
  const field = query.slice(start, end).split(':')[0]?.toLowerCase() ?? ''
  const values = code === 'field-value' && Object.hasOwn(fieldValues, field) ? ` ${fieldValues[field] ?? ''}` : ''
  return problemWords[code] + values
}

export const Understood = z.object({
  /** what ranks, by meaning and by words; '' where there are conditions only */
  text: z.string(),
  /** what every result fulfils, in the syntax of a query */
  conditions: z.array(z.string()),
  problems: z.array(ConditionProblem),
})
export type Understood = z.infer<typeof Understood>
