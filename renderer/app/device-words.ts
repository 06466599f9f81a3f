/** What the window says about what encoders run on, and how. */
import type { Device, DeviceTrouble, RunLimit } from '../../src/contract/common.ts'
import type { DeviceTrial } from '../../src/contract/models.ts'
import { count, date, milliseconds } from '../lib/format.ts'

const names: Readonly<Record<Device, string>> = {
  cpu: 'Processor',
  webgpu: 'WebGPU',
  dml: 'DirectML',
  coreml: 'Core ML',
  cuda: 'CUDA',
}

export const deviceName = (device: Device): string => names[device]

/** Why the encoder runs on the processor although something else was chosen. */
export const troubleInWords = ({ device, reason }: DeviceTrouble): string =>
  `The encoder runs on the processor: ${deviceName(device)} was chosen, but ${reason}.`

/** How a trial ended. */
export function trialInWords({ works, reason, msPerText }: DeviceTrial): string {
  if (!works) return `cannot be used: ${reason ?? 'the runtime does not say why'}`
  return msPerText === undefined ? 'works' : `works, ${milliseconds(msPerText)} ms for a short text`
}

/** `runs` is absent where texts are never put together, as with int8. */
export function runsInWords(runs: RunLimit | undefined): string {
  if (runs === undefined) return 'one text a run'
  const tuned = runs.tunedOn === undefined ? 'not tuned yet' : `tuned on ${date(new Date(runs.tunedOn))}`
  return `runs of at most ${count(runs.positions)} padded tokens, ${tuned}`
}

/** What can be chosen: the processor, what is chosen now, and what was seen to work. */
export function choosable(chosen: Device, trials: readonly DeviceTrial[]): { value: Device; label: string }[] {
  const working = trials.filter(({ works }) => works).map(({ device }) => device)
  return [...new Set<Device>(['cpu', chosen, ...working])].map((value) => ({ value, label: deviceName(value) }))
}
