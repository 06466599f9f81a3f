/** Owns where a model's files lie on this computer: in the user's folder or in the cache, verified by sha256, without network. */
import { stat } from 'node:fs/promises'
import type { Precision } from '../../contract/common.ts'
import { type Fault, fault } from '../../contract/errors.ts'
import type { ModelFiles } from '../encoding.ts'
import { cachedFiles, givenFolder } from './cache.ts'
import { catalogueModel, type FileFacts } from './catalogue.ts'
import { plainFiles } from './folder.ts'
import { checkFile, sizeOf } from './verify.ts'
import { type Part, wrongFile, wrongFilesIn } from './wrong-file.ts'

export interface ModelPlace {
  readonly model: string
  readonly precision: Precision
  /** the app's cache folder, see defaultCache() */
  readonly cache: string
  /** the user's own folder (or a jar); default: the environment's SHORTLIST_MODELS. It is only ever read. */
  readonly folder?: string | undefined
}

const parts = ['onnx', 'tokenizer'] as const satisfies Part[]

/** The first files that are right, those of the user's folder before those of the cache. Throws `model.unknown`. */
export async function findModel(place: ModelPlace): Promise<ModelFiles | undefined> {
  const { model, precision } = place
  const [onnx, tokenizer] = await Promise.all(parts.map((part) => firstRight(place, part)))
  return onnx && tokenizer ? { model, precision, onnx, tokenizer } : undefined
}

/** Why `findModel` found nothing: a file that is not as it should be (named in the detail, with the reason), or none at all. */
export async function missingModel(place: ModelPlace): Promise<Fault> {
  for (const part of parts) {
    if (await firstRight(place, part)) continue
    const wrong = await wrongOne(place, part)
    if (wrong !== undefined) return wrong
  }
  return fault('model.missing', `${place.model}/${place.precision}`)
}

/** What lies where the cache or the user's folder should have the part, most telling first. */
async function wrongOne(place: ModelPlace, part: Part): Promise<Fault | undefined> {
  const { model, precision, cache, folder = givenFolder() } = place
  const [ofSize] = await ofThatSize(place, part)
  if (ofSize !== undefined) return fault('model.damaged', ofSize)
  const cached = cachedFiles(cache, model, precision)[part]
  if ((await sizeOf(cached)) !== undefined) {
    return wrongFile(cached, part, catalogueModel(model).files[precision][part])
  }
  return folder === undefined ? undefined : (await wrongFilesIn(folder, part))[0]
}

async function firstRight(place: ModelPlace, part: Part): Promise<string | undefined> {
  const facts = catalogueModel(place.model).files[place.precision][part]
  for (const path of await ofThatSize(place, part)) if (await isRight(path, facts)) return path
  return undefined
}

async function ofThatSize(place: ModelPlace, part: Part): Promise<string[]> {
  const { model, precision, cache, folder = givenFolder() } = place
  const { bytes } = catalogueModel(model).files[precision][part]
  const given = folder === undefined ? [] : await plainFiles(folder, bytes)
  const cached = cachedFiles(cache, model, precision)[part]
  return (await sizeOf(cached)) === bytes ? [...given, cached] : given
}

/** By path, size and time of the last change: a list of all models would otherwise hash 280 MB each time it is asked for. */
const verified = new Map<string, boolean>()

async function isRight(path: string, facts: FileFacts): Promise<boolean> {
  const { size, mtimeMs } = await stat(path)
  const key = `${path} ${size} ${mtimeMs} ${facts.sha256}`
  const known = verified.get(key) ?? (await checkFile(path, facts)) === 'right'
  verified.set(key, known)
  return known
}
