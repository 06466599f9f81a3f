/** Searches, explanations and comparisons: prepare -> encode, ahead of any import -> rank. */
import type { DocumentKind, Pooling } from '../contract/common.ts'
import type { Comparison } from '../contract/compare.ts'
import { faultOf, ShortlistError } from '../contract/errors.ts'
import type { Explanation, Query, SearchResult, SpaceChoice } from '../contract/search.ts'
import type { ActiveSpace } from '../library/active-space.ts'
import type { Library } from '../library/database.ts'
import type { Recorder } from '../monitor/recorder.ts'
import { compareSpaces } from '../search/compare.ts'
import { explain } from '../search/explain.ts'
import { type PreparedQuery, prepareQuery } from '../search/query.ts'
import { searchDocuments, type SearchPlace } from '../search/search.ts'
import { createTables, type Tables } from '../search/table.ts'
import type { Projections } from './projections.ts'
import { type AskedVectors, ofSpace, ownSpace } from './query-spaces.ts'
import { rememberingEncoder } from './query-memory.ts'
import type { EncodedQuery } from './query-vectors.ts'
import { tokenizerOf } from './tokenizers.ts'
import type { EncoderPool } from './workers/encoders.ts'
import type { EncoderFleet, ModelChoice } from './workers/fleet.ts'

export interface SearchAsked {
  readonly query: Query
  readonly method: SearchResult['method']
  readonly weight?: number | undefined
  readonly space: SpaceChoice
  readonly of: DocumentKind
  readonly language?: string | undefined
  readonly limit: number
}

export interface ExplainAsked {
  readonly query: Query
  readonly id: number
  readonly space: SpaceChoice
}

export interface CompareAsked {
  readonly query: Query
  readonly poolings: readonly Pooling[]
  /** the active model when empty */
  readonly models: readonly ModelChoice[]
  /** the models' own when empty */
  readonly dimensions: readonly number[]
  readonly of: DocumentKind
  readonly limit: number
  readonly k: number
}

type Asking = AbortSignal | undefined

export interface Queries {
  /** Hybrid search goes on by words alone, with `space: null`, while the library's own encoder is missing or down. */
  readonly search: (asked: SearchAsked, signal: Asking) => Promise<SearchResult>
  readonly explain: (asked: ExplainAsked, signal: Asking) => Promise<Explanation>
  readonly compare: (asked: CompareAsked, signal: Asking) => Promise<Comparison>
  /** Loads what the first query would otherwise wait for: the active model's tokenizer and the vectors of its space. */
  readonly warm: () => Promise<void>
  /** bytes of vectors held in memory for scanning */
  readonly scannerBytes: () => number
}

export interface QueriesOptions {
  readonly library: () => Promise<Library>
  readonly fleet: EncoderFleet
  readonly recorder: Recorder
  readonly active: () => ActiveSpace
  readonly projections: Projections
}

interface InSpace {
  readonly encoded: EncodedQuery
  readonly asked: AskedVectors
}

/** `dimensions`: the model's own without it */
type Chosen = ActiveSpace & Pick<SpaceChoice, 'dimensions'>

