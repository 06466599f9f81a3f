/** Owns what is known about each encoder: resources/models.json, checked. Adding an encoder is one entry there. */
import { z } from 'zod'
import models from '../../../resources/models.json' with { type: 'json' }
import { Pooling, Precision } from '../../contract/common.ts'
import { ShortlistError } from '../../contract/errors.ts'

const FileFacts = z.strictObject({ bytes: z.int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
/** What a file must be to be used: its size in bytes and its sha256, hex. */
export type FileFacts = z.infer<typeof FileFacts>

const PrecisionFiles = z.strictObject({
  onnx: FileFacts,
  tokenizer: FileFacts,
  /** paths inside a hub repository at a pinned revision; absent where the files are not known there by their hashes */
  hub: z
    .strictObject({
      repository: z.string(),
      revision: z.string().regex(/^[0-9a-f]{40}$/),
      onnx: z.string(),
      tokenizer: z.string(),
    })
    .optional(),
  /** a package (jar) that holds the same files; its members are recognised by size and sha256, not by name */
  packageClient: z.strictObject({ client: z.literal('maven'), coordinates: z.string() }),
})
export type PrecisionFiles = z.infer<typeof PrecisionFiles>

const CatalogueModel = z.strictObject({
  id: z.string(),
  name: z.string(),
  licence: z.string(),
  layers: z.int().positive(),
  dimensions: z.int().positive(),
  /** longest input in tokens, special tokens included */
  window: z.int().positive(),
  /** put before the text by role, as the model was trained */
  prefixes: z.strictObject({ query: z.string(), passage: z.string() }),
  trainedPooling: Pooling,
  /** `mean`: the fp32 mean vector of `text`, scaled to signed bytes, base64 (cosine to the exact one > .9999) */
  selfTest: z.strictObject({ text: z.string(), role: z.enum(['query', 'passage', 'none']), mean: z.base64() }),
  files: z.record(Precision, PrecisionFiles),
})
export type CatalogueModel = z.infer<typeof CatalogueModel>

const Source = z.enum(['folder', 'cache', 'hub', 'package-client'])
export type Source = z.infer<typeof Source>

const Catalogue = z.strictObject({
  /** where to look, in this order */
  sources: z.array(Source),
  hub: z.url(),
  models: z.array(CatalogueModel),
})
export type Catalogue = z.infer<typeof Catalogue>

let parsed: Catalogue | undefined

export function readCatalogue(): Catalogue {
  parsed ??= Catalogue.parse(models)
  return parsed
}

/** Throws `model.unknown`, with the list of those that exist as detail. */
export function catalogueModel(id: string): CatalogueModel {
  const all = readCatalogue().models
  const found = all.find((model) => model.id === id)
  if (found) return found
  throw new ShortlistError('model.unknown', `${id}; there are: ${all.map((model) => model.id).join(', ')}`)
}
