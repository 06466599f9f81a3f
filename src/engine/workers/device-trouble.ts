/** Why a device cannot be used, in words for somebody who never heard of the runtime; what the runtime said stands beside them. */
import type { Device, DeviceTrouble } from '../../contract/common.ts'
import { faultOf } from '../../contract/errors.ts'
import { WorkerGone } from './worker.ts'

/** By what the runtime says. */
const reasons: readonly (readonly [says: RegExp, reason: string])[] = [
  [/adapter/i, 'no graphics adapter was found'],
  [/backend not found|not supported in this build/i, 'this version of the runtime does not offer it'],
  [/load (shared )?library|cannot open shared object/i, 'what the runtime needs for it is not installed'],
  [/alloc|out of memory/i, 'there is not enough memory on it'],
  [/^cosine/, 'it gives other vectors than the processor'],
  [/self-test/, 'it gives wrong vectors'],
]

/** `error`: what a call to the process failed with, or how the process ended; `late` when it was ended for taking too long. */
export function troubleOf(device: Device, error: unknown, late = false): DeviceTrouble {
  if (late) return { device, reason: 'it did not answer in time' }
  if (error instanceof WorkerGone) {
    const { code, signal, stderr } = error.exit
    return { device, reason: `its process ended (${signal ?? String(code)})`, ...detailOf(stderr) }
  }
  const { detail, message } = faultOf(error)
  const said = detail ?? message
  const reason = reasons.find(([says]) => says.test(said))?.[1] ?? 'the runtime cannot run the model on it'
  return { device, reason, ...detailOf(said) }
}

/** One line, without colours, without the place in the runtime's own source that it begins with. */
function detailOf(said: string): { detail?: string } {
  const line = said
    .replace(/\x1b\[[\d;]*m/g, '')
    .trim()
    .split('\n')
    .at(-1)
    ?.replace(/^\/\S+:\d+ .* was false\. /, '')
    .slice(0, 300)
  return line === undefined || line === '' ? {} : { detail: line }
}
