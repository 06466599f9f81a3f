/** A search as the window sees it: words at once, meaning a moment later, one candidate selected throughout. */
import type { Method } from '../../../src/contract/common.ts'
import type { Fault } from '../../../src/contract/errors.ts'
import type { Query, SearchHit, SearchResult } from '../../../src/contract/search.ts'
import type { QueryState } from '../../app/query.svelte.ts'
import type { Connection } from '../../lib/connection.svelte.ts'
import { CandidateController } from './candidate.svelte.ts'

/** ms without a key before a search starts by itself */
const typingPause = 140
/** ms after which the first result by words is shown in full, when meaning is still awaited */
const provisionalAfter = 300
const firstPage = 50
const largest = 1000

export class SearchController {
  method = $state<Method>('hybrid')
  /** ISO 639-1; '' for all */
  language = $state('')
  /** share of meaning in the order, 0 to 1; undefined: by the kind of query */
  weight = $state<number | undefined>()
  result = $state.raw<SearchResult | undefined>()
  /** why there is no result */
  fault = $state.raw<Fault | undefined>()
  /** why the result is by words only */
  wordsOnly = $state.raw<Fault | undefined>()
  /** what is still awaited */
  awaiting = $state<'nothing' | 'words' | 'meaning'>('nothing')
  selected = $state<number | undefined>()
  /** in a narrow window: the candidate instead of the list */
  paneOpen = $state(false)
  /** set by the list while it is shown */
  focusList: () => void = () => undefined
  readonly candidate: CandidateController
  /** px the list is scrolled by, kept while another view is shown */
  listOffset = 0
  readonly hits: readonly SearchHit[] = $derived(this.result?.results ?? [])
  /** the languages of all documents, most frequent first */
  readonly languages: SearchResult['languages'] = $derived(
    (this.result?.languages ?? []).filter(({ language }) => language !== ''),
  )
  readonly selectedIndex = $derived(this.hits.findIndex((hit) => hit.id === this.selected))
  /** counts the questions asked: another one begins at the top of the list, the same one again leaves it where it is */
  question = $state(0)
  #limit = $state(firstPage)
  readonly more = $derived((this.result?.results.length ?? 0) >= this.#limit && this.#limit < largest)

  #chosen = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #provisional: ReturnType<typeof setTimeout> | undefined
  #running: AbortController | undefined
  readonly #connection: Connection
  readonly #query: QueryState

  constructor(connection: Connection, query: QueryState) {
    this.#connection = connection
    this.#query = query
    this.candidate = new CandidateController(connection, query)
  }

  /** Searches when the typing pauses. */
  soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.run(), typingPause)
  }

  /** Searches for the query as it is now; a search that still runs is called off. `keep`: the same search again, nothing moves. */
  async run(keep = false): Promise<void> {
    clearTimeout(this.#timer)
    this.#running?.abort()
    if (!keep) {
      this.#limit = firstPage
      this.#chosen = false
      this.question++
    }
    const query = this.#query.value
    if (query === undefined) this.#reset()
    else await this.#both(query, this.method, keep && this.result !== undefined)
  }

  /** By words and by the wanted method at the same time; the words are shown when they come first, or, with `keep`, when they are all. */
  async #both(query: Query, method: Method, keep: boolean): Promise<void> {
    const running = new AbortController()
    this.#running = running
    const stopped = (): boolean => running.signal.aborted
    const failures: Fault[] = []
    const take = async (by: Method): Promise<void> => {
      try {
        const result = await this.#ask(query, by, running.signal)
        if (!stopped() && (by === method || this.awaiting === 'words')) this.#show(result, by === method)
      } catch (error) {
        if (!stopped()) failures.push(this.#connection.faultOf(error))
      }
    }
    const wordsAreShown = keep && method === 'hybrid' && this.result?.method === 'keyword'
    this.awaiting = method === 'vector' || wordsAreShown ? 'meaning' : 'words'
    await Promise.all(method === 'hybrid' && !keep ? [take('keyword'), take('hybrid')] : [take(method)])
    if (method === 'hybrid' && keep && failures.length > 0 && !stopped()) await take('keyword')
    if (!stopped()) this.#settle(failures[0])
  }

  select(id: number | undefined): void {
    this.#chosen = id !== undefined
    this.selected = id
    this.candidate.show(id)
  }

  /** Moves the selection by `step` rows; answers with the new row. */
  move(step: number): number {
    const last = this.hits.length - 1
    const from = this.selectedIndex === -1 ? (step > 0 ? -1 : 0) : this.selectedIndex
    const index = Math.max(0, Math.min(last, from + step))
    this.select(this.hits[index]?.id)
    return index
  }

  async showMore(): Promise<void> {
    this.#limit = Math.min(largest, this.#limit * 4)
    await this.run(true)
  }

  setMethod(method: Method): void {
    this.method = method
    void this.run(this.#chosen)
  }

  /** The list follows at once: the query is not encoded again. */
  setWeight(weight: number | undefined): void {
    this.weight = weight
    void this.run(true)
  }

  setLanguage(language: string): void {
    this.language = language
    void this.run()
  }

  #ask(query: Query, method: Method, signal: AbortSignal): Promise<SearchResult> {
    const only = this.language === '' ? {} : { language: this.language }
    const weight = this.weight === undefined ? {} : { weight: this.weight }
    return this.#connection.engine.search.run({ query, method, limit: this.#limit, ...weight, ...only }, { signal })
  }

  #show(result: SearchResult, final: boolean): void {
    this.result = result
    this.fault = undefined
    if (final) this.wordsOnly = undefined
    this.awaiting = final ? 'nothing' : 'meaning'
    clearTimeout(this.#provisional)
    if (final) this.#selectFinally()
    else this.#provisional = setTimeout(() => this.#selectFinally(), provisionalAfter)
  }

  /** What failed decides whether there are words only, what was there before, or nothing. */
  #settle(failure: Fault | undefined): void {
    const wordsAreShown = this.awaiting === 'meaning' && this.method === 'hybrid' && failure?.code !== 'engine.stopped'
    this.awaiting = 'nothing'
    clearTimeout(this.#provisional)
    if (failure === undefined) return
    if (wordsAreShown) {
      this.wordsOnly = failure
      this.#selectFinally()
    } else {
      if (failure.code !== 'engine.stopped') this.#reset()
      this.fault = failure
    }
  }

  /** Whom the user chose stays, as long as the list has the person; else the first. */
  #selectFinally(): void {
    const stays = this.#chosen && this.hits.some((hit) => hit.id === this.selected)
    this.#chosen = stays
    if (!stays) this.selected = this.hits[0]?.id
    this.candidate.show(this.selected)
  }

  #reset(): void {
    clearTimeout(this.#provisional)
    this.result = undefined
    this.fault = undefined
    this.wordsOnly = undefined
    this.awaiting = 'nothing'
    this.select(undefined)
  }
}
