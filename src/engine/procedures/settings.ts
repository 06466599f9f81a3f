/** `settings` of the contract. */
import { getSettings, setSettings } from '../../library/settings.ts'
import type { Implementer } from '../router.ts'
import type { Services } from '../services.ts'

export function settingsProcedures(implementer: Implementer['settings'], { library, onSettings }: Services) {
  return {
    get: implementer.get.handler(async () => getSettings(await library())),
    set: implementer.set.handler(async ({ input }) => {
      const settings = setSettings(await library(), given(input))
      onSettings(settings)
      return settings
    }),
  }
}

/** Without what the caller left undefined. */
function given<T extends object>(change: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
