/**
 * Import jobs: what was asked for, how far it is, what came of it. The work itself is two loops over the library's own states
 * (reading.ts, encoding.ts), so a job that was cut off needs nothing but its row to go on. Notes: imports.md.
 */
import { lstat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ShortlistError } from '../../contract/errors.ts'
import type { FailedFile, ImportAs, ImportProgress, ImportReport } from '../../contract/import.ts'
import type { Mapping } from '../../contract/mapping.ts'
import { causeOf } from '../../import/access.ts'
import { wordsOf } from '../../import/outcomes.ts'
import type { Library } from '../../library/database.ts'
import {
  createJob,
  dismissFailed,
  type FailedDocument,
  failedOfJob,
  job as jobRow,
  type JobRow,
  jobReport,
  setJobState,
  unfinishedJobs,
} from '../../library/jobs.ts'
import { holdImports } from '../../library/hold.ts'
import { confirmMapping, mappedFile } from '../../library/mappings.ts'
import { dequeue, mayPass, requeue } from '../../library/queue.ts'
import { walkAgain } from '../../library/unseen.ts'
import type { Changes } from '../changes.ts'
import { findFiles, type WalkingJob } from './find-files.ts'
import { progressOf, type RunningJob } from './progress.ts'
import type { FileUnderWay } from './reading.ts'

export interface ImportJobs {
  readonly changes: Changes
  /** Throws import.nothing-found when none of the paths exists. */
  readonly start: (paths: readonly string[], as: ImportAs) => Promise<number>
  readonly retry: (ids: readonly number[]) => number
  /** Reads a file with tables again, understood like this. Throws import.file-gone. */
  readonly confirm: (id: number, mapping: Mapping | null) => Promise<number>
  readonly dismiss: (ids: readonly number[]) => number
  /** false when it has ended already */
  readonly cancel: (job: number) => boolean
  /** Lets all imports rest, or go on. */
  readonly hold: (held: boolean) => void
  readonly progress: (job: number) => ImportProgress
  /** the running job, or the last one that ended in this session */
  readonly latest: () => ImportProgress | undefined
  readonly report: (job: number) => ImportReport
  /** Ends the jobs that were cancelled, unless one of their files is being read now. */
  readonly endCancelled: () => void
  /** A cancelled job waits for its running files: nothing is begun until they have ended. */
  readonly isCancelling: () => boolean
  /** Ends jobs whose work is done. */
  readonly settle: () => void
  readonly close: () => Promise<void>
}

export interface ImportJobsOptions {
  readonly library: Library
  readonly changes: Changes
  /** there are files to read */
  readonly onQueued: () => void
  /** files that are being read now */
  readonly underWay: () => FileUnderWay[]
  /** Stops what takes long with a file of this job; the file stays queued. */
  readonly stopSlow: (job: number) => void
  /** why nothing goes on at present */
  readonly paused: () => string | undefined
  /** somebody paused all imports */
  readonly held: () => boolean
  readonly onHold: (held: boolean) => void
  /** why documents have no vectors, once a job has ended */
  readonly withoutVectors: () => string
  /** Does a job's walk, again after a pause when something is in the way of it. */
  readonly patiently: (walk: () => Promise<void>, signal: AbortSignal) => Promise<void>
  /** nothing waits for an encoder that could do it */
  readonly encodingDone: () => boolean
}

