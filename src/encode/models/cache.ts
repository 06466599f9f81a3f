/** Owns where model files lie on this computer: the app's own cache, outside any clone and outside any library. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Precision } from '../../contract/common.ts'
import type { ModelFiles } from '../encoding.ts'

/** The cache folder of this platform; the environment's SHORTLIST_CACHE overrides it. It need not exist yet. */
export function defaultCache(): string {
  const { SHORTLIST_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (SHORTLIST_CACHE) return SHORTLIST_CACHE
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Shortlist', 'Cache')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'Shortlist')
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'shortlist')
}

/** A folder with model files that the user named in the environment's SHORTLIST_MODELS. */
export function givenFolder(): string | undefined {
  return process.env['SHORTLIST_MODELS'] || undefined
}

/** Where the cache keeps the files of one model and precision, there or not. */
export function cachedFiles(cache: string, model: string, precision: Precision): ModelFiles {
  const folder = join(cache, 'models', model)
  return { model, precision, onnx: join(folder, `${precision}.onnx`), tokenizer: join(folder, 'tokenizer.json') }
}
