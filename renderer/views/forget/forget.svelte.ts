/** Forgetting one document for good: asked first, then told by a receipt. */
import type { Fault } from '../../../src/contract/errors.ts'
import type { Receipt } from '../../../src/contract/forget.ts'
import type { DocumentRow } from '../../../src/contract/library.ts'
import type { Connection } from '../../lib/connection.svelte.ts'

export class ForgetController {
  /** whom it is about, while the dialog is open */
  document = $state.raw<DocumentRow | undefined>()
  /** what was removed, once it is */
  receipt = $state.raw<Receipt | undefined>()
  working = $state(false)
  fault = $state.raw<Fault | undefined>()
  readonly #connection: Connection
  /** what can be found has changed */
  readonly #onForgotten: () => void

  constructor(connection: Connection, onForgotten: () => void) {
    this.#connection = connection
    this.#onForgotten = onForgotten
  }

  ask(document: DocumentRow): void {
    this.document = document
    this.receipt = undefined
    this.fault = undefined
  }

  /** What is being removed is removed all the same. */
  hide(): void {
    this.document = undefined
  }

  async forget(): Promise<void> {
    const { document } = this
    if (document === undefined || this.working) return
    this.working = true
    try {
      const receipt = await this.#connection.engine.library.forget({ id: document.id })
      if (this.document === document) this.receipt = receipt
      this.fault = undefined
      this.#onForgotten()
    } catch (error) {
      this.fault = this.#connection.faultOf(error)
    } finally {
      this.working = false
    }
  }
}
