/** The only network code of the product: fetches one file of a model, when the user asked for the model. */
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { sizeOf } from './verify.ts'

/** ms until a source that does not answer is given up */
const connectTimeout = 5_000
/** ms without a byte until a download is given up; a later one resumes */
const stallTimeout = 30_000

export interface Download {
  readonly url: string
  /** grows here; what it already holds is not fetched again (HTTP Range) */
  readonly part: string
  /** of the whole file */
  readonly bytes: number
  readonly signal: AbortSignal
  /** bytes so far, those of earlier tries included */
  readonly onBytes: (bytes: number) => void
}

/** Throws an Error that says in words what did not work, or the signal's reason. The content is not verified here. */
export async function download({ url, part, bytes, signal, onBytes }: Download): Promise<void> {
  const held = (await sizeOf(part)) ?? 0
  onBytes(held)
  if (held === bytes) return
  const start = held < bytes ? held : 0
  const watch = watchdog(signal)
  try {
    watch.expect(connectTimeout, 'no answer')
    const response = await fetch(url, { signal: watch.signal, headers: start ? { range: `bytes=${start}-` } : {} })
    const resumed = response.status === 206
    if (!response.ok || !response.body) throw new Error(`answered ${response.status}`)
    watch.expect(stallTimeout, 'stalled')
    let done = resumed ? start : 0
    const counted = async function* (blocks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const block of blocks) {
        watch.expect(stallTimeout, 'stalled')
        done += block.length
        if (done > bytes) throw new Error('sent more than the file holds')
        onBytes(done)
        yield block
      }
    }
    await pipeline(response.body, counted, createWriteStream(part, { flags: resumed ? 'a' : 'w' }))
  } catch (error) {
    signal.throwIfAborted()
    throw watch.signal.aborted ? (watch.signal.reason as Error) : reasonOf(error)
  } finally {
    watch.stop()
  }
}

/** A signal that aborts with the caller's, or when what is expected does not come in time. */
function watchdog(outer: AbortSignal) {
  const inner = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => clearTimeout(timer)
  const expect = (ms: number, otherwise: string): void => {
    stop()
    timer = setTimeout(() => inner.abort(new Error(otherwise)), ms)
  }
  return { signal: AbortSignal.any([outer, inner.signal]), expect, stop }
}

/** fetch says only "fetch failed"; its cause names the host or the socket's error. */
function reasonOf(error: unknown): Error {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause : new Error(String(cause))
}