export function createImportJobs(options: ImportJobsOptions): ImportJobs {
  const { library, changes, onQueued, underWay, stopSlow, paused, withoutVectors, encodingDone, patiently } = options
  const running = new Map<number, RunningJob>()
  const cancelled = new Set<number>()
  const walks = new Set<Promise<void>>()
  let latest: number | undefined

  const begin = (id: number, row: Pick<JobRow, 'ms' | 'read'>) => {
    running.set(id, {
      startedAt: performance.now(),
      msBefore: row.ms,
      readBefore: row.read,
      walk: new AbortController(),
    })
    latest = id
  }
  const msOf = ({ startedAt, msBefore }: RunningJob) => Math.round(performance.now() - startedAt + msBefore)

  const startWalk = (walking: WalkingJob) => {
    const signal = running.get(walking.id)?.walk.signal
    if (signal === undefined) return
    const onStored = () => {
      onQueued()
      changes.changed()
    }
    const done = patiently(async () => {
      if (await findFiles(library, walking, { signal, onStored })) walked(walking.id)
    }, signal).finally(() => walks.delete(done))
    walks.add(done)
  }

  const walked = (id: number) => {
    const job = running.get(id)
    if (job === undefined) return
    setJobState(library, id, 'running', msOf(job))
    settle()
  }

  const end = (id: number, state: 'done' | 'cancelled') => {
    const job = running.get(id)
    if (job === undefined) return
    if (state === 'cancelled') dequeue(library, id)
    setJobState(library, id, state, msOf(job))
    running.delete(id)
    cancelled.delete(id)
    changes.changed()
  }

  const endCancelled = () => {
    for (const id of cancelled) if (!underWay().some(({ job }) => job === id)) end(id, 'cancelled')
  }

  const settle = () => {
    for (const id of running.keys()) {
      if (cancelled.has(id)) continue
      const { state, found, read } = jobRow(library, id)
      if (state !== 'walking' && read >= found && encodingDone()) end(id, 'done')
    }
  }

  const resume = () => {
    for (const row of unfinishedJobs(library)) {
      begin(row.id, row)
      if (row.state === 'walking') startWalk(row)
    }
  }

  const progress = (id: number): ImportProgress =>
    progressOf(jobRow(library, id), running.get(id), {
      ...{ underWay: underWay(), paused: paused(), held: options.held(), withoutVectors },
    })

  /** A new job over these paths; `queue` puts in what is known already. */
  const create = ({ paths, as }: Omit<WalkingJob, 'id'>, queue?: (id: number) => void): number => {
    const id = createJob(library, paths, as)
    begin(id, { ms: 0, read: 0 })
    queue?.(id)
    startWalk({ id, paths, as })
    onQueued()
    changes.changed()
    return id
  }

  resume()
  return {
    changes,
    endCancelled,
    isCancelling: () => cancelled.size > 0,
    settle,
    progress,
    hold: (held) => {
      holdImports(library, held)
      options.onHold(held)
      changes.changed()
    },
    latest: () => (latest === undefined ? undefined : progress(latest)),
    start: async (given, as) => {
      const paths = given.map((path) => resolve(path))
      if (!(await anyExists(paths))) throw new ShortlistError('import.nothing-found', paths[0])
      return create({ paths, as })
    },
    retry: (ids) => create(walkAgain(library, ids), (id) => requeue(library, id, ids)),
    confirm: async (given, mapping) => {
      const { id: file, path, tables } = mappedFile(library, given)
      const unknown = mapping?.find(({ sheet }) => !tables.some((table) => table.mapping.sheet === sheet))
      if (unknown !== undefined) throw new ShortlistError('usage', `there is no table "${unknown.sheet}"`)
      if (!(await anyExists([path]))) throw new ShortlistError('import.file-gone', path)
      return create({ paths: [path], as: 'auto' }, (id) => confirmMapping(library, id, file, mapping))
    },
    dismiss: (ids) => {
      const dismissed = dismissFailed(library, ids)
      changes.changed()
      return dismissed
    },
    cancel: (id) => {
      jobRow(library, id)
      const job = running.get(id)
      if (job === undefined) return false
      job.walk.abort()
      cancelled.add(id)
      stopSlow(id)
      // with several readers there is hardly a moment without a file of this job: the others must not follow meanwhile
      dequeue(
        library,
        id,
        underWay().map((file) => file.id),
      )
      endCancelled()
      return true
    },
    report: (id) => {
      const job = running.get(id)
      const report = jobReport(library, id)
      return {
        ...report,
        failed: failedOfJob(library, id).map(inWords),
        ms: job === undefined ? report.ms : msOf(job),
        ...(job === undefined && report.unencoded > 0 ? { note: withoutVectors() } : {}),
      }
    },
    close: async () => {
      for (const { walk } of running.values()) walk.abort()
      await Promise.all(walks)
      for (const [id, job] of running) setJobState(library, id, jobRow(library, id).state, msOf(job))
    },
  }
}

async function anyExists(paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    const gone = await lstat(path).then(
      () => false,
      (error: unknown) => causeOf(error) === 'gone',
    )
    if (!gone) return true
  }
  return false
}

/** A failed document with what the recruiter is told about its outcome. */
export function inWords<T extends FailedDocument>(failed: T): T & FailedFile {
  const { outcome, cause } = failed
  return { ...failed, ...wordsOf(outcome, cause), mayPass: mayPass(outcome, cause) }
}
