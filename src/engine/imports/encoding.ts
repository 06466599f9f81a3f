/** Second stage of an import: documents that lack vectors of the active model -> chunks -> the encoders -> the library. */
import { constants } from 'node:os'
import { poolings } from '../../contract/common.ts'
import { faultOf, ShortlistError } from '../../contract/errors.ts'
import type { Tokenizer } from '../../encode/tokenizer.ts'
import type { Encoding, LoadedModel } from '../../encode/encoding.ts'
import { catalogueModel } from '../../encode/models/catalogue.ts'
import { type Chunk, cutChunks } from '../../library/chunks.ts'
import type { Library } from '../../library/database.ts'
import { nextUnencoded, saveEncoded, type Unencoded } from '../../library/vectors.ts'
import type { Recorder } from '../../monitor/recorder.ts'
import type { EncoderPool } from '../workers/encoders.ts'
import { type WorkerExit, WorkerGone } from '../workers/worker.ts'
import { tokenizerOf } from '../tokenizers.ts'
import { batchingOf, groupsOf } from './groups.ts'

/** a document that an encoder could not encode this many times is left without vectors until other encoders come or the next start */
const patience = 3
/** documents under way at a time beyond one an encoder, so that none waits for the database */
const ahead = 2

export interface EncodingOptions {
  readonly library: Library
  readonly recorder: Recorder
  /** the active model's encoders, once they can be used */
  readonly encoders: () => EncoderPool | undefined
  readonly onEncoded: () => void
}

/** Answers the step function of a loop: true while documents are being encoded or wait for it. */
export function createEncodingStage({
  library,
  recorder,
  encoders,
  onEncoded,
}: EncodingOptions): () => Promise<boolean> {
  const underWay = new Map<number, Promise<void>>()
  const failures = new Map<number, number>()
  let trouble: { readonly error: unknown } | undefined
  let failedWith: EncoderPool | undefined

  const next = (pool: EncoderPool): Unencoded | undefined => {
    if (pool.state().state === 'failed') return undefined
    if (failedWith !== pool) failures.clear()
    failedWith = pool
    const givenUp = [...failures.values()].filter((count) => count >= patience).length
    const loaded = pool.loaded()
    if (loaded === undefined) return undefined
    return nextUnencoded(library, loaded, underWay.size + givenUp + 1).find(
      ({ id }) => !underWay.has(id) && (failures.get(id) ?? 0) < patience,
    )
  }

  const encode = async (document: Unencoded, pool: EncoderPool): Promise<void> => {
    try {
      await encodeDocument(library, document, pool, tokenizerOf(pool.files.tokenizer))
      onEncoded()
    } catch (error) {
      const { code } = faultOf(error)
      recorder.error(code)
      if (code.startsWith('library.')) trouble = { error }
      else if (isOwnFault(error)) failures.set(document.id, (failures.get(document.id) ?? 0) + 1)
    } finally {
      underWay.delete(document.id)
    }
  }

  return async () => {
    if (trouble !== undefined) {
      const { error } = trouble
      trouble = undefined
      throw error
    }
    const pool = encoders()
    const document = pool === undefined ? undefined : next(pool)
    if (pool !== undefined && document !== undefined && underWay.size < pool.size + ahead) {
      underWay.set(document.id, encode(document, pool))
      return true
    }
    if (underWay.size === 0) return false
    await Promise.race(underWay.values())
    return true
  }
}

/**
 * Whether it is the document that cannot be encoded. An encoder that was killed or never came up says nothing about what it was working
 * on; one that crashed by itself or hung does, or the import would never end.
 */
function isOwnFault(error: unknown): boolean {
  if (!(error instanceof ShortlistError)) return true
  const { fault, cause } = error
  if (fault.code !== 'encoder.stopped') return fault.code === 'internal'
  return cause instanceof WorkerGone ? isCrash(cause.exit) : cause !== undefined
}

const { SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP } = constants.signals
const crashes = new Set<number>([SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP])

/** By its signal; a host that names no signal gives the system's raw status, whose low seven bits are one (on Windows an NTSTATUS). */
function isCrash({ code, signal }: WorkerExit): boolean {
  const status = code ?? 0
  const number = signal === null ? status & 0x7f : constants.signals[signal as NodeJS.Signals]
  return status >= 0xc000_0000 || crashes.has(number)
}

/** Chunks by the model's own tokenizer, vectors of every pooling, one transaction. */
async function encodeDocument(
  library: Library,
  document: Unencoded,
  pool: EncoderPool,
  tokenizer: Tokenizer,
): Promise<void> {
  const loaded = pool.loaded()
  if (loaded === undefined) throw new ShortlistError('encoder.stopped')
  const count = (texts: string[]) => texts.map((text) => tokenizer.count(text))
  const chunks = cutChunks(document, count, roomOf(loaded, tokenizer))
  const batching = batchingOf(loaded.precision)
  const groups = groupsOf(
    chunks.map(({ text }) => text),
    batching,
  )
  const encodings = await Promise.all(
    groups.map((texts) => pool.encode({ texts, role: 'passage', poolings, batching }, { urgent: false })),
  )
  saveEncoded(library, document.id, chunks, joined(encodings, chunks, loaded.dimensions), loaded)
}

/** Tokens of a text that fit into the window beside the special ones and the model's prefix. */
function roomOf({ model, window }: LoadedModel, tokenizer: Tokenizer): number {
  return window - 2 - tokenizer.count(catalogueModel(model).prefixes.passage)
}

function joined(encodings: readonly Encoding[], chunks: readonly Chunk[], dimensions: number) {
  const all = Object.fromEntries(poolings.map((pooling) => [pooling, new Float32Array(chunks.length * dimensions)]))
  let row = 0
  for (const { vectors, tokens } of encodings) {
    for (const pooling of poolings) all[pooling]?.set(vectors[pooling] ?? [], row * dimensions)
    row += tokens.length
  }
  return all as Record<(typeof poolings)[number], Float32Array>
}
