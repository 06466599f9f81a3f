/** Conditions in the text of a query: how it was understood, and what in it could not be. */
import { z } from 'zod'
import { Range } from './common.ts'

export const ConditionProblem = z.object({
  /** the range is of the result's `query` */
  ...Range.shape,
  code: z.enum(['quote-open', 'bracket-open', 'bracket-stray', 'operator-alone', 'field-value']),
})
export type ConditionProblem = z.infer<typeof ConditionProblem>

/** What is wrong, and what was searched instead. */
export const problemWords: Record<ConditionProblem['code'], string> = {
  'quote-open': 'This quotation mark is not closed. What follows it was searched as a phrase.',
  'bracket-open': 'This bracket is not closed. It was taken to end with the query.',
  'bracket-stray': 'This bracket was never opened. It was left out.',
  'operator-alone': 'Something is missing beside this word. It was left out.',
  'field-value': 'This field cannot have this value. It was left out.',
}

export const Understood = z.object({
  /** what ranks, by meaning and by words; '' where there are conditions only */
  text: z.string(),
  /** what every result fulfils, in the syntax of a query */
  conditions: z.array(z.string()),
  problems: z.array(ConditionProblem),
})
export type Understood = z.infer<typeof Understood>
