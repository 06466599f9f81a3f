/** `duplicates` of the contract. */
import { countIdentical, decideSamePerson, samePersonPairs, sharedContacts } from '../../library/same-person.ts'
import type { Implementer } from '../router.ts'
import type { Services } from '../services.ts'

export function duplicateProcedures(
  implementer: Implementer['duplicates'],
  { library, statusChanges }: Pick<Services, 'library' | 'statusChanges'>,
) {
  return {
    list: implementer.list.handler(async ({ input }) => {
      const open = await library()
      return {
        ...samePersonPairs(open, input),
        ...{ shared: sharedContacts(open), identical: countIdentical(open) },
      }
    }),
    decide: implementer.decide.handler(async ({ input }) => {
      const decided = decideSamePerson(await library(), input)
      statusChanges.changed()
      return decided
    }),
  }
}
