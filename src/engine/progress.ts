/** Work that somebody watches: the newest state at each look, and the last one when it is done. */
import { AsyncIteratorClass } from '@orpc/server'
import { createChanges, watch } from './changes.ts'

/** progress at most 4 times a second */
const everyMs = 250

/** `work` answers the last value. What it throws is thrown to who watches; who stops watching aborts its signal. */
export function progressOf<T>(
  first: T,
  signal: AbortSignal | undefined,
  work: (show: (progress: T) => void, stop: AbortSignal) => Promise<T>,
): AsyncIteratorObject<T, void> {
  const stop = new AbortController()
  const changes = createChanges()
  let latest = first
  let done = false
  let failure: { readonly error: unknown } | undefined
  const show = (progress: T) => {
    latest = progress
    changes.changed()
  }
  work(show, stop.signal).then(
    (last) => {
      done = true
      show(last)
    },
    (error: unknown) => {
      failure = { error }
      changes.changed()
    },
  )
  const read = () => {
    if (failure !== undefined) throw failure.error
    return latest
  }
  const values = watch({ changes, read, everyMs, signal, ended: () => done })
  return new AsyncIteratorClass(
    () => values.next(),
    async () => {
      stop.abort()
      await values.return()
    },
  )
}
