/** Zip containers, bounded: a header's size is believed only when it is too large. */
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl'
import { bounds, Refusal } from './limits.ts'

export interface ZipPart {
  /** as it stands in the archive: not to be trusted as a path */
  readonly name: string
  /** bytes when inflated, as the directory says; more are never inflated */
  readonly size: number
  readonly encrypted: boolean
  /** Its bytes, in pieces. Throws Refusal password, limit:ratio, limit:memory, damaged. */
  readonly read: () => AsyncGenerator<Uint8Array>
}

export interface Zip {
  readonly names: readonly string[]
  /** in the directory's order; two may have the same name */
  readonly parts: readonly ZipPart[]
  /** The first part of this name; nothing when there is none. Throws like a part's own `read`. */
  readonly read: (name: string) => AsyncGenerator<Uint8Array>
}

/** Throws Refusal limit:entries; damaged when the directory is gone. */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const file = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false })
  if (file.entryCount > bounds.zip.entries) throw new Refusal('limit:entries', `${file.entryCount} parts in the zip`)
  const parts: ZipPart[] = []
  const entries = new Map<string, Entry>()
  for await (const entry of file.eachEntry()) {
    if (parts.length >= bounds.zip.entries) throw new Refusal('limit:entries', 'too many parts in the zip')
    const name = nameOf(entry)
    parts.push({ name, size: entry.uncompressedSize, encrypted: entry.isEncrypted(), read: () => inflate(file, entry) })
    if (!entries.has(name)) entries.set(name, entry)
  }
  return { names: [...entries.keys()], parts, read: (name) => inflate(file, entries.get(name)) }
}

/** Many programs write UTF-8 without saying so; what is no UTF-8 is taken as the format says (code page 437, or the extra field of its name). */
function nameOf(entry: Entry): string {
  const { fileNameRaw: raw, generalPurposeBitFlag: flags, extraFields } = entry
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return getFileNameLowLevel(flags, raw, extraFields, false)
  }
}

async function* inflate(file: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (entry === undefined) return
  if (entry.isEncrypted()) throw new Refusal('password', 'the parts of the zip are encrypted')
  const { partBytes, ratio, ratioFromBytes } = bounds.zip
  if (entry.uncompressedSize > partBytes)
    throw new Refusal('limit:ratio', `a part says it has ${entry.uncompressedSize} bytes`)
  let inflated = 0
  for await (const piece of (await file.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    inflated += piece.length
    if (inflated > partBytes) throw new Refusal('limit:memory', `a part inflates past ${partBytes} bytes`)
    if (inflated > ratioFromBytes && inflated > entry.compressedSize * ratio)
      throw new Refusal('limit:ratio', `a part inflates to more than ${ratio} times its size`)
    yield piece
  }
}
