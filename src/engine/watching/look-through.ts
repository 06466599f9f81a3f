/** One look through a watched folder: what is in it, and what of that must be read. Reads no file and changes nothing. */
import { readdir, stat } from 'node:fs/promises'
import { causeOf } from '../../import/access.ts'
import { type FoundFile, walk } from '../../import/walk.ts'
import type { Cause } from '../../contract/common.ts'

/** A file written to so lately, ms, may be written to still: it is left for the next look. */
export const settleMs = 2000

export interface Look {
  readonly files: readonly FoundFile[]
  /** files that may still be written to */
  readonly unsettled: number
  /** what could not be looked at, and with what is below it says nothing */
  readonly unseen: readonly string[]
  /** real paths, the root first */
  readonly folders: readonly string[]
  /** all was looked at; otherwise nothing is known to be gone */
  readonly whole: boolean
}

/** Why it cannot be looked through, or undefined. A folder that is empty though it was not is one whose drive is away. */
export async function whyAway(folder: string, wasEmpty: boolean): Promise<Cause | 'empty' | undefined> {
  try {
    if (!(await stat(folder)).isDirectory()) return 'not-a-file'
    return !wasEmpty && (await readdir(folder)).length === 0 ? 'empty' : undefined
  } catch (error) {
    return causeOf(error)
  }
}

export async function lookThrough(folder: string, signal: AbortSignal): Promise<Look> {
  const files: FoundFile[] = []
  const unseen: string[] = []
  const folders: string[] = []
  const causes = new Set<Cause>()
  const onUnseen = ({ path, cause }: { path: string; cause: Cause }) => {
    unseen.push(path)
    causes.add(cause)
  }
  for await (const file of walk([folder], { onUnseen, signal, onFolder: (path) => folders.push(path) }))
    files.push(file)
  const now = Date.now()
  const unsettled = files.filter(({ modified }) => isUnsettled(modified, now)).length
  return {
    files,
    unsettled,
    unseen,
    folders,
    whole: !unseen.includes(folder) && !causes.has('count') && !signal.aborted,
  }
}

/** A time in the future is a clock's fault, not a file that is being written. */
export function isUnsettled(modified: number, now: number): boolean {
  return modified <= now && now - modified < settleMs
}
