/** TIFF: one picture after another, each under a directory of its own. Format: TIFF 6.0, sections 2 and 8. */
import { ocrLimits, Refusal } from '../limits.ts'
import { turnsOf } from './orientation.ts'
import type { PictureFile } from './picture-files.ts'

const tags = { width: 256, height: 257, orientation: 274 } as const
/** fields of a directory: honest ones have about twenty */
const mostFields = 500

/** The pictures, one more at most than are read. Throws RangeError when it is cut off, Refusal: damaged. */
export function tiffPictures(file: Buffer, little: boolean): PictureFile[] {
  const long = (at: number) => (little ? file.readUInt32LE(at) : file.readUInt32BE(at))
  const pictures: PictureFile[] = []
  const seen = new Set<number>()
  for (let directory = long(4); directory !== 0 && pictures.length <= ocrLimits.pages;) {
    const at = directory
    if (seen.has(at)) throw new Refusal('damaged', 'its directories lead in a circle')
    seen.add(at)
    const { fields, next } = directoryAt(file, little, at)
    const orientation = fields.get(tags.orientation)
    pictures.push({
      bytes: () => withFirst(file, little, at, orientation?.at),
      width: fields.get(tags.width)?.value ?? 0,
      height: fields.get(tags.height)?.value ?? 0,
      turns: turnsOf(orientation?.value),
    })
    directory = long(next)
  }
  return pictures
}

interface Field {
  /** where its value stands */
  readonly at: number
  readonly value: number
}

function directoryAt(file: Buffer, little: boolean, at: number): { fields: Map<number, Field>; next: number } {
  const short = (from: number) => (little ? file.readUInt16LE(from) : file.readUInt16BE(from))
  const long = (from: number) => (little ? file.readUInt32LE(from) : file.readUInt32BE(from))
  const count = short(at)
  if (count > mostFields) throw new Refusal('damaged', 'a directory of too many fields')
  const next = at + 2 + count * 12
  const fields = new Map<number, Field>()
  for (let field = at + 2; field < next; field += 12)
    fields.set(short(field), { at: field + 8, value: short(field + 2) === 3 ? short(field + 8) : long(field + 8) })
  return { fields, next }
}

/** The recogniser reads a file's first picture only: the same file, with this directory named first and nothing said of turning. */
function withFirst(file: Buffer, little: boolean, directory: number, orientation: number | undefined): Buffer {
  const copy = Buffer.from(file)
  if (little) copy.writeUInt32LE(directory, 4)
  else copy.writeUInt32BE(directory, 4)
  if (orientation !== undefined) copy.writeUInt16BE(little ? 0x0100 : 1, orientation)
  return copy
}
