/** TIFF: one picture after another, each under a directory of its own. Format: TIFF 6.0, sections 2 and 8. */
import { ocrLimits, Refusal } from '../limits.ts'
import type { PictureFile } from './picture-files.ts'
import { turnsOf } from './orientation.ts'

const tags = { width: 256, height: 257, orientation: 274 } as const
/** fields of a directory: honest ones have about twenty */
const mostFields = 500

/** The recogniser reads a file's first picture: a later one is the same file, whose beginning names the later directory. Throws RangeError when cut off. */
export function tiffPictures(buffer: Buffer, littleEndian: boolean): PictureFile[] {
  const short = (at: number) => (littleEndian ? buffer.readUInt16LE(at) : buffer.readUInt16BE(at))
  const long = (at: number) => (littleEndian ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at))
  const pictures: PictureFile[] = []
  const seen = new Set<number>()
  for (let at = long(4); at !== 0 && pictures.length <= ocrLimits.pages;) {
    const count = short(at)
    if (seen.has(at) || count > mostFields) throw new Refusal('damaged', 'directories lead in a circle, or nowhere')
    seen.add(at)
    const found = new Map<number, { at: number; value: number }>()
    for (let field = at + 2; field < at + 2 + count * 12; field += 12) {
      const isShort = short(field + 2) === 3
      found.set(short(field), { at: field + 8, value: isShort ? short(field + 8) : long(field + 8) })
    }
    const orientation = found.get(tags.orientation)
    const bytes = Buffer.from(buffer)
    const write = (value: number, to: number) =>
      littleEndian ? bytes.writeUInt32LE(value, to) : bytes.writeUInt32BE(value, to)
    write(at, 4)
    // it is turned here, once
    if (orientation !== undefined) bytes.writeUInt16LE(littleEndian ? 1 : 256, orientation.at)
    pictures.push({
      bytes,
      width: found.get(tags.width)?.value ?? 0,
      height: found.get(tags.height)?.value ?? 0,
      turns: turnsOf(orientation?.value),
    })
    at = long(at + 2 + count * 12)
  }
  return pictures
}
