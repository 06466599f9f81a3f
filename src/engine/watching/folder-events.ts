/**
 * Tells that something in a folder has changed, never what: the folder is looked through again anyway (watch-folder.ts), so an event that is
 * lost, doubled or wrong does no harm. Where the system watches whole trees that is one handle; on Linux it is one a folder, none a file.
 */
import { type FSWatcher, watch } from 'node:fs'

const watchesTrees = process.platform === 'win32' || process.platform === 'darwin'

export interface FolderEvents {
  /** Watches these folders (real paths, the first is the root) instead of those before. Throws what the system says against it. */
  readonly follow: (folders: readonly string[]) => void
  readonly close: () => void
}

/** `onError`: the system has stopped telling. */
export function createFolderEvents(onChange: () => void, onError: () => void): FolderEvents {
  const watchers = new Map<string, FSWatcher>()

  const drop = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const add = (folder: string) => {
    const watcher = watch(folder, { recursive: watchesTrees }, onChange)
    watchers.set(folder, watcher)
    watcher.on('error', () => {
      drop(folder)
      onError()
    })
  }

  return {
    follow: (folders) => {
      const wanted = new Set(watchesTrees ? folders.slice(0, 1) : folders)
      for (const folder of [...watchers.keys()]) if (!wanted.has(folder)) drop(folder)
      for (const folder of wanted) if (!watchers.has(folder)) add(folder)
    },
    close: () => {
      for (const folder of [...watchers.keys()]) drop(folder)
    },
  }
}
