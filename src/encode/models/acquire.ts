/** Owns getting a model: its files end up in the cache, verified by sha256, from the first source of the catalogue that has them. */
import { faultOf, ShortlistError } from '../../contract/errors.ts'
import type { ModelProgress } from '../../contract/models.ts'
import type { ModelFiles } from '../encoding.ts'
import { cachedFiles, givenFolder } from './cache.ts'
import type { PrecisionFiles, Source } from './catalogue.ts'
import { catalogueModel, readCatalogue } from './catalogue.ts'
import type { ModelPlace } from './find.ts'
import type { Wanted } from './sources.ts'
import { sourceNames, takeFrom } from './sources.ts'
import { checkFile } from './verify.ts'

export interface AcquireOptions extends ModelPlace {
  /** those to ask; default: the catalogue's */
  readonly sources?: readonly Source[]
  readonly signal: AbortSignal
  readonly onProgress: (progress: ModelProgress) => void
}

/**
 * Asks each source in turn for the files that the cache lacks. A damaged file in the cache is removed and fetched again; what was
 * downloaded before an interruption is kept and resumed. Several processes may do this at once.
 * Throws `model.unknown`, `model.unreachable`, `model.damaged` or `model.refused` (each source's reason as detail), `model.unwritable`, `cancelled`.
 */
export async function acquireModel(options: AcquireOptions): Promise<ModelFiles> {
  try {
    return await askSources(options)
  } catch (cause) {
    if (options.signal.aborted) throw new ShortlistError('cancelled', options.model, { cause })
    if (isUnwritable(cause, options.cache)) throw new ShortlistError('model.unwritable', options.cache, { cause })
    throw cause
  }
}

async function askSources(options: AcquireOptions): Promise<ModelFiles> {
  const { model, precision, cache, signal, sources = readCatalogue().sources } = options
  const entry = catalogueModel(model).files[precision]
  const files = cachedFiles(cache, model, precision)
  const failures: Failure[] = []
  let missing = await missingFiles(files, entry, signal)
  for (const source of sources) {
    if (missing.length === 0) break
    const failure = await askSource(source, entry, missing, options)
    if (failure) failures.push(failure)
    missing = await missingFiles(files, entry, signal)
  }
  if (missing.length > 0) throw gaveUp(model, failures)
  const total = totalBytes(entry)
  options.onProgress({ step: 'done', source: sourceNames.cache, bytes: total, total })
  return files
}

interface Failure {
  /** where a file was there, and was not as it should be */
  readonly code: 'model.damaged' | 'model.refused' | undefined
  readonly reason: string
}

/** Failing is data here (the next source is asked), unless the call was cancelled or the cache cannot be written. */
async function askSource(
  source: Source,
  entry: PrecisionFiles,
  missing: readonly Wanted[],
  { cache, folder = givenFolder(), signal, onProgress }: AcquireOptions,
): Promise<Failure | undefined> {
  const total = totalBytes(entry)
  const present = total - missing.reduce((sum, { facts }) => sum + facts.bytes, 0)
  const report = (step: ModelProgress['step'], bytes: number): void =>
    onProgress({ step, source: sourceNames[source], bytes: present + bytes, total })
  report('looking', 0)
  try {
    await takeFrom[source]({ cache, folder, entry, missing, signal, onBytes: (bytes) => report('downloading', bytes) })
    report('verifying', 0)
    return undefined
  } catch (error) {
    if (signal.aborted || isUnwritable(error, cache)) throw error
    const { code } = faultOf(error)
    const wrong = code === 'model.damaged' || code === 'model.refused' ? code : undefined
    return { code: wrong, reason: `${sourceNames[source]}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function totalBytes({ onnx, tokenizer }: PrecisionFiles): number {
  return onnx.bytes + tokenizer.bytes
}

async function missingFiles(files: ModelFiles, entry: PrecisionFiles, signal: AbortSignal): Promise<Wanted[]> {
  const missing: Wanted[] = []
  for (const part of ['onnx', 'tokenizer'] as const) {
    const wanted = { part, target: files[part], facts: entry[part] }
    if ((await checkFile(wanted.target, wanted.facts, signal)) !== 'right') missing.push(wanted)
  }
  return missing
}

function gaveUp(model: string, failures: readonly Failure[]): ShortlistError {
  const codes = failures.map((failure) => failure.code)
  const wrong = (['model.damaged', 'model.refused'] as const).find((code) => codes.includes(code))
  const code = wrong ?? 'model.unreachable'
  return new ShortlistError(code, `${model}; ${failures.map((failure) => failure.reason).join('; ')}`)
}

/** A full or read-only disk, or a cache that may not be written: no other source would help. */
function isUnwritable(error: unknown, cache: string): boolean {
  const { code = '', path } = error as NodeJS.ErrnoException
  if (['ENOSPC', 'EDQUOT', 'EROFS'].includes(code)) return true
  return ['EACCES', 'EPERM', 'ENOTDIR', 'EEXIST'].includes(code) && path !== undefined && path.startsWith(cache)
}
