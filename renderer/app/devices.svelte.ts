/** What encoders run on: the device that is chosen, and looking for others by trying them. */
import type { Device } from '../../src/contract/common.ts'
import type { Fault } from '../../src/contract/errors.ts'
import type { DeviceSearch } from '../../src/contract/models.ts'
import type { Connection } from '../lib/connection.svelte.ts'

export class DeviceController {
  chosen = $state<Device>('cpu')
  /** the last search, or the one under way */
  search = $state.raw<DeviceSearch | undefined>()
  searching = $state(false)
  fault = $state.raw<Fault | undefined>()

  #stop: AbortController | undefined
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async read(): Promise<void> {
    await this.#attempt(async () => {
      this.chosen = (await this.#connection.engine.settings.get()).device
    })
  }

  /** Encoders run on it from now on. */
  async choose(device: Device): Promise<void> {
    await this.#attempt(async () => {
      this.chosen = (await this.#connection.engine.settings.set({ device })).device
    })
  }

  async look(): Promise<void> {
    const stop = new AbortController()
    this.#stop = stop
    this.searching = true
    this.search = undefined
    await this.#attempt(async () => {
      const stream = await this.#connection.engine.models.tryDevices(undefined, { signal: stop.signal })
      for await (const search of stream) this.search = search
    }, stop.signal)
    this.searching = false
  }

  cancel(): void {
    this.#stop?.abort()
  }

  async #attempt(work: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    this.fault = undefined
    try {
      await work()
    } catch (error) {
      if (signal?.aborted !== true) this.fault = this.#connection.faultOf(error)
    }
  }
}
