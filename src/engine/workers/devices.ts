/**
 * What encoders could run on, found out by running the model there. Drivers hang and abort, so each trial has a process of its own,
 * which is ended after it.
 */
import { poolings, type Device } from '../../contract/common.ts'
import { unwrap } from '../../contract/errors.ts'
import type { DeviceSearch, DeviceTrial } from '../../contract/models.ts'
import { agree } from '../../encode/agreement.ts'
import { shortTexts } from '../../encode/bench.ts'
import type { EncoderFunctions, Encoding, ModelFiles } from '../../encode/encoding.ts'
import { batchingOf } from '../imports/groups.ts'
import type { ProcessHost } from '../processes/host.ts'
import { troubleOf } from './device-trouble.ts'
import { startWorker } from './worker.ts'

/** a trial is ended after, ms: the first run on a device compiles for it */
const trialLimitMs = 60_000
/** short texts in each call after one alone; a device that has taken so long, ms, is not asked for more */
const moreTexts = [4, 16, 16, 16]
const enoughMs = 4_000

/** Beside the processor: what the runtime is built for on this platform, whether or not this computer has it. */
export function devicesOf(platform: NodeJS.Platform, architecture: string): Device[] {
  if (platform === 'win32') return ['webgpu', 'dml', 'cuda']
  if (platform === 'linux' && architecture === 'x64') return ['webgpu', 'cuda']
  if (platform === 'darwin' && architecture === 'arm64') return ['webgpu', 'coreml']
  return []
}

export interface TrialOptions {
  readonly host: ProcessHost
  readonly files: ModelFiles
  /** beside the processor */
  readonly devices: readonly Device[]
  /** ends the running trial and begins no other */
  readonly signal: AbortSignal
  readonly onProgress: (search: DeviceSearch) => void
}

/** One after another, so that none slows another down; the processor first, the others against it. */
export async function tryDevices(options: TrialOptions): Promise<DeviceTrial[]> {
  const { devices, signal, onProgress } = options
  const trials: DeviceTrial[] = []
  let processors: Measured | undefined
  for (const device of ['cpu', ...devices] as const) {
    onProgress({ trying: device, trials: [...trials] })
    if (signal.aborted) break
    const { trial, measured } = await tryDevice(device, options, processors)
    processors ??= measured
    trials.push(trial)
  }
  return trials
}

interface Measured {
  readonly encoding: Encoding
  readonly msPerText: number
}

async function tryDevice(
  device: Device,
  { host, files, signal }: TrialOptions,
  processors: Measured | undefined,
): Promise<{ trial: DeviceTrial; measured?: Measured }> {
  const worker = startWorker<EncoderFunctions>(host, 'encoder', { name: `trial of ${device}` })
  let late = false
  const limit = setTimeout(() => {
    late = true
    worker.kill()
  }, trialLimitMs)
  signal.addEventListener('abort', worker.kill, { once: true })
  try {
    unwrap(await worker.call.load(files, device))
    const measured = await measure(worker.call.encode, files)
    if (processors !== undefined) agreeAll(measured.encoding, processors.encoding)
    return { trial: { device, works: true, msPerText: measured.msPerText }, measured }
  } catch (error) {
    return { trial: { works: false, ...troubleOf(device, error, late) } }
  } finally {
    clearTimeout(limit)
    signal.removeEventListener('abort', worker.kill)
    worker.kill()
  }
}

/** The best of the calls: the first ones compile for the device, and whatever else the computer does only makes one slower. */
async function measure(encode: EncoderFunctions['encode'], files: ModelFiles): Promise<Measured> {
  const batching = batchingOf(files.precision)
  const began = performance.now()
  const ask = async (count: number): Promise<Measured> => {
    const start = performance.now()
    const encoding = unwrap(await encode({ texts: shortTexts(count), role: 'passage', poolings, batching }, 0))
    return { encoding, msPerText: (performance.now() - start) / count }
  }
  let measured = await ask(1)
  for (const count of moreTexts) {
    if (performance.now() - began > enoughMs) break
    const { encoding, msPerText } = await ask(count)
    measured = { encoding, msPerText: Math.min(msPerText, measured.msPerText) }
  }
  return measured
}

/** Of the texts that both have encoded. Throws encoder.failed unless each has the same vectors. */
function agreeAll({ vectors, dimensions }: Encoding, processors: Encoding): void {
  for (const pooling of poolings) {
    const [rows, others] = [vectors[pooling] ?? new Float32Array(), processors.vectors[pooling] ?? new Float32Array()]
    for (let start = 0; start < Math.min(rows.length, others.length); start += dimensions)
      agree(rows.subarray(start, start + dimensions), others.subarray(start, start + dimensions))
  }
}
