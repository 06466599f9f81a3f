/** The library as the engine tells it, live; and the models it could use. */
import type { LibraryStatus } from '../../src/contract/library.ts'
import type { Connection } from '../lib/connection.svelte.ts'
import { follow } from '../lib/follow.ts'

export class LibraryState {
  status = $state.raw<LibraryStatus | undefined>()
  /** nothing in it and nothing coming */
  readonly empty = $derived(
    this.status?.state === 'open' &&
      this.status.counts.cvs + this.status.counts.postings + this.status.counts.queued === 0,
  )
  readonly encoder = $derived(this.status?.encoder)
  readonly importing = $derived(this.status?.job !== undefined && isRunning(this.status.job.state))
  /** documents wait for vectors of the encoder that searches use, and get them */
  readonly encoding = $derived(this.status?.busy === true && this.status.counts.read > 0)
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  watch(signal: AbortSignal): Promise<void> {
    return follow(
      (stop) => this.#connection.engine.library.watch(undefined, { signal: stop }),
      (status) => (this.status = status),
      signal,
    )
  }
}

export function isRunning(state: NonNullable<LibraryStatus['job']>['state']): boolean {
  return state === 'walking' || state === 'running' || state === 'paused'
}
