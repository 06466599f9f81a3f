/**
 * Owns how a file comes into the cache: written to a `.part` beside its place, checked by hash, renamed. So a file under its own
 * name is always whole, and two processes fetching the same one cannot harm each other: the first holds a lock on the resumable
 * `.part`, any other writes one of its own.
 */
import { createWriteStream } from 'node:fs'
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ShortlistError } from '../../contract/errors.ts'
import type { FileFacts } from './catalogue.ts'
import { checkFile } from './verify.ts'

/** `write` leaves the content at the path it is given, which may already hold the beginning from an earlier try. */
export async function placeFile(
  target: string,
  facts: FileFacts,
  signal: AbortSignal,
  write: (part: string) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  await removeOrphans(target)
  const locked = await lock(`${target}.lock`)
  const part = locked ? `${target}.part` : `${target}.${process.pid}-${(tries += 1)}.part`
  try {
    await write(part)
    await accept(part, target, facts, signal)
  } finally {
    await (locked ? rm(`${target}.lock`, { force: true }) : rm(part, { force: true }))
  }
}

let tries = 0

/** Copies a stream into a `.part` from its first byte. */
export function writeWhole(content: Readable, signal: AbortSignal): (part: string) => Promise<void> {
  return (part) => pipeline(content, createWriteStream(part), { signal })
}

/** A wrong file is removed at once: nothing can be resumed from it. */
async function accept(part: string, target: string, facts: FileFacts, signal: AbortSignal): Promise<void> {
  if ((await checkFile(part, facts, signal)) === 'right') return rename(part, target)
  await rm(part, { force: true })
  throw new ShortlistError('model.damaged', basename(target))
}

/** A lock whose process is gone is taken over. */
async function lock(path: string): Promise<boolean> {
  const holder = Number(await readFile(path, 'utf8').catch(() => Number.NaN))
  if (Number.isInteger(holder) && !isRunning(holder)) await rm(path, { force: true })
  const handle = await open(path, 'wx').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined
    throw error
  })
  if (!handle) return false
  await handle.writeFile(String(process.pid))
  await handle.close()
  return true
}

/** Unlocked parts, `NAME.PID-N.part`, of processes that are gone. */
async function removeOrphans(target: string): Promise<void> {
  const own = `${basename(target)}.`
  for (const name of await readdir(dirname(target))) {
    const pid = name.startsWith(own) && /^(\d+)-\d+\.part$/.exec(name.slice(own.length))?.[1]
    if (pid && !isRunning(Number(pid))) await rm(join(dirname(target), name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
