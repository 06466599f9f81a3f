/**
 * Encoders that end when nobody has asked them for anything for long, and come back with the next call, which waits for them: an
 * application that stays open all day gives their memory back. What was known of them stays known meanwhile.
 */
import type { Device, DeviceTrouble } from '../../contract/common.ts'
import { ShortlistError } from '../../contract/errors.ts'
import type { LoadedModel, ModelFiles } from '../../encode/encoding.ts'
import type { EncoderPool } from './encoders.ts'

export interface RestingOptions {
  readonly files: ModelFiles
  /** as it was chosen */
  readonly device: Device
  /** Starts the processes on a device. */
  readonly start: (device: Device) => EncoderPool
  /** without a call before they end, ms */
  readonly restMs: number
  /** they ended, or are started again */
  readonly onChange: () => void
}

export function restEncoders({ files, device, start, restMs, onChange }: RestingOptions): EncoderPool {
  let pool: EncoderPool | undefined = start(device)
  let size = pool.size
  let lastLoaded: LoadedModel | undefined
  /** a device that failed is not tried again: it had its one chance */
  let trouble: DeviceTrouble | undefined
  let underWay = 0
  let closed = false
  let timer: NodeJS.Timeout | undefined
  let ending: Promise<void> = Promise.resolve()

  const loaded = () => (lastLoaded = pool?.loaded() ?? lastLoaded)
  const waitForRest = () => {
    clearTimeout(timer)
    if (!closed && underWay === 0) timer = setTimeout(rest, restMs).unref()
  }

  /** What is still loading, or failed, stays as it is: there is something to say about it. */
  const rest = () => {
    if (pool?.state().state !== 'ready') {
      waitForRest()
      return
    }
    loaded()
    trouble ??= pool.state().trouble
    size = pool.size
    ending = pool.close()
    pool = undefined
    onChange()
  }

  const awake = (): EncoderPool => {
    if (pool !== undefined) return pool
    pool = start(trouble === undefined ? device : 'cpu')
    onChange()
    return pool
  }

  waitForRest()

  return {
    files,
    device,
    get size() {
      return pool?.size ?? size
    },
    loaded,
    state: () => ({
      ...(pool?.state() ?? { state: 'ready', resting: true, model: files.model, precision: files.precision }),
      ...(trouble === undefined ? {} : { trouble }),
    }),
    queued: () => pool?.queued() ?? 0,
    processes: () => pool?.processes() ?? [],
    encode: async (request, options) => {
      if (closed) throw new ShortlistError('encoder.stopped')
      clearTimeout(timer)
      underWay += 1
      try {
        return await awake().encode(request, options)
      } finally {
        underWay -= 1
        waitForRest()
      }
    },
    close: async () => {
      closed = true
      clearTimeout(timer)
      await Promise.all([pool?.close(), ending])
    },
  }
}
