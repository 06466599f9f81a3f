/** Bringing files in: what was chosen or dropped, how far it is, what could not be read. */
import type { Desktop } from '../../../src/contract/desktop.ts'
import type { Fault } from '../../../src/contract/errors.ts'
import type { FailedFile, ImportAs } from '../../../src/contract/import.ts'
import type { LibraryState } from '../../app/library.svelte.ts'
import type { Connection } from '../../lib/connection.svelte.ts'

export type UnreadFile = FailedFile & { id: number }

export class ImportController {
  /** the panel */
  open = $state(false)
  as = $state<ImportAs>('auto')
  fault = $state.raw<Fault | undefined>()
  unread = $state.raw<readonly UnreadFile[]>([])
  readonly job = $derived.by(() => this.#library.status?.job)

  readonly #connection: Connection
  readonly #desktop: Desktop
  readonly #library: LibraryState

  constructor(connection: Connection, desktop: Desktop, library: LibraryState) {
    this.#connection = connection
    this.#desktop = desktop
    this.#library = library
  }

  show(): void {
    this.open = true
    void this.list()
  }

  async chooseFiles(): Promise<void> {
    await this.start(await this.#desktop.chooseFiles())
  }

  async chooseFolder(): Promise<void> {
    const folder = await this.#desktop.chooseFolder()
    await this.start(folder === null ? [] : [folder])
  }

  async drop(files: readonly File[], as: ImportAs): Promise<void> {
    this.as = as
    await this.start(this.#desktop.pathsOf(files))
  }

  /** Does nothing when nothing was chosen. */
  async start(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return
    this.open = true
    await this.#try(() => this.#connection.engine.imports.start({ paths: [...paths], as: this.as }))
  }

  async cancel(): Promise<void> {
    const job = this.job?.job
    if (job !== undefined) await this.#try(() => this.#connection.engine.imports.cancel({ job }))
  }

  async retry(files: readonly UnreadFile[]): Promise<void> {
    await this.#try(() => this.#connection.engine.imports.retry({ ids: files.map((file) => file.id) }))
  }

  /** Asks which files could not be read. */
  async list(): Promise<void> {
    await this.#try(async () => {
      this.unread = (await this.#connection.engine.imports.failed({})).files
    })
  }

  async #try(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
      this.fault = undefined
    } catch (error) {
      this.fault = this.#connection.faultOf(error)
    }
  }
}
