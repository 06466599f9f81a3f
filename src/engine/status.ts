/** What the engine says about itself: the library's status and the monitoring report. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Device } from '../contract/common.ts'
import type { Fault } from '../contract/errors.ts'
import type { LibraryStatus } from '../contract/library.ts'
import type { MonitorReport } from '../contract/monitor.ts'
import { catalogueModel } from '../encode/models/catalogue.ts'
import type { ActiveSpace } from '../library/active-space.ts'
import type { Library } from '../library/database.ts'
import { countDocuments } from '../library/documents.ts'
import { countPairs } from '../library/same-person.ts'
import { describeSpace } from '../library/spaces.ts'
import { countUnencoded, countVectors } from '../library/vectors.ts'
import { machine, watchProcesses } from '../monitor/processes.ts'
import type { Recorder } from '../monitor/recorder.ts'
import type { ImportWork } from './imports/work.ts'
import type { EncoderFleet } from './workers/fleet.ts'
import type { Readers } from './workers/readers.ts'

export interface Inside {
  readonly folder: string
  readonly sample: boolean
  readonly active: () => ActiveSpace
  readonly fleet: EncoderFleet
  readonly readers: Readers
  readonly recorder: Recorder
  readonly library: () => Library | undefined
  readonly work: () => ImportWork | undefined
  readonly fault: () => Fault | undefined
  /** bytes of vectors held in memory for scanning */
  readonly scannerBytes: () => number
}

const nothing: LibraryStatus['counts'] = {
  cvs: 0,
  postings: 0,
  queued: 0,
  read: 0,
  encoded: 0,
  failed: 0,
  chunks: 0,
  alike: 0,
  decided: 0,
}

export function libraryStatus(inside: Inside): LibraryStatus {
  const { folder, sample, active, fleet, library, work, fault } = inside
  const open = library()
  const failed = fault()
  const job = work()?.jobs.latest()
  const { dimensions } = catalogueModel(active().model)
  return {
    state: failed !== undefined ? 'failed' : open === undefined ? 'opening' : 'open',
    folder,
    sample,
    counts: open === undefined ? nothing : counts(open, fleet),
    space: describeSpace({ ...active(), dimensions }),
    encoder: fleet.state(),
    busy: work()?.busy() ?? false,
    ...(failed === undefined ? {} : { fault: failed }),
    ...(job === undefined ? {} : { job }),
  }
}

function pairsOf(library: Library): Pick<LibraryStatus['counts'], 'alike' | 'decided'> {
  const { open, decided } = countPairs(library)
  return { alike: open, decided }
}

/** Encoded is what the active model has encoded, once it is known which file that is. */
function counts(library: Library, fleet: EncoderFleet): LibraryStatus['counts'] {
  const stored = { ...countDocuments(library), ...pairsOf(library) }
  const model = fleet.active()?.loaded()
  if (model === undefined) return stored
  const read = countUnencoded(library, model)
  return { ...stored, read, encoded: stored.read + stored.encoded - read }
}

/** Answers the report function; each call's processor shares are those since the call before. */
export function monitorReports(inside: Inside): () => MonitorReport {
  const sample = watchProcesses()
  return () => {
    const { fleet, readers, recorder } = inside
    const loaded = fleet.active()?.loaded()
    const processes = [{ name: 'engine', pid: process.pid }, ...fleet.processes(), ...readers.processes()]
    return recorder.report({
      memory: sample(processes),
      device: {
        ...machine(),
        provider: loaded?.provider ?? 'none',
        ...usedDevice(fleet, loaded?.provider),
        encoders: fleet.processes().length,
        runtime: loaded?.runtime ?? 'none',
      },
      library: libraryFacts(inside),
      queued: fleet.active()?.queued() ?? 0,
    })
  }
}

/** Beside the provider: the runtime does not tell which graphics adapter it is, only that it is one. */
function usedDevice(fleet: EncoderFleet, provider: Device | undefined) {
  const { trouble, runs } = fleet.state()
  return {
    ...(provider === undefined || provider === 'cpu' ? {} : { gpu: `used through ${provider}` }),
    ...(trouble === undefined ? {} : { trouble }),
    ...(runs === undefined ? {} : { runs }),
  }
}

function libraryFacts({ library, scannerBytes }: Inside): MonitorReport['library'] {
  const open = library()
  if (open === undefined) return { documents: 0, chunks: 0, vectors: 0, databaseBytes: 0, scannerBytes: 0 }
  const { cvs, postings, chunks } = countDocuments(open)
  return {
    documents: cvs + postings,
    chunks,
    vectors: countVectors(open),
    databaseBytes: databaseBytes(open.folder),
    scannerBytes: scannerBytes(),
  }
}

/** The file and its write-ahead log. */
function databaseBytes(folder: string): number {
  return ['library.db', 'library.db-wal'].reduce(
    (sum, file) => sum + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}
