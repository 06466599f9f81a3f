/** The one contract between any window (or test, or browser) and the engine. */
import type { ContractRouterClient } from '@orpc/contract'
import { compare } from './compare.ts'
import { duplicates } from './duplicates.ts'
import { imports } from './import.ts'
import { library } from './library.ts'
import { models } from './models.ts'
import { monitor } from './monitor.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { vocabulary } from './vocabulary.ts'
import { watched } from './watched.ts'

export const contract = {
  library,
  imports,
  watched,
  vocabulary,
  duplicates,
  search,
  compare,
  monitor,
  models,
  settings,
}

/** The engine as its callers see it. */
export type EngineClient = ContractRouterClient<typeof contract>
