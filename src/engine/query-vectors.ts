/** What is asked, as vectors: the query and its requirements, of all asked poolings, from one round through the encoders. */
import type { Pooling } from '../contract/common.ts'
import { ShortlistError } from '../contract/errors.ts'
import type { Encoding, LoadedModel } from '../encode/encoding.ts'
import { catalogueModel } from '../encode/models/catalogue.ts'
import { splitLine } from '../library/pieces.ts'
import type { PreparedQuery } from '../search/query.ts'
import { batchingOf, groupsOf } from './imports/groups.ts'
import { tokenizerOf } from './tokenizers.ts'
import type { EncoderPool } from './workers/encoders.ts'

export interface QueryVectors {
  /** L2 norm 1; [dimensions] */
  readonly query: Float32Array
  /** one for each requirement; [dimensions] each */
  readonly requirements: Float32Array[]
}

export interface EncodedQuery {
  readonly model: LoadedModel
  readonly of: (pooling: Pooling) => QueryVectors
  /** ms from asking to answer, split as the encoders' work was: several of them may have shared it */
  readonly tokenizeMs: number
  /** the network, pooling, normalising, and waiting for a free encoder */
  readonly encodeMs: number
  /** the text is longer than what is encoded: only its beginning counts for meaning */
  readonly cut: boolean
}

/** Pieces of a query that are encoded: some 4,000 words, 0.1 to 0.5 s. A longer text would hold up everybody else's for many seconds. */
const mostPieces = 24
/** UTF-16 code units that are cut into pieces: more than so many pieces ever have */
const mostCharacters = 100_000

/** Overtakes imports. Throws what the pool throws, and cancelled. */
export async function encodeQuery(
  { text, requirements }: PreparedQuery,
  poolings: readonly Pooling[],
  pool: EncoderPool,
  signal: AbortSignal | undefined,
): Promise<EncodedQuery> {
  const start = performance.now()
  const beginning = text.slice(0, mostCharacters)
  const all = piecesOf(beginning, pool)
  const pieces = all.slice(0, mostPieces)
  const cut = beginning.length < text.length || pieces.length < all.length
  // a short query is its own only requirement: each text is encoded once
  const texts = [...new Set([...pieces, ...requirements])]
  const batching = batchingOf(pool.files.precision)
  const request = { role: 'query', poolings, batching } as const
  const options = { urgent: true, ...(signal === undefined ? {} : { signal }) }
  const encodings = await Promise.all(
    groupsOf(texts, batching).map((group) => pool.encode({ texts: group, ...request }, options)),
  )
  const model = pool.loaded()
  if (model === undefined) throw new ShortlistError('encoder.stopped')
  const vectorsOf = (pooling: Pooling) => {
    const rows = rowsOf(encodings, pooling)
    const vector = (wanted: string) => rows[texts.indexOf(wanted)] ?? new Float32Array(model.dimensions)
    return { query: mean(pieces.map(vector)), requirements: requirements.map(vector) }
  }
  return { model, of: vectorsOf, cut, ...timesOf(encodings, performance.now() - start) }
}

/** A text that is longer than the model's window is encoded piece by piece, so that its end counts too. */
function piecesOf(text: string, pool: EncoderPool): string[] {
  const tokenizer = tokenizerOf(pool.files.tokenizer)
  const { window, prefixes } = catalogueModel(pool.files.model)
  const room = window - 2 - tokenizer.count(prefixes.query)
  const count = (texts: string[]) => texts.map((part) => tokenizer.count(part))
  const whole = { start: 0, end: text.length }
  const pieces = splitLine({ text, identity: [] }, whole, count, room)
  return pieces.map(({ start, end }) => text.slice(start, end).trim())
}

function rowsOf(encodings: readonly Encoding[], pooling: Pooling): Float32Array[] {
  return encodings.flatMap(({ vectors, tokens, dimensions }) => {
    const values = vectors[pooling]
    if (values === undefined) return []
    return Array.from(tokens, (_, row) => values.subarray(row * dimensions, (row + 1) * dimensions))
  })
}

/** The mean of vectors of norm 1, of norm 1 again. */
function mean([first = new Float32Array(), ...others]: readonly Float32Array[]): Float32Array {
  if (others.length === 0) return first
  const sum = first.map((value, index) => others.reduce((total, other) => total + (other[index] ?? 0), value))
  const norm = Math.hypot(...sum)
  return sum.map((value) => value / norm)
}

/** `elapsed` ms by the share of tokenizing in the work. */
function timesOf(encodings: readonly Encoding[], elapsed: number): Pick<EncodedQuery, 'tokenizeMs' | 'encodeMs'> {
  const total = (pick: (encoding: Encoding) => number) => encodings.reduce((sum, each) => sum + pick(each), 0)
  const tokenize = total(({ times }) => times.tokenize)
  const work = tokenize + total(({ times }) => times.encode + times.pool + times.normalize)
  const tokenizeMs = work === 0 ? 0 : (elapsed * tokenize) / work
  return { tokenizeMs, encodeMs: elapsed - tokenizeMs }
}
