/**
 * One watched folder: looked through at the start, after changes and now and then; what is new or changed becomes an import, what has lost
 * its file is noted. All that is known is in the library, so a restart needs nothing but another look. Notes: imports.md.
 */
import type { WatchedFolder } from '../../contract/watched.ts'
import { causeWords } from '../../import/outcomes.ts'
import type { Library } from '../../library/database.ts'
import { changedFiles, countBelow, type FolderRow, knowsBelow, noteMissing } from '../../library/watched-folders.ts'
import { pause } from '../changes.ts'
import type { ImportJobs } from '../imports/import-jobs.ts'
import { createFolderEvents } from './folder-events.ts'
import { isUnsettled, type Look, lookThrough, settleMs, whyAway } from './look-through.ts'

/** ms from a change to the look, so that many make one */
const gatherMs = 500
/** ms between two looks: while the system tells of changes (network drives may not), while it does not, while the folder is away */
const everyMs = { watching: 300_000, polling: 30_000, away: 5000 } as const
/** more changed files are imported as their folder, which passes over the others by itself */
const mostNamed = 100

const notes = {
  polling: 'The system does not tell of changes in it, so it is looked through every 30 seconds.',
  empty: 'It is empty, but was not: is its drive connected? What was read from it is kept.',
  away: 'What was read from it is kept. It is looked for every 5 seconds.',
}

export interface FolderWatch {
  readonly row: FolderRow
  readonly status: () => WatchedFolder
  readonly close: () => Promise<void>
}

export interface FolderWatchOptions {
  readonly library: Library
  readonly jobs: Pick<ImportJobs, 'start'>
  readonly onChange: () => void
  readonly onError: (error: unknown) => void
}

type Standing = Pick<WatchedFolder, 'state' | 'note'>

export function watchFolder(row: FolderRow, { library, jobs, onChange, onError }: FolderWatchOptions): FolderWatch {
  const stop = new AbortController()
  let standing: Standing = { state: 'checking' }
  let changed = Promise.withResolvers<undefined>()
  let isTold = true

  const rouse = () => changed.resolve(undefined)
  const events = createFolderEvents(rouse, () => {
    isTold = false
    rouse()
  })

  const stand = (next: Standing) => {
    if (next.state === standing.state && next.note === standing.note) return
    standing = next
    onChange()
  }

  const follow = (folders: readonly string[]) => {
    try {
      events.follow(folders)
      isTold = true
    } catch {
      // no watches left (inotify), or a file system without them
      events.close()
      isTold = false
    }
  }

  /** Answers after how many ms to look again at the latest. */
  const look = async (): Promise<number> => {
    const why = await whyAway(row.path, !knowsBelow(library, row.path))
    if (why !== undefined) {
      events.close()
      const note = why === 'empty' ? notes.empty : `${causeWords[why].message} ${notes.away}`
      stand({ state: 'away', note })
      return everyMs.away
    }
    const found = await lookThrough(row.path, stop.signal)
    if (stop.signal.aborted) return 0
    follow(found.folders)
    await bringIn(found)
    stand(isTold ? { state: 'watching' } : { state: 'polling', note: notes.polling })
    return found.unsettled > 0 ? settleMs : isTold ? everyMs.watching : everyMs.polling
  }

  const bringIn = async (found: Look) => {
    if (found.whole) {
      const seen = { files: new Set(found.files.map(({ path }) => path)), unseen: found.unseen }
      const { lost, back } = noteMissing(library, row.path, seen)
      if (lost + back > 0) onChange()
    }
    const now = Date.now()
    const due = changedFiles(library, found.files).filter(({ modified }) => !isUnsettled(modified, now))
    if (due.length === 0) return
    await jobs.start(due.length > mostNamed ? [row.path] : due.map(({ path }) => path), row.as)
  }

  const run = async () => {
    while (!stop.signal.aborted) {
      changed = Promise.withResolvers()
      const next = await look().catch((error: unknown) => {
        onError(error)
        return everyMs.away
      })
      const waiting = new AbortController()
      await Promise.race([changed.promise, pause(next, AbortSignal.any([waiting.signal, stop.signal]))])
      waiting.abort()
      await pause(gatherMs, stop.signal)
    }
  }

  const done = run()
  return {
    row,
    status: () => ({ ...row, ...standing, ...countBelow(library, row.path) }),
    close: async () => {
      stop.abort()
      rouse()
      events.close()
      await done
    },
  }
}
