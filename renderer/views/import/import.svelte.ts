/** Bringing files in: what was chosen or dropped, how far it is, what could not be read. */
import type { Desktop } from '../../../src/contract/desktop.ts'
import type { Fault } from '../../../src/contract/errors.ts'
import type { ImportAs, ImportReport, ListedFailure } from '../../../src/contract/import.ts'
import { isRunning, type LibraryState } from '../../app/library.svelte.ts'
import type { Connection } from '../../lib/connection.svelte.ts'
import { withoutVectors } from './import-words.ts'

export class ImportController {
  /** the panel */
  open = $state(false)
  as = $state<ImportAs>('auto')
  fault = $state.raw<Fault | undefined>()
  /** all that the library could not read */
  unread = $state.raw<readonly ListedFailure[]>([])
  /** of all imports, not only of the one that is shown */
  listAll = $state(false)
  readonly job = $derived.by(() => this.#library.status?.job)
  readonly listed = $derived.by(() => {
    const job = this.job?.job
    return this.listAll || job === undefined ? this.unread : this.unread.filter((file) => file.job === job)
  })
  /** how many of the unread belong to earlier imports than the shown one */
  readonly earlier = $derived.by(() => {
    const job = this.job?.job
    return job === undefined ? 0 : this.unread.filter((file) => file.job !== job).length
  })
  #report = $state.raw<ImportReport | undefined>()
  /** of the shown import, once it has ended */
  readonly report = $derived.by(() => (this.#report?.job === this.job?.job ? this.#report : undefined))
  /** the import that was started here last, until the panel is closed */
  #followed = $state<number | undefined>()
  /** the panel shows an import that was followed to its end, and there is nothing to be done about it */
  readonly settled = $derived.by(() => {
    const { job } = this
    return (
      job !== undefined &&
      job.job === this.#followed &&
      job.state === 'done' &&
      job.failed === 0 &&
      withoutVectors(job) === ''
    )
  })

  readonly #connection: Connection
  readonly #desktop: Desktop
  readonly #library: LibraryState

  constructor(connection: Connection, desktop: Desktop, library: LibraryState) {
    this.#connection = connection
    this.#desktop = desktop
    this.#library = library
  }

  /** `listAll`: for what could not be read in any import */
  show(listAll = false): void {
    this.listAll = listAll
    this.open = true
  }

  close(): void {
    this.open = false
    this.#followed = undefined
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
    this.show()
    await this.#follow(() => this.#connection.engine.imports.start({ paths: [...paths], as: this.as }))
  }

  /** Starts what was cancelled again: files already read are passed over. */
  async continue(): Promise<void> {
    if (this.report === undefined) return
    this.as = this.report.as
    await this.start(this.report.paths)
  }

  async cancel(): Promise<void> {
    const job = this.job?.job
    if (job !== undefined) await this.#try(() => this.#connection.engine.imports.cancel({ job }))
  }

  /** Lets all imports rest, or go on. */
  async hold(held: boolean): Promise<void> {
    const { imports } = this.#connection.engine
    await this.#try(() => (held ? imports.pause() : imports.resume()))
  }

  async retry(files: readonly ListedFailure[]): Promise<void> {
    await this.#follow(() => this.#connection.engine.imports.retry({ ids: idsOf(files) }))
  }

  async dismiss(files: readonly ListedFailure[]): Promise<void> {
    await this.#try(() => this.#connection.engine.imports.dismiss({ ids: idsOf(files) }))
    await this.list()
  }

  /** Asks which files could not be read, and what came of the import when it has ended. */
  async list(): Promise<void> {
    const { imports } = this.#connection.engine
    const { job } = this
    await this.#try(async () => {
      this.unread = (await imports.failed({})).files
      if (job !== undefined && !isRunning(job.state)) this.#report = await imports.report({ job: job.job })
    })
  }

  async #follow(begin: () => Promise<{ job: number }>): Promise<void> {
    await this.#try(async () => {
      this.#followed = (await begin()).job
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

const idsOf = (files: readonly ListedFailure[]): number[] => files.map(({ id }) => id)
