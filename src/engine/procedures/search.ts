/** `search` of the contract. */
import type { Implementer } from '../router.ts'
import type { Services } from '../services.ts'

export function searchProcedures(implementer: Implementer['search'], { queries }: Services) {
  return {
    run: implementer.run.handler(({ input, signal }) => queries.search(input, signal)),
    explain: implementer.explain.handler(({ input, signal }) => queries.explain(input, signal)),
  }
}
