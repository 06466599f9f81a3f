/** A path -> FileReading: opens the file itself, checks its size before its bytes, and never throws for what it meets. */
import { createHash } from 'node:crypto'
import { type BigIntStats, constants } from 'node:fs'
import { open, stat, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Cause, Outcome } from '../contract/common.ts'
import { noFacts } from '../contract/facts.ts'
import { causeOf, Refused } from './access.ts'
import { withTenure } from './fields/tenure.ts'
import { readLimits } from './limits.ts'
import type { Ocr } from './ocr/ocr.ts'
import { causeWords } from './outcomes.ts'
import { type ContainerKey, keepOpen } from './open-container.ts'
import { openDocument, type ReadOptions } from './read.ts'
import type { FileReading, FileType, Reading } from './reading.ts'
import { sniff } from './sniff.ts'

const maxBytes = readLimits.fileMegabytes * 1024 * 1024
/** enough for every mark that `sniff` looks for at the beginning */
const headBytes = 65_536

/** A file that is written while its bytes are read is read again after a moment, ms, so many times at most; then it is taken as it is. */
const rereadAfterMs = 200
const mostRereads = 2
const changingWarning =
  'The file was being written while it was read, so something may be missing. Import it again when that is done.'

/**
 * A file over the size limit is not read; its `hash` is the sha256 of its first 25 MB and its size, so that it is still
 * told apart from others. A file that cannot be opened is `damaged`, with the cause and its sentence as warning, and has the hash of its path.
 */
export async function readFile(path: string, { ocr, mapping }: ReadOptions = {}): Promise<FileReading> {
  const started = performance.now()
  const taken = await take(path)
  const { hash, size, modified, cause } = taken
  const reading =
    'bytes' in taken
      ? await readTaken(taken.bytes, { path, size, modified, mapping }, ocr)
      : ending(taken.type, taken.outcome, taken.warning)
  return {
    ...reading,
    facts: withTenure(reading.facts, modified),
    ...(taken.changing === true ? { warnings: [...reading.warnings, changingWarning] } : {}),
    ...(cause === undefined ? {} : { cause }),
    ...{ hash, size, modified, ms: performance.now() - started },
  }
}

/** Its members, where there are some, are read next: they stay open. */
async function readTaken(bytes: Uint8Array, key: ContainerKey, ocr: Ocr | undefined): Promise<Reading> {
  const document = await openDocument(bytes, basename(key.path), { ocr, mapping: key.mapping })
  keepOpen(key, document)
  return document.reading
}

/** What a file is by its first bytes alone, which is safe in any process: for a file that ended its reader. */
export async function typeOfFile(path: string): Promise<FileType> {
  try {
    const file = await openOrdinary(path)
    const { type } = await readAtMost(file, headBytes)
      .then(sniff)
      .finally(() => file.close())
    return type === 'encrypted' ? 'docx' : type
  } catch {
    return 'binary'
  }
}

interface FileFacts {
  readonly hash: string
  readonly size: number
  readonly modified: number
  readonly cause?: Cause
  /** it was written while it was read, each time */
  readonly changing?: true
}

type Taken = FileFacts & ({ readonly bytes: Uint8Array } | { type: FileType; outcome: Outcome; warning: string })

export async function take(path: string): Promise<Taken> {
  let file: FileHandle | undefined
  try {
    file = await openOrdinary(path)
    return await takeFrom(file)
  } catch (error) {
    const cause = causeOf(error)
    const warning = causeWords[cause].message
    return { hash: sha256(path), size: 0, modified: 0, cause, type: 'binary', outcome: 'damaged', warning }
  } finally {
    await file?.close()
  }
}

/** Opening a pipe would wait for its other end, opening a device may do something: neither is opened, and a late change does not wait. (Windows knows no O_NONBLOCK: undefined adds nothing.) */
export async function openOrdinary(path: string): Promise<FileHandle> {
  if (!(await stat(path)).isFile()) throw new Refused('not-a-file')
  return open(path, constants.O_RDONLY | constants.O_NONBLOCK)
}

async function takeFrom(file: FileHandle): Promise<Taken> {
  for (let rereads = 0; ; rereads += 1) {
    const before = await file.stat({ bigint: true })
    const taken = await takeAs(file, before)
    const after = await file.stat({ bigint: true })
    if (before.size === after.size && before.mtimeNs === after.mtimeNs) return taken
    if (rereads === mostRereads) return { ...taken, changing: true }
    await setTimeout(rereadAfterMs)
  }
}

async function takeAs(file: FileHandle, held: BigIntStats): Promise<Taken> {
  if (!held.isFile()) throw new Refused('not-a-file')
  const size = Number(held.size)
  const facts = { size, modified: Number(held.mtimeMs) }
  const bytes = await readAtMost(file, Math.min(size, maxBytes))
  if (size > maxBytes) {
    const warning = `The file has ${Math.ceil(size / 1024 / 1024)} MB.`
    return { ...facts, hash: sha256(bytes, String(size)), type: 'binary', outcome: 'limit:size', warning }
  }
  return { ...facts, hash: sha256(bytes), bytes }
}

/** Up to `length` bytes; fewer when the file shrinks meanwhile. */
export async function readAtMost(file: FileHandle, length: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

export function sha256(...parts: (Uint8Array | string)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

export function ending(type: FileType, outcome: Outcome, warning: string): Reading {
  return {
    outcome,
    type,
    text: '',
    blocks: [],
    sections: [],
    identity: [],
    requirements: [],
    facts: noFacts,
    kind: 'cv',
    warnings: [warning],
    hidden: [],
  }
}
