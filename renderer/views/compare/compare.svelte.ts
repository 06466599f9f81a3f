/** One query, the four pooling methods side by side. */
import { type Pooling, poolings } from '../../../src/contract/common.ts'
import type { Comparison } from '../../../src/contract/compare.ts'
import type { Fault } from '../../../src/contract/errors.ts'
import type { QueryState } from '../../app/query.svelte.ts'
import type { Connection } from '../../lib/connection.svelte.ts'

export class CompareController {
  comparison = $state.raw<Comparison | undefined>()
  fault = $state.raw<Fault | undefined>()
  running = $state(false)
  depth = $state(20)
  layout = $state<'lists' | 'table'>('lists')
  readonly poolings: readonly Pooling[] = poolings
  /** overlap is counted among the first `k` */
  readonly k = 10

  #running: AbortController | undefined
  readonly #connection: Connection
  readonly #query: QueryState

  constructor(connection: Connection, query: QueryState) {
    this.#connection = connection
    this.#query = query
  }

  async run(): Promise<void> {
    this.#running?.abort()
    const query = this.#query.value
    if (query === undefined) {
      this.comparison = undefined
      this.fault = undefined
      return
    }
    const running = new AbortController()
    this.#running = running
    this.running = true
    try {
      const asked = { query, poolings: [...this.poolings], limit: this.depth, k: this.k }
      const comparison = await this.#connection.engine.compare.run(asked, { signal: running.signal })
      if (running.signal.aborted) return
      this.comparison = comparison
      this.fault = undefined
    } catch (error) {
      if (running.signal.aborted) return
      this.comparison = undefined
      this.fault = this.#connection.faultOf(error)
    } finally {
      if (this.#running === running) this.running = false
    }
  }

  setDepth(depth: number): void {
    this.depth = depth
    void this.run()
  }
}
