/** The vocabularies that were added to the library, as the window shows them. */
import type { Desktop } from '../../../src/contract/desktop.ts'
import type { Fault } from '../../../src/contract/errors.ts'
import type { AddedVocabulary, VocabularyState } from '../../../src/contract/vocabulary.ts'
import type { Connection } from '../../lib/connection.svelte.ts'

/** while the panel is open, ms */
const everyMs = 1000

export class VocabularyController {
  isAdding = $state(false)
  fault = $state.raw<Fault | undefined>()
  #state = $state.raw<VocabularyState>({ vocabularies: [], matched: 0, documents: 0 })
  readonly #connection: Connection
  readonly #desktop: Desktop

  constructor(connection: Connection, desktop: Desktop) {
    this.#connection = connection
    this.#desktop = desktop
  }

  get vocabularies(): readonly AddedVocabulary[] {
    return this.#state.vocabularies
  }

  get matched(): number {
    return this.#state.matched
  }

  get documents(): number {
    return this.#state.documents
  }

  /** Keeps all of it up to date until the returned function is called. */
  follow(): () => void {
    void this.#look()
    const timer = setInterval(() => void this.#look(), everyMs)
    return () => clearInterval(timer)
  }

  /** Those before one that cannot be used are added. */
  async choose(): Promise<void> {
    const paths = await this.#desktop.chooseLists()
    this.isAdding = true
    await this.#change(async () => {
      for (const path of paths) await this.#connection.engine.vocabulary.add({ path })
    })
    this.isAdding = false
  }

  remove({ id }: AddedVocabulary): Promise<void> {
    return this.#change(() => this.#connection.engine.vocabulary.remove({ id }))
  }

  async #change(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
      this.fault = undefined
    } catch (error) {
      this.fault = this.#connection.faultOf(error)
    }
    await this.#look()
  }

  /** A failure here is the connection's, which says so itself. */
  async #look(): Promise<void> {
    try {
      this.#state = await this.#connection.engine.vocabulary.state()
    } catch {
      // the next look tells
    }
  }
}
