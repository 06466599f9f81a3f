/** Work that goes on as long as there is some: step after step, asleep while there is nothing to do, patient when something is in the way. */
import { pause } from '../changes.ts'

export interface Loop {
  /** there may be something to do now */
  readonly wake: () => void
  /** the last step found nothing to do and nobody has called `wake` since */
  readonly idle: () => boolean
  /** resolves when the running step has ended */
  readonly close: () => Promise<void>
}

export interface LoopOptions {
  /** Does one piece of work; false when there was none. Gets whether the loop is being closed. */
  readonly step: (signal: AbortSignal) => Promise<boolean>
  /** after a step found nothing */
  readonly onIdle: () => void
  /** a step threw; the next one comes after a pause */
  readonly onError: (error: unknown) => void
  /** after a step that threw, when one has passed again */
  readonly onRecovered: () => void
}

/** after an error, ms */
export const patienceMs = 3000

export function startLoop({ step, onIdle, onError, onRecovered }: LoopOptions): Loop {
  const stop = new AbortController()
  let rouse = Promise.withResolvers<undefined>()
  let idle = false
  let failed = false

  const attempt = async (): Promise<boolean> => {
    try {
      const worked = await step(stop.signal)
      if (failed) onRecovered()
      failed = false
      return worked
    } catch (error) {
      if (stop.signal.aborted) return false
      failed = true
      onError(error)
      await pause(patienceMs, stop.signal)
      return true
    }
  }

  const run = async () => {
    while (!stop.signal.aborted) {
      rouse = Promise.withResolvers()
      if (await attempt()) continue
      idle = true
      onIdle()
      await rouse.promise
      idle = false
    }
  }

  const wake = () => rouse.resolve(undefined)
  const done = run()
  return {
    wake: () => {
      idle = false
      wake()
    },
    idle: () => idle,
    close: async () => {
      stop.abort()
      wake()
      await done
    },
  }
}
