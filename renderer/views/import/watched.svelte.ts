/** The folders that the library is kept in step with, as the window shows them. */
import type { Desktop } from '../../../src/contract/desktop.ts'
import type { Fault } from '../../../src/contract/errors.ts'
import type { ImportAs } from '../../../src/contract/import.ts'
import type { WatchedFolder } from '../../../src/contract/watched.ts'
import type { Connection } from '../../lib/connection.svelte.ts'

/** while the panel is open, ms: a drive that comes back is told by nothing else */
const everyMs = 1500

export class WatchedController {
  folders = $state.raw<readonly WatchedFolder[]>([])
  fault = $state.raw<Fault | undefined>()
  readonly #connection: Connection
  readonly #desktop: Desktop

  constructor(connection: Connection, desktop: Desktop) {
    this.#connection = connection
    this.#desktop = desktop
  }

  /** Keeps the list up to date until the returned function is called. */
  follow(): () => void {
    void this.#list()
    const timer = setInterval(() => void this.#list(), everyMs)
    return () => clearInterval(timer)
  }

  async choose(as: ImportAs): Promise<void> {
    const path = await this.#desktop.chooseFolder()
    if (path !== null) await this.add(path, as)
  }

  add(path: string, as: ImportAs): Promise<void> {
    return this.#change(() => this.#connection.engine.watched.add({ path, as }))
  }

  remove({ id }: WatchedFolder): Promise<void> {
    return this.#change(() => this.#connection.engine.watched.remove({ id }))
  }

  keep({ id }: WatchedFolder): Promise<void> {
    return this.#change(() => this.#connection.engine.watched.keep({ id }))
  }

  async #change(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
      this.fault = undefined
    } catch (error) {
      this.fault = this.#connection.faultOf(error)
    }
    await this.#list()
  }

  /** A failure here is the connection's, which says so itself. */
  async #list(): Promise<void> {
    try {
      this.folders = (await this.#connection.engine.watched.list()).folders
    } catch {
      // the next look tells
    }
  }
}
