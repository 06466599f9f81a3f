/** `watched` of the contract. */
import type { Implementer } from '../router.ts'
import type { Services } from '../services.ts'

export function watchedProcedures(implementer: Implementer['watched'], { watching }: Services) {
  return {
    list: implementer.list.handler(async () => ({ folders: (await watching()).list() })),
    add: implementer.add.handler(async ({ input }) => (await watching()).add(input.path, input.as)),
    remove: implementer.remove.handler(async ({ input }) => ({ removed: await (await watching()).remove(input.id) })),
    keep: implementer.keep.handler(async ({ input }) => ({ kept: (await watching()).keep(input.id) })),
  }
}
