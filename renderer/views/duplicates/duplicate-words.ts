/** What is said of two CVs that may be of the same person. */
import type { SamePerson, SamePersonDecision, SharedContact } from '../../../src/contract/duplicates.ts'

/** "same e-mail ada@example.org · about 93 % same text" */
export function reasons({ words, emails, phones }: SamePerson): string {
  return [
    ...emails.map((email) => `same e-mail ${email}`),
    ...phones.map((phone) => `same number ${phone}`),
    ...(words === undefined ? [] : [`about ${String(words)} % same text`]),
  ].join(' · ')
}

export const decided: Record<SamePersonDecision, string> = {
  same: 'Noted as the same person. Both CVs are found.',
  newest: 'Only the newer CV is found from now on.',
  different: 'Noted as different people. You are not asked again.',
}

/** What stands of a pair that was decided on. */
export const stands: Record<SamePersonDecision, string> = {
  same: 'The same person; both are found',
  newest: 'The same person; only the newer is found',
  different: 'Different people',
}

/** "jobs@example.org stands in 12 CVs" */
export const sharedWords = ({ value, documents }: SharedContact): string =>
  `${value} stands in ${String(documents)} CVs`