export function createQueries({ library, fleet, recorder, active, projections }: QueriesOptions): Queries {
  let tables: Tables | undefined
  const warmed = new WeakSet<EncoderPool>()
  const encodeQuery = rememberingEncoder()

  const place = async (): Promise<SearchPlace> => {
    const open = await library()
    tables ??= createTables(open)
    return { library: open, tables }
  }

  const inSpace = async (
    at: SearchPlace,
    query: PreparedQuery,
    { pooling, dimensions, ...choice }: Chosen,
    signal: Asking,
  ): Promise<InSpace> => {
    const encoded = await encodeQuery(query, [pooling], await fleet.poolOf(choice), signal)
    const made = { library: at.library, projections, signal }
    return { encoded, asked: await ofSpace(made, encoded, pooling, dimensions) }
  }

  /** undefined when the library's own encoder cannot be used now: words are searched without it. */
  const inSpaceIfPossible = async (
    at: SearchPlace,
    query: PreparedQuery,
    chosen: SpaceChoice,
    signal: Asking,
  ): Promise<InSpace | undefined> => {
    const choice = chosenSpace(chosen, active())
    try {
      return await inSpace(at, query, choice, signal)
    } catch (error) {
      const own = choice.model === active().model && choice.precision === active().precision
      if (!own || !concernsEncoder(error)) throw error
      recorder.error(faultOf(error).code)
      return undefined
    }
  }

  const searchIn = async (asked: SearchAsked, signal: Asking): Promise<SearchResult> => {
    const { query: given, method, space: chosen, ...rest } = asked
    const at = await place()
    const query = prepareQuery(at.library, given)
    const found = await encodingFor(at, query, asked, chosen, signal)
    if (signal?.aborted === true) throw new ShortlistError('cancelled')
    const input = { query, method, space: found?.asked.space ?? null, vectors: found?.asked, ...rest }
    const result = searchDocuments(at, input, (stage, ms) => recorder.stage(stage, ms))
    const ms = { ...result.ms, ...encodingTimes(found?.encoded) }
    return { ...result, cut: found?.encoded.cut ?? false, ms }
  }

  const encodingFor = (
    at: SearchPlace,
    query: PreparedQuery,
    { method }: SearchAsked,
    chosen: SpaceChoice,
    signal: Asking,
  ): Promise<InSpace | undefined> => {
    if (method === 'keyword' || query.text === '') return Promise.resolve(undefined)
    if (method === 'vector') return inSpace(at, query, chosenSpace(chosen, active()), signal)
    return inSpaceIfPossible(at, query, chosen, signal)
  }

  return {
    search: async (asked, signal) => {
      const started = performance.now()
      const result = await searchIn(asked, signal)
      const total = performance.now() - started
      recorder.stage('total', total)
      return { ...result, ms: { ...result.ms, total } }
    },
    explain: async ({ query: given, id, space: chosen }, signal) => {
      const at = await place()
      const query = prepareQuery(at.library, given)
      const found = query.text === '' ? undefined : await inSpaceIfPossible(at, query, chosen, signal)
      if (found === undefined) return explain(at, { id, query, space: null })
      const { space, requirements } = found.asked
      return explain(at, { id, query, space, requirements })
    },
    compare: async ({ query: given, poolings, models, dimensions, of, limit, k }, signal) => {
      const at = await place()
      const query = { ...prepareQuery(at.library, given), requirements: [] }
      if (query.text === '') throw new ShortlistError('search.empty')
      const spaces: AskedVectors[] = []
      const made = { library: at.library, projections, signal }
      let encodeMs = 0
      for (const model of models.length > 0 ? models : [active()]) {
        const encoded = await encodeQuery(query, poolings, await fleet.poolOf(model), signal)
        encodeMs += encoded.encodeMs
        for (const pooling of poolings)
          for (const each of dimensions.length > 0 ? dimensions : [undefined])
            spaces.push(await ofSpace(made, encoded, pooling, each))
      }
      return compareSpaces(at, { query, spaces, of, limit, k, encodeMs })
    },
    warm: async () => {
      const pool = fleet.active()
      if (pool === undefined || warmed.has(pool)) return
      tokenizerOf(pool.files.tokenizer)
      const model = pool.loaded()
      if (model === undefined) return
      warmed.add(pool)
      const at = await place()
      at.tables.of(ownSpace(at.library, model, active().pooling))
    },
    scannerBytes: () => tables?.bytes() ?? 0,
  }
}

/** The library's own space where nothing else was chosen. */
function chosenSpace({ model, precision, pooling, dimensions }: SpaceChoice, active: ActiveSpace): Chosen {
  return {
    dimensions,
    model: model ?? active.model,
    precision: precision ?? active.precision,
    pooling: pooling ?? active.pooling,
  }
}

function concernsEncoder(error: unknown): boolean {
  const { code } = faultOf(error)
  return code.startsWith('model.') || code.startsWith('encoder.')
}

function encodingTimes(encoded: EncodedQuery | undefined): Pick<SearchResult['ms'], 'tokenize' | 'encode'> {
  return { tokenize: encoded?.tokenizeMs ?? 0, encode: encoded?.encodeMs ?? 0 }
}
