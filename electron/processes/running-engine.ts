/** One running engine process, as its supervisor sees it; two ways to run it (utility-engine.ts, forked-engine.ts). */
import type { MessagePortMain } from 'electron'
import type { Exit } from '../../src/engine/processes/host.ts'

export interface RunningEngine {
  /** gives a window's port to it; the port closes when either side is gone */
  connect(port: MessagePortMain): void
  /** asks it to finish what runs, close the library and exit */
  close(): void
  kill(): void
  readonly exited: Promise<Exit>
  stderrTail(): string
}
