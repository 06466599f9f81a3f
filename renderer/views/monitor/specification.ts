/** The figures the system was specified with (CPU, one short text), which the strip shows beside the measured ones. */
import type { Stage } from '../../../src/contract/monitor.ts'

export interface Specified {
  readonly words: string
  /** ms that are not to be passed */
  readonly limit: number
  /** the figure is for one short text: passages of an import are longer */
  readonly forShortText?: true
}

export const specified: Partial<Record<Stage, Specified>> = {
  tokenize: { words: '~2', limit: 2, forShortText: true },
  encode: { words: '~10', limit: 10, forShortText: true },
  pool: { words: '< 1', limit: 1, forShortText: true },
  normalize: { words: '< 1', limit: 1, forShortText: true },
  total: { words: '< 50', limit: 50, forShortText: true },
}

/** tokens a text may have on average to be called short */
export const shortText = 48

/** texts a second, on CPU, in batches of 32 */
export const specifiedThroughput = 500

/** The way of a query, in order. */
export const pipeline: readonly { stage: Stage; name: string; about: string }[] = [
  { stage: 'tokenize', name: 'tokenize', about: 'text to token ids' },
  { stage: 'wait', name: 'wait', about: 'until an encoder is free' },
  { stage: 'encode', name: 'encode', about: 'token ids through the transformer layers to token embeddings' },
  { stage: 'pool', name: 'pool', about: 'token embeddings to one vector by each pooling method' },
  { stage: 'normalize', name: 'normalize', about: 'to length 1 (L2 norm)' },
  { stage: 'scan', name: 'scan', about: 'every stored vector compared with the query' },
  { stage: 'keyword', name: 'keyword', about: 'BM25 over the words of the documents' },
  { stage: 'fuse', name: 'fuse', about: 'both ranked lists joined' },
  { stage: 'evidence', name: 'evidence', about: 'the strongest passages of each result' },
  { stage: 'total', name: 'search', about: 'the whole, as its caller waits for it' },
]
