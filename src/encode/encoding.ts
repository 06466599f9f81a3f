/** What encoding texts yields: the only thing that crosses from an encoder process to the engine. */
import type { Device, Pooling, Precision } from '../contract/common.ts'
import type { Answer } from '../contract/errors.ts'

/** `query` and `passage` choose the model's prefix; `none` puts none. */
export type Role = 'query' | 'passage' | 'none'

/** One encoder of the catalogue (resources/models.json), with the files of one precision. */
export interface ModelFiles {
  readonly model: string
  readonly precision: Precision
  /** absolute paths */
  readonly onnx: string
  readonly tokenizer: string
}

export interface EncodeRequest {
  readonly texts: readonly string[]
  readonly role: Role
  readonly poolings: readonly Pooling[]
  /** `alone`: one text a run, so a vector depends on its text only (int8). `batched`: length-sorted, at most 32 texts a run. */
  readonly batching: 'alone' | 'batched'
  /** positions, padding included, that a batched run has at most; see batch.ts */
  readonly positions?: number
  /** its runs come before those of other calls */
  readonly urgent?: boolean
}

/** Times of one call in ms, over all its texts. `wait` is not known here: the engine adds it. */
export interface StageTimes {
  readonly tokenize: number
  readonly encode: number
  readonly pool: number
  readonly normalize: number
}

/** One run of the network. */
export interface BatchReport {
  readonly texts: number
  /** real tokens, special ones included */
  readonly tokens: number
  /** positions run, padding included */
  readonly positions: number
  /** of the network alone, ms */
  readonly ms: number
}

export interface Encoding {
  /** real tokens per text, special ones included, after truncation; [texts] */
  readonly tokens: Int32Array
  /** 1 where a text was longer than the window; [texts] */
  readonly truncated: Uint8Array
  readonly dimensions: number
  /** L2-normalised sentence embeddings per pooling, row-major [texts, dimensions] */
  readonly vectors: Partial<Record<Pooling, Float32Array>>
  readonly times: StageTimes
  readonly batches: readonly BatchReport[]
}

export interface LoadedModel {
  readonly model: string
  readonly precision: Precision
  readonly dimensions: number
  /** longest input in tokens, special tokens included */
  readonly window: number
  /** sha256 of the weights, hex */
  readonly hash: string
  /** what it runs on */
  readonly provider: Device
  /** e.g. `ONNX Runtime 1.30.0` */
  readonly runtime: string
  readonly ms: number
}

/** What an encoder process offers (over birpc). Errors cross as `Fault` inside the answer, never as a stack: see unwrap(). */
export interface EncoderFunctions {
  /** Loads, verifies and tests; a second call replaces the model. `model.unknown`, `model.missing`, `model.damaged`, `model.refused`, `encoder.failed` (the device) */
  load: (files: ModelFiles, device: Device) => Promise<Answer<LoadedModel>>
  /**
   * `call` is the caller's number for it. `encoder.failed` before a model is loaded, or when the network cannot be run;
   * `encoder.out-of-memory` when not even one text can be run; `cancelled`
   */
  encode: (request: EncodeRequest, call: number) => Promise<Answer<Encoding>>
  /** Ends a call before its next run of the network; one that has ended is no error. */
  cancel: (call: number) => void
}
