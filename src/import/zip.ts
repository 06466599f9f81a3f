/** Zip containers, bounded: a header's size is believed only when it is too large. */
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { bounds, Refusal } from './limits.ts'

export interface Zip {
  readonly names: readonly string[]
  /** The part's bytes, in pieces; nothing when there is no such part. Throws Refusal limit:ratio, limit:memory, damaged. */
  readonly read: (name: string) => AsyncGenerator<Uint8Array>
}

/** Throws Refusal limit:entries; damaged when the directory is gone. */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const file = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { lazyEntries: true })
  if (file.entryCount > bounds.zip.entries) throw new Refusal('limit:entries', `${file.entryCount} parts in the zip`)
  const entries = new Map<string, Entry>()
  for await (const entry of file.eachEntry()) {
    if (entries.size >= bounds.zip.entries) throw new Refusal('limit:entries', 'too many parts in the zip')
    if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry)
  }
  return { names: [...entries.keys()], read: (name) => inflate(file, entries.get(name)) }
}

async function* inflate(file: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (entry === undefined) return
  if (entry.isEncrypted()) throw new Refusal('password', 'the parts of the zip are encrypted')
  const { partBytes, ratio, ratioFromBytes } = bounds.zip
  if (entry.uncompressedSize > partBytes)
    throw new Refusal('limit:ratio', `${entry.fileName} says it has ${entry.uncompressedSize} bytes`)
  let inflated = 0
  for await (const piece of (await file.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    inflated += piece.length
    if (inflated > partBytes) throw new Refusal('limit:memory', `${entry.fileName} inflates past ${partBytes} bytes`)
    if (inflated > ratioFromBytes && inflated > entry.compressedSize * ratio)
      throw new Refusal('limit:ratio', `${entry.fileName} inflates to more than ${ratio} times its size`)
    yield piece
  }
}
