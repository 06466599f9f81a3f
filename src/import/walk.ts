/** Finds the files in what the recruiter dropped: folders to the bottom, nothing twice, nothing that is not a document. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

export interface FoundFile {
  readonly path: string
  readonly size: number
  /** whole milliseconds since 1970 */
  readonly modified: number
}

/** A folder or file that could not be looked at; the walk goes on. */
export interface Unreadable {
  readonly path: string
  readonly reason: string
}

export interface WalkBounds {
  readonly files: number
  readonly depth: number
}

export const walkBounds: WalkBounds = { files: 200_000, depth: 64 }

/**
 * Yields every file under `paths` in name order, each real file once however many links lead to it. Hidden files, the
 * lock files of Office (`~$...`) and of LibreOffice are passed over, unless given by name in `paths`. Stops at `limits.files`.
 */
export async function* walk(
  paths: readonly string[],
  onUnreadable: (problem: Unreadable) => void,
  limits: WalkBounds = walkBounds,
): AsyncGenerator<FoundFile> {
  const seen = new Set<string>()
  let found = 0
  for (const path of paths)
    for await (const file of visit(path, limits.depth, seen, onUnreadable)) {
      yield file
      found += 1
      if (found < limits.files) continue
      onUnreadable({ path, reason: `more than ${limits.files} files; the rest was left out` })
      return
    }
}

async function* visit(
  path: string,
  depth: number,
  seen: Set<string>,
  onUnreadable: (problem: Unreadable) => void,
): AsyncGenerator<FoundFile> {
  try {
    const real = await realpath(path)
    if (seen.has(real)) return
    seen.add(real)
    const facts = await stat(real)
    if (facts.isFile()) yield { path, size: facts.size, modified: Math.trunc(facts.mtimeMs) }
    if (!facts.isDirectory()) return
    if (depth === 0) throw new Error('the folders are nested too deeply')
    for (const name of (await readdir(real)).sort())
      if (!isPassedOver(name)) yield* visit(join(path, name), depth - 1, seen, onUnreadable)
  } catch (error) {
    onUnreadable({ path, reason: error instanceof Error ? error.message : String(error) })
  }
}

/** Hidden files, files that systems leave in folders, and the lock files of running office programs. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(thumbs\.db|desktop\.ini)$/i.test(basename(name))
}
