/** A document inside a file -> FileReading, under limits of its own; never throws for what it met. */
import { stat } from 'node:fs/promises'
import { basename } from 'node:path/posix'
import { causeOf, Refused } from './access.ts'
import type { Member } from './extract.ts'
import { Refusal } from './limits.ts'
import { keepOpen, stillOpen } from './open-container.ts'
import { causeWords } from './outcomes.ts'
import { openDocument, readInside, type ReadOptions } from './read.ts'
import { withTenure } from './fields/tenure.ts'
import { ending, sha256, take } from './read-file.ts'
import type { FileReading, Reading } from './reading.ts'

interface Found {
  readonly reading: Reading
  readonly hash: string
  readonly size: number
}

/** `modified` is the file's; `hash` and `size` are the member's own. A member that is not there any more is `damaged`, gone. */
export async function readMember(path: string, name: string, options: ReadOptions = {}): Promise<FileReading> {
  const started = performance.now()
  const key = await keyOf(path, options)
  try {
    if (key === undefined) throw new Refused('gone')
    const member = (stillOpen(key) ?? (await open(path, options))).members.get(name)
    if (member === undefined) throw new Refused('gone')
    const { reading, hash, size } = await found(member, options)
    const facts = withTenure(reading.facts, key.modified)
    return { ...reading, facts, hash, size, modified: key.modified, ms: performance.now() - started }
  } catch (error) {
    const facts = { hash: sha256(path, name), size: 0, modified: key?.modified ?? 0, ms: performance.now() - started }
    if (error instanceof Refusal) return { ...ending('binary', error.outcome, error.message), ...facts }
    if (!(error instanceof Refused)) return { ...ending('binary', 'damaged', String(error)), ...facts }
    const cause = causeOf(error)
    return { ...ending('binary', 'damaged', causeWords[cause].message), cause, ...facts }
  }
}

async function keyOf(path: string, { mapping }: ReadOptions) {
  const facts = await stat(path).catch(() => undefined)
  return facts && { path, size: facts.size, modified: Math.trunc(facts.mtimeMs), mapping }
}

async function open(path: string, { mapping }: ReadOptions) {
  const taken = await take(path)
  if (!('bytes' in taken))
    throw taken.cause === undefined ? new Refusal(taken.outcome, taken.warning) : new Refused(taken.cause)
  const { size, modified } = taken
  return keepOpen({ path, size, modified, mapping }, await openDocument(taken.bytes, basename(path), { mapping }))
}

async function found({ name, hash, take: takeIt }: Member, { ocr }: ReadOptions): Promise<Found> {
  const content = await takeIt()
  if (!(content instanceof Uint8Array))
    return { reading: content, hash: hash ?? sha256(name), size: content.text.length }
  return { reading: await readInside(content, basename(name), ocr), hash: sha256(content), size: content.length }
}
