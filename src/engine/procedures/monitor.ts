/** `monitor` of the contract. */
import type { Implementer } from '../router.ts'
import type { Services } from '../services.ts'
import { watch } from '../changes.ts'

export function monitorProcedures(implementer: Implementer['monitor'], { report }: Services) {
  return {
    report: implementer.report.handler(() => report()),
    watch: implementer.watch.handler(({ input, signal }) => watch({ read: report, everyMs: input.everyMs, signal })),
  }
}
