/** Owns the one question asked of every model file: is it, byte for byte, what the catalogue says? */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { FileFacts } from './catalogue.ts'

/** Size in bytes, or undefined where there is no such file. */
export async function sizeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? found.size : undefined
}

/** sha256 of a file, hex. Throws what reading throws, and the signal's reason. */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for await (const block of createReadStream(path, { highWaterMark: 1 << 20 })) {
    signal?.throwIfAborted()
    hash.update(block as Buffer)
  }
  return hash.digest('hex')
}

/** `absent` also when it cannot be read. The hash is only computed when the size is right. */
export async function checkFile(
  path: string,
  facts: FileFacts,
  signal?: AbortSignal,
): Promise<'right' | 'wrong' | 'absent'> {
  const size = await sizeOf(path)
  if (size === undefined) return 'absent'
  if (size !== facts.bytes) return 'wrong'
  return (await hashFile(path, signal)) === facts.sha256 ? 'right' : 'wrong'
}
