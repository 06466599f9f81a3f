/** Getting the language model that is missing: progress, cancel, or a folder that holds it. */
import type { Desktop } from '../../src/contract/desktop.ts'
import type { Fault } from '../../src/contract/errors.ts'
import type { EncoderState } from '../../src/contract/library.ts'
import type { ModelProgress } from '../../src/contract/models.ts'
import { Precision } from '../../src/contract/common.ts'
import type { Connection } from '../lib/connection.svelte.ts'

export class ModelController {
  progress = $state.raw<ModelProgress | undefined>()
  fault = $state.raw<Fault | undefined>()
  running = $state(false)

  #stop: AbortController | undefined
  readonly #connection: Connection
  readonly #desktop: Desktop

  constructor(connection: Connection, desktop: Desktop) {
    this.#connection = connection
    this.#desktop = desktop
  }

  async get(wanted: EncoderState): Promise<void> {
    const precision = Precision.options.find((each) => each === wanted.precision) ?? 'int8'
    await this.#during(async (signal) => {
      const stream = await this.#connection.engine.models.get({ model: wanted.model, precision }, { signal })
      for await (const progress of stream) this.progress = progress
    })
  }

  cancel(): void {
    this.#stop?.abort()
  }

  async addFolder(): Promise<void> {
    const folder = await this.#desktop.chooseFolder()
    if (folder === null) return
    await this.#during(async (signal) => {
      await this.#connection.engine.models.addFolder({ folder }, { signal })
    })
  }

  async #during(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const stop = new AbortController()
    this.#stop = stop
    this.running = true
    this.fault = undefined
    this.progress = undefined
    try {
      await work(stop.signal)
    } catch (error) {
      if (!stop.signal.aborted) this.fault = this.#connection.faultOf(error)
    } finally {
      this.running = false
      this.progress = undefined
    }
  }
}
