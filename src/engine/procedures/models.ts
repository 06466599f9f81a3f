/** `models` of the contract. */
import type { Implementer } from '../router.ts'
import type { Services } from '../services.ts'

export function modelProcedures(implementer: Implementer['models'], { models }: Services) {
  return {
    list: implementer.list.handler(() => models.list()),
    get: implementer.get.handler(({ input, signal }) => models.get(input, signal)),
    addFolder: implementer.addFolder.handler(({ input, signal }) => models.addFolder(input.folder, signal)),
    use: implementer.use.handler(({ input }) => models.use(input)),
  }
}
