/** `vocabulary` of the contract. */
import { watch } from '../changes.ts'
import type { Implementer } from '../router.ts'
import type { Services } from '../services.ts'

/** a state at most 4 times a second */
const everyMs = 250

export function vocabularyProcedures(
  implementer: Implementer['vocabulary'],
  { vocabularies }: Pick<Services, 'vocabularies'>,
) {
  return {
    state: implementer.state.handler(async () => (await vocabularies()).state()),
    watch: implementer.watch.handler(async ({ signal }) => {
      const { changes, state } = await vocabularies()
      const ended = ({ matched, documents }: { matched: number; documents: number }) => matched >= documents
      return watch({ changes, read: state, everyMs, signal, ended })
    }),
    add: implementer.add.handler(async ({ input }) => (await vocabularies()).add(input.path)),
    remove: implementer.remove.handler(async ({ input }) => ({ removed: (await vocabularies()).remove(input.id) })),
  }
}
