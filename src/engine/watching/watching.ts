/** The folders that the open library is kept in step with. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ShortlistError } from '../../contract/errors.ts'
import type { ImportAs } from '../../contract/import.ts'
import type { WatchedFolder } from '../../contract/watched.ts'
import {
  addWatchedFolder,
  type FolderRow,
  keepMissing,
  removeWatchedFolder,
  watchedFolders,
} from '../../library/watched-folders.ts'
import { type FolderWatch, type FolderWatchOptions, watchFolder } from './watch-folder.ts'

export interface Watching {
  readonly list: () => WatchedFolder[]
  /** Throws import.nothing-found where there is no such folder. */
  readonly add: (path: string, as: ImportAs) => Promise<WatchedFolder>
  /** false where it is not watched */
  readonly remove: (id: number) => Promise<boolean>
  readonly keep: (id: number) => number
  readonly close: () => Promise<void>
}

export interface WatchingOptions extends FolderWatchOptions {
  /** otherwise nothing is watched until a folder is added: for a command that has other things to do */
  readonly isActive: boolean
}

export function startWatching(options: WatchingOptions): Watching {
  const { library, onChange } = options
  const watches = new Map<number, FolderWatch>()

  const begin = (row: FolderRow): FolderWatch => {
    const watch = watchFolder(row, options)
    watches.set(row.id, watch)
    return watch
  }
  const end = async (id: number): Promise<void> => {
    const watch = watches.get(id)
    watches.delete(id)
    await watch?.close()
  }

  if (options.isActive) for (const row of watchedFolders(library)) begin(row)
  return {
    list: () => [...watches.values()].map(({ status }) => status()).sort((a, b) => (a.path < b.path ? -1 : 1)),
    add: async (given, as) => {
      const path = resolve(given)
      const isFolder = await stat(path).then(
        (facts) => facts.isDirectory(),
        () => false,
      )
      if (!isFolder) throw new ShortlistError('import.nothing-found', path)
      const row = addWatchedFolder(library, path, as)
      await end(row.id)
      const { status } = begin(row)
      onChange()
      return status()
    },
    remove: async (id) => {
      await end(id)
      const removed = removeWatchedFolder(library, id)
      onChange()
      return removed
    },
    keep: (id) => {
      const path = watches.get(id)?.row.path
      const kept = path === undefined ? 0 : keepMissing(library, path)
      onChange()
      return kept
    },
    close: async () => {
      await Promise.all([...watches.keys()].map(end))
    },
  }
}
