/** `models` of the contract. */
import { spaceById } from '../../library/spaces.ts'
import { listSpaces } from '../../library/stored-spaces.ts'
import { isCurrent, sourceOf } from '../projections.ts'
import type { Implementer } from '../router.ts'
import type { Services } from '../services.ts'

export function modelProcedures(implementer: Implementer['models'], { models, projections, library }: Services) {
  return {
    list: implementer.list.handler(() => models.list()),
    get: implementer.get.handler(({ input, signal }) => models.get(input, signal)),
    addFolder: implementer.addFolder.handler(({ input, signal }) => models.addFolder(input.folder, signal)),
    use: implementer.use.handler(({ input }) => models.use(input)),
    tryDevices: implementer.tryDevices.handler(({ signal }) => models.tryDevices(signal)),
    project: implementer.project.handler(async ({ input: { refit, ...choice }, signal }) => {
      const open = await library()
      const { space } = await projections.ensure(open, sourceOf(choice), { refit, signal })
      return spaceById(open, space)
    }),
    spaces: implementer.spaces.handler(async () => listSpaces(await library(), isCurrent)),
    dropReplaced: implementer.dropReplaced.handler(async ({ signal }) =>
      projections.dropReplaced(await library(), signal),
    ),
  }
}
