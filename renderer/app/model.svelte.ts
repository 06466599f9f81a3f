/** The encoders: which there are, getting one (progress, cancel, or a folder that holds it), and which one searches use. */
import type { Pooling } from '../../src/contract/common.ts'
import type { Desktop } from '../../src/contract/desktop.ts'
import type { Fault } from '../../src/contract/errors.ts'
import type { ModelProgress, ModelRow } from '../../src/contract/models.ts'
import type { Connection } from '../lib/connection.svelte.ts'
import { DeviceController } from './devices.svelte.ts'
import type { EncoderChoice } from './encoder-words.ts'

export class ModelController {
  /** whether the dialog is shown */
  open = $state(false)
  rows = $state.raw<readonly ModelRow[]>([])
  progress = $state.raw<ModelProgress | undefined>()
  fault = $state.raw<Fault | undefined>()
  running = $state(false)
  /** the one that is being fetched */
  getting = $state.raw<EncoderChoice | undefined>()

  readonly devices: DeviceController
  #stop: AbortController | undefined
  readonly #connection: Connection
  readonly #desktop: Desktop

  constructor(connection: Connection, desktop: Desktop) {
    this.#connection = connection
    this.devices = new DeviceController(connection)
    this.#desktop = desktop
  }

  show(): void {
    this.open = true
    this.fault = undefined
  }

  /** What went wrong in the dialog does not stay over the view. */
  hide(): void {
    this.open = false
    this.fault = undefined
  }

  async list(): Promise<void> {
    await this.#attempt(async () => {
      this.rows = await this.#connection.engine.models.list()
    })
  }

  async get({ model, precision }: EncoderChoice): Promise<boolean> {
    this.getting = { model, precision }
    const got = await this.#during(async (signal) => {
      const stream = await this.#connection.engine.models.get({ model, precision }, { signal })
      for await (const progress of stream) this.progress = progress
    })
    this.getting = undefined
    await this.list()
    return got
  }

  cancel(): void {
    this.#stop?.abort()
  }

  async addFolder(): Promise<void> {
    const folder = await this.#desktop.chooseFolder()
    if (folder === null) return
    await this.#during(async (signal) => {
      this.rows = await this.#connection.engine.models.addFolder({ folder }, { signal })
    })
  }

  /** Searches use this one from now on. Answers whether it could be changed. */
  use(choice: EncoderChoice & { readonly pooling: Pooling }): Promise<boolean> {
    return this.#attempt(async () => {
      this.rows = await this.#connection.engine.models.use(choice)
    })
  }

  async #during(work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    const stop = new AbortController()
    this.#stop = stop
    this.running = true
    this.fault = undefined
    this.progress = undefined
    try {
      return await this.#attempt(() => work(stop.signal), stop.signal)
    } finally {
      this.running = false
      this.progress = undefined
    }
  }

  async #attempt(work: () => Promise<void>, signal?: AbortSignal): Promise<boolean> {
    try {
      await work()
      return signal?.aborted !== true
    } catch (error) {
      if (signal?.aborted !== true) this.fault = this.#connection.faultOf(error)
      return false
    }
  }
}
