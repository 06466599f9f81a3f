/** One candidate beside the list: the document, and why it stands where it does. */
import type { Fault } from '../../../src/contract/errors.ts'
import type { DocumentText } from '../../../src/contract/library.ts'
import type { Explanation, RequirementEvidence } from '../../../src/contract/search.ts'
import type { QueryState } from '../../app/query.svelte.ts'
import type { Connection } from '../../lib/connection.svelte.ts'

/** ms a selection must stay before its document is loaded: a held arrow key loads only where it stops */
const restBefore = 50
/** ms a document waits for its explanation, so that both appear together; a busy encoder does not hold it back */
const explanationWait = 150

const pause = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), ms))

export class CandidateController {
  document = $state.raw<DocumentText | undefined>()
  explanation = $state.raw<Explanation | undefined>()
  /** why there is no document, or no explanation */
  fault = $state.raw<Fault | undefined>()
  /** the requirement whose passage is shown */
  active = $state.raw<RequirementEvidence | undefined>()
  /** the requirements are shown above the text */
  requirementsOpen = $state(true)

  #timer: ReturnType<typeof setTimeout> | undefined
  #running: AbortController | undefined
  readonly #connection: Connection
  readonly #query: QueryState

  constructor(connection: Connection, query: QueryState) {
    this.#connection = connection
    this.#query = query
  }

  /** Loads a document in place of the one that is shown, which stays until then. */
  show(id: number | undefined): void {
    clearTimeout(this.#timer)
    this.#running?.abort()
    if (id === undefined) this.#clear()
    else this.#timer = setTimeout(() => void this.#load(id), this.document === undefined ? 0 : restBefore)
  }

  async #load(id: number): Promise<void> {
    const running = new AbortController()
    this.#running = running
    const { signal } = running
    const { engine } = this.#connection
    const query = this.#query.value
    const explaining =
      query === undefined ? undefined : engine.search.explain({ query, id }, { signal }).catch(() => undefined)
    try {
      const document = await engine.library.document({ id }, { signal })
      const explanation = await Promise.race([explaining, pause(explanationWait)])
      if (signal.aborted) return
      if (document.document.id !== this.document?.document.id) this.active = undefined
      this.document = document
      this.explanation = explanation
      this.fault = undefined
      if (explanation === undefined) this.#explainLater(explaining, signal)
    } catch (error) {
      if (signal.aborted) return
      this.#clear()
      this.fault = this.#connection.faultOf(error)
    }
  }

  #explainLater(explaining: Promise<Explanation | undefined> | undefined, signal: AbortSignal): void {
    void explaining?.then((explanation) => {
      if (!signal.aborted) this.explanation = explanation
    })
  }

  #clear(): void {
    this.document = undefined
    this.explanation = undefined
    this.active = undefined
    this.fault = undefined
  }
}
