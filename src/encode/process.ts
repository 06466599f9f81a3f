/**
 * Entry of an encoder process: texts in, vectors out, over birpc; keeps nothing but the loaded model.
 * Both functions answer `Answer<T>` (src/contract/errors.ts) and never reject; the engine's side is
 *   const encoder = createBirpc<EncoderFunctions>({}, { post, on, timeout: -1 })   unwrap(await encoder.encode(request, 1))
 * A call takes as long as its texts (about 15 ms each, blocking); calls wait for each other only for one run of the network.
 */
import { createBirpc } from 'birpc'
import { answer, ShortlistError } from '../contract/errors.ts'
import { parentPort } from '../engine/processes/parent.ts'
import { encodeTexts } from './encoder.ts'
import type { EncoderFunctions } from './encoding.ts'
import type { LoadedEncoder } from './load.ts'
import { loadEncoder } from './load.ts'

let current: LoadedEncoder | undefined
const running = new Set<Promise<unknown>>()
const stops = new Map<number, AbortController>()

const functions: EncoderFunctions = {
  load: (files, device) =>
    answer(async () => {
      const next = await loadEncoder(files, device)
      const previous = current
      current = next
      await Promise.allSettled(running)
      await previous?.encoder.session.release()
      return next.loaded
    }),
  encode: (request, call) => {
    const stop = new AbortController()
    stops.set(call, stop)
    const answered = answer(() => {
      if (!current) throw new ShortlistError('encoder.failed', 'no model is loaded')
      return encodeTexts(current.encoder, request, stop.signal)
    })
    running.add(answered)
    return answered.finally(() => {
      running.delete(answered)
      stops.delete(call)
    })
  },
  cancel: (call) => stops.get(call)?.abort(),
}

const port = parentPort()
createBirpc<Record<string, never>, EncoderFunctions>(functions, {
  post: (data) => port.postMessage(data),
  on: (listener) => port.on('message', ({ data }) => listener(data)),
})
