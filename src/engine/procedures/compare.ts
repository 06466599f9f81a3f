/** `compare` of the contract. */
import type { Implementer } from '../router.ts'
import type { Services } from '../services.ts'

export function compareProcedures(implementer: Implementer['compare'], { queries }: Services) {
  return {
    run: implementer.run.handler(({ input, signal }) => queries.compare(input, signal)),
  }
}
