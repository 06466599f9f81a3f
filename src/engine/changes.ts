/** That something changed, told to whoever listens: the base of every `watch` in the contract. */
import { setTimeout as delay } from 'node:timers/promises'
import { AsyncIteratorClass } from '@orpc/server'

/** Carries no data: a slow listener loses nothing, it reads the newest state when it comes to it. */
export interface Changes {
  changed: () => void
  /** answers the function that ends the listening */
  listen: (listener: () => void) => () => void
}

export function createChanges(): Changes {
  const listeners = new Set<() => void>()
  return {
    changed: () => {
      for (const listener of listeners) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export interface Watch<T> {
  /** what to look at; without it a value comes every `everyMs` */
  readonly changes?: Changes
  readonly read: () => T | Promise<T>
  /** least time between two values, ms */
  readonly everyMs: number
  readonly signal: AbortSignal | undefined
  /** true for the last value */
  readonly ended?: (value: T) => boolean
}

/** A value now and then after changes; ends after the last value, when the caller aborts and when it stops listening. */
export function watch<T>({ changes, read, everyMs, signal, ended }: Watch<T>): AsyncIteratorClass<T, void> {
  const stop = new AbortController()
  const over = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal])
  let dirty = true
  let wake = Promise.withResolvers<undefined>()
  let earliest = 0
  const rouse = () => {
    dirty = true
    wake.resolve(undefined)
  }
  const unlisten = changes?.listen(rouse)
  over.addEventListener('abort', () => wake.resolve(undefined), { once: true })

  const next = async (): Promise<IteratorResult<T, void>> => {
    await pause(earliest - performance.now(), over)
    if (changes === undefined) rouse()
    if (!dirty) await wake.promise
    if (over.aborted) return { done: true, value: undefined }
    dirty = false
    wake = Promise.withResolvers()
    earliest = performance.now() + everyMs
    const value = await read()
    if (ended?.(value) === true) stop.abort()
    return { done: false, value }
  }
  return new AsyncIteratorClass<T, void>(next, () => {
    stop.abort()
    unlisten?.()
    return Promise.resolve()
  })
}

/** Waits `ms`, or less when aborted; never throws. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0 || signal.aborted) return
  try {
    await delay(ms, undefined, { signal })
  } catch {
    // aborted: the caller looks at the signal
  }
}
