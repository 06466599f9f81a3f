/** Words that several areas of the contract share. */
import { z } from 'zod'

export const Pooling = z.enum(['mean', 'max', 'cls', 'attention'])
export type Pooling = z.infer<typeof Pooling>
export const poolings = Pooling.options

export const Precision = z.enum(['int8', 'fp32'])
export type Precision = z.infer<typeof Precision>

/** What an encoder can run on. All but `cpu` need hardware and drivers that a computer may not have. */
export const Device = z.enum(['cpu', 'webgpu', 'dml', 'coreml', 'cuda'])
export type Device = z.infer<typeof Device>

/** Why a device is not used, in plain words; `detail` is what the runtime or the system said. */
export const DeviceTrouble = z.object({ device: Device, reason: z.string(), detail: z.string().optional() })
export type DeviceTrouble = z.infer<typeof DeviceTrouble>

/** Positions, padding included, that one run of the network has at most; `tunedOn` is when this computer's own limit was measured. */
export const RunLimit = z.object({ positions: z.int().positive(), tunedOn: z.string().optional() })
export type RunLimit = z.infer<typeof RunLimit>

export const Method = z.enum(['hybrid', 'vector', 'keyword'])
export type Method = z.infer<typeof Method>

export const DocumentKind = z.enum(['cv', 'posting'])
export type DocumentKind = z.infer<typeof DocumentKind>

export const DocumentState = z.enum(['queued', 'read', 'encoded', 'failed'])
export type DocumentState = z.infer<typeof DocumentState>

/** How reading a file ended. Empty text is never `text`. */
export const Outcome = z.enum([
  'text',
  'text-truncated',
  'needs-ocr',
  'password',
  'damaged',
  'empty',
  'unsupported',
  'limit:size',
  'limit:time',
  'limit:memory',
  'limit:depth',
  'limit:ratio',
  'limit:entries',
])
export type Outcome = z.infer<typeof Outcome>

/** Why a file or folder could not be looked at or opened, where that says more than the outcome `damaged` (or, for `waiting`, `limit:time`). */
export const Cause = z.enum([
  'permission',
  'gone',
  'link-nowhere',
  'link-circle',
  'name',
  'depth',
  'count',
  'not-a-file',
  'disk',
  'waiting',
  'forgotten',
])
export type Cause = z.infer<typeof Cause>

/** A half-open range [start, end) of UTF-16 code units in a document's text. */
export const Range = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Range = z.infer<typeof Range>

/** What of a document was read by OCR: pages (from 1), and the mean confidence of their words, percent. */
export const ReadByOcr = z.object({ pages: z.array(z.int()), confidence: z.number() })
export type ReadByOcr = z.infer<typeof ReadByOcr>

/** What brought vectors to fewer dimensions: PCA without mean removal, fitted on passages of the library it belongs to. */
export const SpaceProjection = z.object({
  /** 1, 2, 3 …: each fit is another space */
  number: z.int(),
  /** the model's own dimensions */
  from: z.int(),
  /** how many passages of this library it was fitted on, and when (ISO 8601) */
  passages: z.int(),
  fittedAt: z.string(),
  /** sha256 of the matrix, hex */
  hash: z.string(),
})
export type SpaceProjection = z.infer<typeof SpaceProjection>

/** Which vectors: a model file, its precision, a pooling method, and a projection if any. Vectors of different spaces are never compared. */
export const Space = z.object({
  /** for example `all-MiniLM-L6-v2/int8/mean`, `e5-small-v2/int8/mean/pca256-1` */
  id: z.string(),
  model: z.string(),
  precision: Precision,
  pooling: Pooling,
  dimensions: z.int(),
  /** absent where they are the model's own dimensions */
  projection: SpaceProjection.optional(),
})
export type Space = z.infer<typeof Space>

/** The dimensions that any model's vectors can be brought to, besides its own. */
export const projectedDimensions = 256

/** count and quantiles of one thing measured, in ms */
export const Quantiles = z.object({
  count: z.int(),
  p50: z.number(),
  p95: z.number(),
  p99: z.number(),
  max: z.number(),
})
export type Quantiles = z.infer<typeof Quantiles>
