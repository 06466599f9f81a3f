/** Owns finding model files in a folder of any layout: by size (the caller checks the hash), never by name; also inside jars. Only reads. */
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { openPromise } from 'yauzl'
import { sizeOf } from './verify.ts'

/** The hub's own cache is the deepest known layout: models--x/snapshots/y/onnx. */
const deepest = 6
/** So that choosing a whole disk by mistake ends soon. */
const mostEntries = 20_000

export interface Listed {
  readonly path: string
  readonly bytes: number
}

export interface Candidate {
  /** the file, or the jar that holds it */
  readonly path: string
  open(): Promise<Readable>
}

/** Every file of exactly `bytes` bytes in the folder and its subfolders (or in the jar that `folder` is): plain ones first. */
export async function* candidates(folder: string, bytes: number): AsyncGenerator<Candidate> {
  const files = await listFiles(folder)
  for (const { path } of files.filter((file) => file.bytes === bytes)) {
    yield { path, open: () => Promise.resolve(createReadStream(path)) }
  }
  for (const { path } of files.filter((file) => isArchive(file.path))) yield* members(path, bytes)
}

/** Absolute paths of all plain files of that size, not verified. */
export async function plainFiles(folder: string, bytes: number): Promise<string[]> {
  return (await listFiles(folder)).filter((file) => file.bytes === bytes).map(({ path }) => path)
}

/** Whether there is a file of that size, plain or in a jar; not verified. */
export async function holds(folder: string, bytes: number): Promise<boolean> {
  for await (const candidate of candidates(folder, bytes)) return candidate.path !== ''
  return false
}

/** Archives among them that cannot be opened. */
export async function unreadableArchives(files: readonly Listed[]): Promise<string[]> {
  const unreadable: string[] = []
  for (const { path } of files.filter((file) => isArchive(file.path))) {
    const archive = await openArchive(path)
    if (archive === undefined) unreadable.push(path)
    else archive.close()
  }
  return unreadable
}

/** Itself where it is a file; a folder that is not there, or may not be read, is empty. */
export async function listFiles(path: string): Promise<Listed[]> {
  const files: Listed[] = []
  let folders = [path]
  const bytes = await sizeOf(path)
  if (bytes !== undefined) return [{ path, bytes }]
  for (let depth = 0; depth < deepest && folders.length > 0 && files.length < mostEntries; depth += 1) {
    const levels = await Promise.all(folders.slice(0, mostEntries).map(listLevel))
    files.push(...levels.flatMap((level) => level.files))
    folders = levels.flatMap((level) => level.folders)
  }
  return files
}

async function listLevel(folder: string): Promise<{ files: Listed[]; folders: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const files: Listed[] = []
  const folders: string[] = []
  for (const entry of entries.slice(0, mostEntries)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) folders.push(path)
    else files.push({ path, bytes: (await sizeOf(path)) ?? 0 })
  }
  return { files, folders }
}

function isArchive(path: string): boolean {
  return ['.jar', '.zip'].includes(extname(path).toLowerCase())
}

/** Members of an archive of that size; one that cannot be opened has none. */
async function* members(path: string, bytes: number): AsyncGenerator<Candidate> {
  const archive = await openArchive(path)
  if (!archive) return
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.uncompressedSize === bytes) yield { path, open: () => archive.openReadStreamPromise(entry) }
    }
  } finally {
    archive.close()
  }
}

function openArchive(path: string) {
  return openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => undefined)
}
