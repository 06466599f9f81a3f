/**
 * CVs that may be of the same person: one pair after the other, decided by the recruiter. The last decision can be taken back at once, any
 * earlier one from the list of what is decided.
 */
import type { SamePerson, SamePersonDecision, SharedContact } from '../../../src/contract/duplicates.ts'
import type { Fault } from '../../../src/contract/errors.ts'
import type { Connection } from '../../lib/connection.svelte.ts'

export type Which = 'open' | 'decided'

export class DuplicatesController {
  /** the dialog */
  open = $state(false)
  /** the list that is gone through: what is to be decided, or what is */
  which = $state<Which>('open')
  pairs = $state.raw<readonly SamePerson[]>([])
  totals = $state.raw<Readonly<Record<Which, number>>>({ open: 0, decided: 0 })
  /** contacts that are taken for an agency's */
  shared = $state.raw<readonly SharedContact[]>([])
  index = $state(0)
  fault = $state.raw<Fault | undefined>()
  /** decided last, in this dialog */
  last = $state.raw<SamePerson | undefined>()
  readonly shown = $derived(this.pairs[this.index])
  readonly texts = $derived.by(() => this.#texts)
  /** only those of this document, or of this import */
  #of: { readonly document?: number; readonly job?: number } = {}
  #texts = $state.raw<{ readonly newer: string; readonly older: string }>({ newer: '', older: '' })
  readonly #connection: Connection
  /** what can be found has changed */
  readonly #onDecided: () => void

  constructor(connection: Connection, onDecided: () => void) {
    this.#connection = connection
    this.#onDecided = onDecided
  }

  show(of: { readonly document?: number; readonly job?: number } = {}): void {
    this.#of = of
    this.open = true
    void this.choose('open')
  }

  hide(): void {
    this.open = false
    this.fault = undefined
  }

  async choose(which: Which): Promise<void> {
    this.which = which
    this.index = 0
    this.last = undefined
    await this.#list()
  }

  async go(step: 1 | -1): Promise<void> {
    this.index = Math.min(Math.max(this.index + step, 0), this.pairs.length - 1)
    await this.#attempt(() => this.#read())
  }

  /** Of the pair shown; null takes its decision back, and it is to be decided again. */
  async decide(decision: SamePersonDecision | null): Promise<void> {
    const { shown } = this
    if (shown !== undefined) await this.#tell(shown, decision)
  }

  async undo(): Promise<void> {
    const { last } = this
    if (last === undefined) return
    await this.#tell(last, null)
    const at = this.pairs.findIndex(({ newer, older }) => newer.id === last.newer.id && older.id === last.older.id)
    this.index = Math.max(at, 0)
    await this.#attempt(() => this.#read())
  }

  async #tell({ newer, older }: SamePerson, decision: SamePersonDecision | null): Promise<void> {
    await this.#attempt(async () => {
      const asked = { newer: newer.id, older: older.id, decision }
      const decided = await this.#connection.engine.duplicates.decide(asked)
      this.last = decision === null ? undefined : decided
      this.#onDecided()
    })
    await this.#list()
  }

  async #list(): Promise<void> {
    const other = this.which === 'open' ? 'decided' : 'open'
    await this.#attempt(async () => {
      const { list } = this.#connection.engine.duplicates
      const { pairs, total, shared } = await list({ ...this.#of, state: this.which, limit: 500 })
      const others = await list({ ...this.#of, state: other, limit: 1 })
      this.pairs = pairs
      this.totals =
        this.which === 'open' ? { open: total, decided: others.total } : { open: others.total, decided: total }
      this.shared = shared
      this.index = Math.min(this.index, Math.max(pairs.length - 1, 0))
      await this.#read()
    })
  }

  async #read(): Promise<void> {
    const { shown } = this
    if (shown === undefined) return
    const { library } = this.#connection.engine
    const [newer, older] = await Promise.all([
      library.document({ id: shown.newer.id }),
      library.document({ id: shown.older.id }),
    ])
    if (shown === this.shown) this.#texts = { newer: newer.text, older: older.text }
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      this.fault = undefined
    } catch (error) {
      this.fault = this.#connection.faultOf(error)
    }
  }
}
