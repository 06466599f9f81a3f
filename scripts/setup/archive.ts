/** The two archive formats of the stand-in: one member out of a .tgz as a stream, a .zip into a folder. */
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { openPromise, type Entry } from 'yauzl'

const block = 512

/** Name and size in bytes of a tar header (POSIX ustar: name at 0, size in octal at 124). */
function readHeader(header: Buffer): { name: string; size: number } {
  const text = (from: number, to: number): string => header.toString('utf8', from, to).replace(/\0.*$/s, '')
  return { name: text(0, 100), size: Number.parseInt(text(124, 136), 8) }
}

/** The bytes of the member whose name ends in `suffix`, as they arrive. */
async function* member(stream: AsyncIterable<Buffer>, suffix: string): AsyncGenerator<Buffer> {
  let pending = Buffer.alloc(0)
  let left = 0
  let wanted = false
  for await (const chunk of stream) {
    pending = Buffer.concat([pending, chunk])
    for (;;) {
      if (left === 0) {
        if (pending.length < block) break
        const { name, size } = readHeader(pending)
        pending = pending.subarray(block)
        wanted = name.endsWith(suffix)
        // a member is padded to whole blocks; the padding of the wanted one is cut off below
        left = wanted ? size : Math.ceil(size / block) * block
        if (!(size > 0)) left = 0
        continue
      }
      const part = pending.subarray(0, left)
      if (part.length === 0) break
      if (wanted) yield part
      left -= part.length
      pending = pending.subarray(part.length)
      if (wanted && left === 0) return
    }
  }
  throw new Error(`the archive ends before ${suffix} does`)
}

/** Writes one member of a .tgz to a file. */
export async function extractMember(archive: string, suffix: string, target: string): Promise<void> {
  const unzipped: AsyncIterable<Buffer> = createReadStream(archive).pipe(createGunzip())
  await pipeline(member(unzipped, suffix), createWriteStream(target))
}

/** The permission bits that the archive's maker noted (upper half of the external attributes, Unix). */
const modeOf = (entry: Entry): number => (entry.externalFileAttributes >>> 16) & 0o777

/** Unpacks the entries for which `place` gives a path below `folder`; tells the written bytes. */
export async function unzip(
  archive: string,
  folder: string,
  place: (name: string) => string | undefined,
  onBytes: (written: number) => void,
): Promise<void> {
  const zip = await openPromise(archive)
  let written = 0
  for await (const entry of zip.eachEntry()) {
    const relative = place(entry.fileName)
    if (relative === undefined || entry.fileName.endsWith('/')) continue
    const target = join(folder, relative)
    await mkdir(dirname(target), { recursive: true })
    const stream: Readable = await zip.openReadStreamPromise(entry)
    await pipeline(stream, createWriteStream(target))
    await chmod(target, modeOf(entry))
    onBytes((written += entry.uncompressedSize))
  }
}
