/**
 * Tells that something in a folder has changed, never what: the folder is looked through again anyway (watch-folder.ts), so an event that is
 * lost, doubled or wrong does no harm. Where the system watches whole trees that is one handle; on Linux it is one a folder, none a file.
 */
import { type FSWatcher, statSync, watch } from 'node:fs'
import { basename } from 'node:path'

const watchesTrees = process.platform === 'win32' || process.platform === 'darwin'

export interface FolderEvents {
  /** Watches these folders (real paths, the first is the root) instead of those before. Throws what the system says against it. */
  readonly follow: (folders: readonly string[]) => void
  readonly close: () => void
}

interface Watch {
  readonly watcher: FSWatcher
  readonly inode: number | undefined
  /** it was deleted or moved, as far as the system tells */
  readonly left: () => boolean
}

/** `onError`: the system has stopped telling. */
export function createFolderEvents(onChange: () => void, onError: () => void): FolderEvents {
  const watches = new Map<string, Watch>()

  const drop = (folder: string) => {
    watches.get(folder)?.watcher.close()
    watches.delete(folder)
  }
  const add = (folder: string) => {
    const inode = inodeOf(folder)
    let left = false
    const watcher = watch(folder, { recursive: watchesTrees }, (kind, name) => {
      // so Linux tells what becomes of the folder itself; what in it is called the same is watched anew for nothing
      left ||= kind === 'rename' && name === basename(folder)
      onChange()
    })
    watches.set(folder, { watcher, inode, left: () => left })
    watcher.on('error', () => {
      drop(folder)
      onError()
    })
  }

  return {
    follow: (folders) => {
      const wanted = new Set(watchesTrees ? folders.slice(0, 1) : folders)
      for (const [folder, each] of [...watches]) if (!wanted.has(folder) || isReplaced(folder, each)) drop(folder)
      for (const folder of wanted) if (!watches.has(folder)) add(folder)
    },
    close: () => {
      for (const folder of [...watches.keys()]) drop(folder)
    },
  }
}

/**
 * Another folder may have come in its place (a restore, a sync), and the system goes on watching the one that was there. One that was moved,
 * by itself or with the folder it lies in, still has its inode; that of a deleted one may be another's by now, but of that the system tells.
 */
function isReplaced(folder: string, { inode, left }: Watch): boolean {
  return left() || inode !== inodeOf(folder)
}

function inodeOf(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino
}
