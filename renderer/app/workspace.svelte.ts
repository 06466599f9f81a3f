/** Everything one window holds, made once and handed down: the connection, what is shown, and a controller for each view. */
import { createContext, tick } from 'svelte'
import type { Desktop } from '../../src/contract/desktop.ts'
import { Connection } from '../lib/connection.svelte.ts'
import { CompareController } from '../views/compare/compare.svelte.ts'
import { DuplicatesController } from '../views/duplicates/duplicates.svelte.ts'
import { ForgetController } from '../views/forget/forget.svelte.ts'
import { ImportController } from '../views/import/import.svelte.ts'
import { MonitorController } from '../views/monitor/monitor.svelte.ts'
import { SearchController } from '../views/search/search.svelte.ts'
import { TablesController } from '../views/tables/tables.svelte.ts'
import { LibraryState } from './library.svelte.ts'
import { ModelController } from './model.svelte.ts'
import { QueryState } from './query.svelte.ts'
import { ThemeState, type Theme } from './theme.svelte.ts'

export type View = 'search' | 'compare' | 'monitor'

/** ms a query must rest before it is kept */
const restBefore = 600

export class Workspace {
  readonly desktop: Desktop
  readonly connection: Connection
  readonly library: LibraryState
  readonly query = new QueryState()
  readonly theme = new ThemeState()
  readonly search: SearchController
  readonly compare: CompareController
  readonly monitor: MonitorController
  readonly imports: ImportController
  readonly tables: TablesController
  readonly duplicates: DuplicatesController
  readonly forget: ForgetController
  readonly model: ModelController
  view = $state<View>('search')
  helpOpen = $state(false)
  /** set by the top field, which is always there */
  focusField: () => void = () => undefined
  /** set by the posting picker beside it */
  openPostings: () => void = () => undefined
  /** set by the frame */
  focusMain: () => void = () => undefined
  #restored: Promise<void> = Promise.resolve()
  #suggested = false
  #themeSet = false
  #keepTimer: ReturnType<typeof setTimeout> | undefined

  constructor(desktop: Desktop) {
    this.desktop = desktop
    this.connection = new Connection(desktop)
    this.library = new LibraryState(this.connection)
    this.search = new SearchController(this.connection, this.query)
    this.compare = new CompareController(this.connection, this.query)
    this.monitor = new MonitorController(this.connection)
    this.imports = new ImportController(this.connection, desktop, this.library)
    this.tables = new TablesController(this.connection, (job) => this.imports.follow(job))
    this.duplicates = new DuplicatesController(this.connection, () => void this.search.run(true))
    this.forget = new ForgetController(this.connection, () => void this.search.run(true))
    this.model = new ModelController(this.connection, desktop)
  }

  /** Connects, and goes on until the returned function is called. */
  start(): () => void {
    const stop = new AbortController()
    const close = this.connection.open()
    void this.library.watch(stop.signal)
    void this.monitor.watch(stop.signal)
    this.#restored = this.#restore()
    return () => {
      stop.abort()
      close()
    }
  }

  /** A view that goes takes the focus with it: it is not lost, the next Tab is in the new view. */
  show(view: View): void {
    this.view = view
    void tick().then(() => {
      if (document.activeElement === document.body) this.focusMain()
    })
  }

  toggleImport(): void {
    if (this.imports.open) this.imports.close()
    else this.imports.show()
  }

  setTheme(theme: Theme): void {
    this.#themeSet = true
    this.theme.chosen = theme
    void this.desktop.setTheme(theme)
    this.#keep({ theme })
  }

  /**
   * Changes when a search could now find more: a connection, a model, an import or an encoding that ended, also one so short that its
   * beginning was never told. Empty while nothing can be searched.
   */
  readonly searchableNow = $derived.by(() => {
    const { status } = this.library
    if (status?.state !== 'open' || this.connection.state !== 'ready') return ''
    const { read, encoded } = status.counts
    const atRest = [status.job?.job, read, encoded].join()
    const work = this.library.importing ? 'importing' : this.library.encoding ? 'encoding' : atRest
    return [status.encoder.state, status.space.id, work].join()
  })

  /** Searches again without moving what the user looks at; on the sample library the first posting is the first search. */
  async refresh(): Promise<void> {
    await this.#restored
    if (this.query.value === undefined) await this.#suggest()
    else await this.search.run(true)
  }

  /** Shows one person in the search view, also one who stands far down its list. */
  openCandidate(id: number): void {
    this.search.select(id)
    this.search.paneOpen = true
    this.show('search')
  }

  /** Searches for the query now. */
  async searchNow(): Promise<void> {
    if (this.view === 'monitor') this.show('search')
    this.keepQuery()
    await this.search.run()
    if (this.view === 'search') this.search.focusList()
  }

  /** Called when a search was asked for: the next window begins with it. */
  keepQuery(): void {
    clearTimeout(this.#keepTimer)
    this.#keepTimer = setTimeout(() => {
      this.#keep({ lastQuery: this.query.text, lastPosting: this.query.posting?.id ?? null })
    }, restBefore)
  }

  async #restore(): Promise<void> {
    const { engine } = this.connection
    try {
      const { theme, lastQuery, lastPosting } = await engine.settings.get()
      // a library that opens slowly does not undo what was chosen meanwhile
      if (!this.#themeSet) {
        this.theme.chosen = theme
        void this.desktop.setTheme(theme)
      }
      if (this.query.value !== undefined) return
      if (lastPosting !== null) this.query.posting = (await engine.library.document({ id: lastPosting })).document
      else this.query.text = lastQuery
    } catch {
      // the first window of a new library, or an engine that is not there yet: nothing to restore
    }
  }

  async #suggest(): Promise<void> {
    if (this.library.status?.sample !== true || this.#suggested) return
    this.#suggested = true
    const postings = await this.connection.engine.library.documents({ kind: 'posting', limit: 1 })
    const [first] = postings.rows
    this.#suggested = first !== undefined
    if (first === undefined || this.query.value !== undefined) return
    this.query.posting = first
    await this.search.run()
  }

  #keep(change: Parameters<Connection['engine']['settings']['set']>[0]): void {
    this.connection.engine.settings.set(change).catch(() => undefined)
  }
}

export const [workspace, setWorkspace] = createContext<Workspace>()
