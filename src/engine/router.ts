/** The contract, implemented: one file per area in procedures/, one border for errors around all of them. */
import { implement } from '@orpc/server'
import { contract } from '../contract/contract.ts'
import { translateErrors } from './error-border.ts'
import { compareProcedures } from './procedures/compare.ts'
import { duplicateProcedures } from './procedures/duplicates.ts'
import { importProcedures } from './procedures/imports.ts'
import { libraryProcedures } from './procedures/library.ts'
import { modelProcedures } from './procedures/models.ts'
import { monitorProcedures } from './procedures/monitor.ts'
import { searchProcedures } from './procedures/search.ts'
import { settingsProcedures } from './procedures/settings.ts'
import { vocabularyProcedures } from './procedures/vocabulary.ts'
import { watchedProcedures } from './procedures/watched.ts'
import type { Services } from './services.ts'

/** Before validation, so that input which is refused leaves as a fault like everything else. */
const implementer = implement(contract).use(({ next, signal }) => translateErrors(async () => next(), signal))
export type Implementer = typeof implementer

export function createRouter(services: Services) {
  return implementer.router({
    library: libraryProcedures(implementer.library, services),
    imports: importProcedures(implementer.imports, services),
    vocabulary: vocabularyProcedures(implementer.vocabulary, services),
    watched: watchedProcedures(implementer.watched, services),
    duplicates: duplicateProcedures(implementer.duplicates, services),
    search: searchProcedures(implementer.search, services),
    compare: compareProcedures(implementer.compare, services),
    monitor: monitorProcedures(implementer.monitor, services),
    models: modelProcedures(implementer.models, services),
    settings: settingsProcedures(implementer.settings, services),
  })
}
