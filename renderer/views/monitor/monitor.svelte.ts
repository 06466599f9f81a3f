/** The engine's reports, the last ones kept: what the strip shows now and the charts over time. */
import type { MonitorReport } from '../../../src/contract/monitor.ts'
import type { Connection } from '../../lib/connection.svelte.ts'
import { follow } from '../../lib/follow.ts'

/** ms between two reports */
const every = 1000
/** reports kept: ten minutes */
const kept = 600

export class MonitorController {
  reports = $state.raw<readonly MonitorReport[]>([])
  readonly latest = $derived(this.reports.at(-1))

  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  watch(signal: AbortSignal): Promise<void> {
    return follow(
      (stop) => this.#connection.engine.monitor.watch({ everyMs: every }, { signal: stop }),
      (report) => (this.reports = [...this.reports, report].slice(-kept)),
      signal,
    )
  }
}
