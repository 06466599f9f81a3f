/** A path -> FileReading: opens the file itself, checks its size before its bytes, and never throws for what it meets. */
import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Outcome } from '../contract/common.ts'
import { readLimits } from './limits.ts'
import { read } from './read.ts'
import type { FileReading, FileType, Reading } from './reading.ts'

const maxBytes = readLimits.fileMegabytes * 1024 * 1024

/**
 * A file over the size limit is not read; its `hash` is the sha256 of its first 25 MB and its size, so that it is still
 * told apart from others. A file that cannot be opened is `damaged`, with the reason as warning, and has the hash of nothing and its path.
 */
export async function readFile(path: string): Promise<FileReading> {
  const started = performance.now()
  const taken = await take(path)
  const reading =
    'bytes' in taken ? await read(taken.bytes, basename(path)) : ending(taken.type, taken.outcome, taken.warning)
  const { hash, size, modified } = taken
  return { ...reading, hash, size, modified, ms: performance.now() - started }
}

interface Facts {
  readonly hash: string
  readonly size: number
  readonly modified: number
}

type Taken = Facts & ({ readonly bytes: Uint8Array } | { type: FileType; outcome: Outcome; warning: string })

async function take(path: string): Promise<Taken> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    return await takeFrom(file)
  } catch (error) {
    const warning = `The file could not be opened: ${error instanceof Error ? error.message : String(error)}`
    return { hash: sha256(path), size: 0, modified: 0, type: 'binary', outcome: 'damaged', warning }
  } finally {
    await file?.close()
  }
}

async function takeFrom(file: FileHandle): Promise<Taken> {
  const stat = await file.stat()
  const facts = { size: stat.size, modified: Math.trunc(stat.mtimeMs) }
  if (!stat.isFile()) throw new Error('it is not an ordinary file')
  const bytes = await readAtMost(file, Math.min(stat.size, maxBytes))
  if (stat.size > maxBytes) {
    const warning = `The file has ${Math.ceil(stat.size / 1024 / 1024)} MB.`
    return { ...facts, hash: sha256(bytes, String(stat.size)), type: 'binary', outcome: 'limit:size', warning }
  }
  return { ...facts, hash: sha256(bytes), bytes }
}

/** Up to `length` bytes; fewer when the file shrinks meanwhile. */
async function readAtMost(file: FileHandle, length: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

function sha256(...parts: (Uint8Array | string)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

function ending(type: FileType, outcome: Outcome, warning: string): Reading {
  return {
    outcome,
    type,
    text: '',
    blocks: [],
    sections: [],
    identity: [],
    requirements: [],
    kind: 'cv',
    warnings: [warning],
  }
}
