/** Where things lie: the clone, and the cache outside it that survives a deleted clone and is shared by several. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The clone, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/** A path inside the clone. @param {string[]} parts */
export const inClone = (...parts) => join(root, ...parts)

/** This user's cache folder: the one of src/encode/models/cache.ts, which Node 20 cannot import. */
export function cacheFolder() {
  const { SHORTLIST_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (SHORTLIST_CACHE) return SHORTLIST_CACHE
  if (process.platform === 'win32') {
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Shortlist', 'Cache')
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'Shortlist')
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'shortlist')
}
