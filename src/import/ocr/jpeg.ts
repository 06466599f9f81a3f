/** JPEG: its size, and how the camera was held. Format: ITU-T T.81, annex B; Exif 2.3, section 4.5. */
import type { PictureFile } from './picture-files.ts'
import { turnsOf } from './orientation.ts'

const app1 = 0xe1
const startOfScan = 0xda
/** markers that begin a frame, and so tell the size: C0 to CF without C4, C8 and CC */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** `bytes` are without what the camera wrote about itself, so that the picture is turned once, here. Throws RangeError when cut off. */
export function jpegPicture(buffer: Buffer): PictureFile {
  const kept: Buffer[] = [buffer.subarray(0, 2)]
  let [width, height, orientation] = [0, 0, 1]
  let at = 2
  while (buffer.readUInt8(at + 1) !== startOfScan) {
    const marker = buffer.readUInt8(at + 1)
    const end = at + 2 + buffer.readUInt16BE(at + 2)
    if (buffer.readUInt8(at) !== 0xff || end > buffer.length) throw new RangeError('no segment where one should be')
    if (isFrame(marker)) [height, width] = [buffer.readUInt16BE(at + 5), buffer.readUInt16BE(at + 7)]
    if (marker === app1) orientation = exifOrientation(buffer.subarray(at + 4, end)) ?? orientation
    else kept.push(buffer.subarray(at, end))
    at = end
  }
  return { bytes: Buffer.concat([...kept, buffer.subarray(at)]), width, height, turns: turnsOf(orientation) }
}

/** Exif is a little TIFF: the field stands in its first directory. */
function exifOrientation(segment: Buffer): number | undefined {
  if (!segment.subarray(0, 6).equals(Buffer.from('Exif\0\0'))) return undefined
  const tiff = segment.subarray(6)
  const little = tiff.subarray(0, 2).toString('latin1') === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let field = directory + 2, end = field + short(directory) * 12; field < end; field += 12)
    if (short(field) === 274) return short(field + 8)
  return undefined
}
