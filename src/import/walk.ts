/** Finds the files in what the recruiter dropped: folders to the bottom, nothing twice, nothing that is not a document. */
import { isUtf8 } from 'node:buffer'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Cause } from '../contract/common.ts'
import { causeOf, Refused } from './access.ts'

export interface FoundFile {
  readonly path: string
  readonly size: number
  /** whole milliseconds since 1970 */
  readonly modified: number
}

/** A folder or file that could not be looked at; the walk goes on. Bytes of a name that are no text stand as `\xNN` in its path. */
export interface Unseen {
  readonly path: string
  readonly cause: Cause
}

export interface WalkBounds {
  readonly files: number
  readonly depth: number
}

export const walkBounds: WalkBounds = { files: 200_000, depth: 64 }

export interface WalkOptions {
  readonly onUnseen: (unseen: Unseen) => void
  /** ends the walk, also among folders without a file */
  readonly signal?: AbortSignal
  /** each folder that is looked into, by its real path */
  readonly onFolder?: (path: string) => void
  readonly bounds?: WalkBounds
}

interface Walk extends WalkOptions {
  /** real paths */
  readonly seen: Set<string>
}

/**
 * Yields every file under `paths` in name order, each real file once however many links lead to it. Hidden files, the
 * lock files of Office (`~$...`) and of LibreOffice are passed over, unless given by name in `paths`. Stops at `bounds.files`.
 */
export async function* walk(paths: readonly string[], options: WalkOptions): AsyncGenerator<FoundFile> {
  const { onUnseen, bounds = walkBounds } = options
  const seen = new Set<string>()
  let found = 0
  for (const path of paths)
    for await (const file of visit(path, bounds.depth, { ...options, seen })) {
      if (found === bounds.files) {
        onUnseen({ path, cause: 'count' })
        return
      }
      yield file
      found += 1
    }
}

async function* visit(path: string, depth: number, walk: Walk): AsyncGenerator<FoundFile> {
  if (walk.signal?.aborted === true) return
  try {
    const real = await realOf(path)
    if (walk.seen.has(real)) return
    walk.seen.add(real)
    const facts = await stat(real)
    if (facts.isFile()) yield { path, size: facts.size, modified: Math.trunc(facts.mtimeMs) }
    else if (!facts.isDirectory()) throw new Refused('not-a-file')
    else if (depth === 0) throw new Refused('depth')
    else {
      walk.onFolder?.(real)
      yield* visitAll(path, await readdir(real, { encoding: 'buffer' }), depth - 1, walk)
    }
  } catch (error) {
    walk.onUnseen({ path, cause: causeOf(error) })
  }
}

async function* visitAll(folder: string, names: Buffer[], depth: number, walk: Walk): AsyncGenerator<FoundFile> {
  const sorted = names.map((bytes) => ({ name: shown(bytes), readable: isUtf8(bytes) }))
  for (const { name, readable } of sorted.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isPassedOver(name)) continue
    if (readable) yield* visit(join(folder, name), depth, walk)
    else walk.onUnseen({ path: join(folder, name), cause: 'name' })
  }
}

/** Where links end. A link to nothing is told apart from nothing. */
async function realOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (causeOf(error) === 'gone' && (await isLink(path))) throw new Refused('link-nowhere')
    throw error
  }
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false
}

/** The name as text; paths are text everywhere else, so a name that is none can be shown, not opened. */
function shown(name: Buffer): string {
  if (isUtf8(name)) return name.toString()
  return name.toString('latin1').replace(/[\u0080-\u00ff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`)
}

/** Hidden files, files that systems leave in folders, and the lock files of running office programs. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(thumbs\.db|desktop\.ini)$/i.test(basename(name))
}
