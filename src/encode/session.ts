/** Owns the network: an ONNX Runtime session on one device, and one run of it. The only file that knows ONNX Runtime. */
import { InferenceSession, Tensor, env } from 'onnxruntime-node'
import type { Device } from '../contract/common.ts'
import { ShortlistError } from '../contract/errors.ts'
import { type BatchEmbeddings, createRuns, type RunOptions } from './runs.ts'
import type { TokenIds } from './tokenizer.ts'

export interface Session {
  readonly provider: Device
  /** Texts of [<= width] ids each, padded on the right. Blocks its thread; what is asked for meanwhile has its turn as runs.ts says. */
  run(texts: readonly TokenIds[], width: number, options?: RunOptions): Promise<BatchEmbeddings>
  release(): Promise<void>
}

export const runtimeName = `ONNX Runtime ${env.versions.node ?? env.versions.common}`

/** One thread a process: several processes beat threads everywhere measured. A spinning thread would take a core from the others. */
const options = {
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  logSeverityLevel: 3,
  extra: { session: { intra_op: { allow_spinning: '0' }, inter_op: { allow_spinning: '0' } } },
} as const satisfies InferenceSession.SessionOptions

const output = 'last_hidden_state'

/** What BERT-like encoders take; each is int64 [texts, width]. */
interface Inputs {
  readonly input_ids: BigInt64Array
  readonly attention_mask: BigInt64Array
  readonly token_type_ids: BigInt64Array
}

function isInput(name: string): name is keyof Inputs {
  return ['input_ids', 'attention_mask', 'token_type_ids'].includes(name)
}

/**
 * Throws `model.refused` when it is no ONNX file or no BERT-like encoder of that many dimensions, and `encoder.failed`, with what the
 * runtime said, when it cannot be run on that device. Blocks for 80 to 250 ms, on another device than the processor for a second or more.
 */
export async function openSession(path: string, dimensions: number, device: Device = 'cpu'): Promise<Session> {
  const session = await InferenceSession.create(path, { ...options, executionProviders: [device] }).catch(
    (cause: unknown) => {
      const code = device === 'cpu' ? 'model.refused' : 'encoder.failed'
      throw new ShortlistError(code, cause instanceof Error ? cause.message : path, { cause })
    },
  )
  try {
    refuseOtherNames(session)
  } catch (error) {
    await session.release()
    throw error
  }
  const run = async (texts: readonly TokenIds[], width: number): Promise<BatchEmbeddings> => {
    const start = performance.now()
    const result = await session.run(feedsOf(session, texts, width), [output]).catch(asFault)
    const ms = performance.now() - start
    const { data, dims } = result[output] ?? { data: [], dims: [] }
    if (!(data instanceof Float32Array) || dims.join() !== [texts.length, width, dimensions].join()) {
      throw new ShortlistError('model.refused', `${output} is [${dims.join(', ')}], not [texts, tokens, ${dimensions}]`)
    }
    return { values: data, width, ms }
  }
  return {
    provider: device,
    // ONNX Runtime would queue what is asked for at once, and the clock of each would run through all of them
    run: createRuns(run),
    release: () => session.release(),
  }
}

/** As ONNX Runtime's own allocator, the system's, or a device's say that they gave up. */
const outOfMemory = /bad_alloc|(?:failed|unable) to allocate|failed allocation|out of (?:device )?memory/i

function asFault(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error)
  const code = outOfMemory.test(message) ? 'encoder.out-of-memory' : 'encoder.failed'
  throw new ShortlistError(code, message, { cause: error })
}

function refuseOtherNames({ inputNames, outputNames }: InferenceSession): void {
  if (inputNames.every(isInput) && inputNames.includes('input_ids') && outputNames.includes(output)) return
  throw new ShortlistError('model.refused', `inputs: ${inputNames.join(', ')}; outputs: ${outputNames.join(', ')}`)
}

function feedsOf({ inputNames }: InferenceSession, texts: readonly TokenIds[], width: number): Record<string, Tensor> {
  const inputs = inputsOf(texts, width)
  const names = inputNames.filter(isInput)
  return Object.fromEntries(names.map((name) => [name, new Tensor('int64', inputs[name], [texts.length, width])]))
}

function inputsOf(texts: readonly TokenIds[], width: number): Inputs {
  const positions = texts.length * width
  const ids = new BigInt64Array(positions)
  const mask = new BigInt64Array(positions)
  texts.forEach((text, row) => {
    text.ids.forEach((id, column) => (ids[row * width + column] = BigInt(id)))
    mask.fill(1n, row * width, row * width + text.ids.length)
  })
  return { input_ids: ids, attention_mask: mask, token_type_ids: new BigInt64Array(positions) }
}
