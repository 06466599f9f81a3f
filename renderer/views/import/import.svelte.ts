/** Bringing files in: what was chosen or dropped, how far it is, what could not be read. */
import type { Desktop } from '../../../src/contract/desktop.ts'
import { fault, type Fault } from '../../../src/contract/errors.ts'
import type { ImportAs, ImportReport, ImportSummary, ListedFailure, ReportText } from '../../../src/contract/import.ts'
import type { TableFile } from '../../../src/contract/mapping.ts'
import { isRunning, type LibraryState } from '../../app/library.svelte.ts'
import type { Connection } from '../../lib/connection.svelte.ts'
import { withoutVectors } from './import-words.ts'
import { VocabularyController } from './vocabulary.svelte.ts'
import { WatchedController } from './watched.svelte.ts'

export class ImportController {
  /** the panel */
  open = $state(false)
  as = $state<ImportAs>('auto')
  fault = $state.raw<Fault | undefined>()
  /** whether pages without text are read by OCR */
  ocr = $state(true)
  /** imports before the shown one, the newest first */
  before = $state.raw<readonly ImportSummary[]>([])
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
  #tables = $state.raw<{ readonly job: number; readonly files: readonly TableFile[] } | undefined>()
  /** files whose rows the shown import has read as documents, once it has ended */
  readonly tables = $derived.by(() => (this.#tables?.job === this.job?.job ? (this.#tables?.files ?? []) : []))
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
      (this.report?.alike ?? 0) === 0 &&
      withoutVectors(job) === '' &&
      this.tables.every(({ confirmed }) => confirmed)
    )
  })

  /** the folder that was chosen last */
  #chosen = $state<string | undefined>()
  /** that folder, where it is not watched */
  readonly watchable = $derived.by(() => {
    const chosen = this.#chosen
    const isImported = chosen !== undefined && this.report?.paths.includes(chosen) === true
    return isImported && !this.watched.folders.some(({ path }) => path === chosen) ? chosen : undefined
  })
  readonly watched: WatchedController
  readonly vocabularies: VocabularyController
  readonly #connection: Connection
  readonly #desktop: Desktop
  readonly #library: LibraryState

  constructor(connection: Connection, desktop: Desktop, library: LibraryState) {
    this.#connection = connection
    this.watched = new WatchedController(connection, desktop)
    this.vocabularies = new VocabularyController(connection, desktop)
    this.#desktop = desktop
    this.#library = library
  }

  /** `listAll`: for what could not be read in any import */
  show(listAll = false): void {
    this.listAll = listAll
    this.open = true
  }

  /** Shows an import that was begun elsewhere. */
  follow(job: number): void {
    this.show()
    this.#followed = job
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
    this.#chosen = folder ?? undefined
    await this.start(folder === null ? [] : [folder])
  }

  async watchChosen(): Promise<void> {
    const { watchable } = this
    if (watchable !== undefined) await this.watched.add(watchable, this.as)
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

  async readByOcr(ocr: boolean): Promise<void> {
    await this.#try(async () => {
      this.ocr = (await this.#connection.engine.settings.set({ ocr })).ocr
    })
  }

  /** What became of each file of an import, as a file where the user wants it. */
  async saveReport(job: number, format: 'csv' | 'json'): Promise<void> {
    let report: ReportText | undefined
    await this.#try(async () => {
      report = await this.#connection.engine.imports.reportText({ job, format })
    })
    if (report === undefined) return
    try {
      await this.#desktop.saveText(report.name, report.text)
    } catch {
      this.fault = fault('report.unwritable')
    }
  }

  /** Asks which files could not be read, and what came of the import when it has ended. */
  async list(): Promise<void> {
    const { imports, settings } = this.#connection.engine
    const { job } = this
    await this.#try(async () => {
      this.ocr = (await settings.get()).ocr
      this.before = (await imports.list({})).imports.filter((each) => each.job !== job?.job)
      this.unread = (await imports.failed({})).files
      if (job === undefined || isRunning(job.state)) return
      this.#report = await imports.report({ job: job.job })
      this.#tables = { job: job.job, ...(await imports.tables({ job: job.job })) }
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
