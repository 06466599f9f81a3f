/** JPEG: its size, and how the camera was held. Format: ITU-T T.81, annex B; Exif 2.3, section 4.5. */
import { type Turns, turnsOf } from './orientation.ts'

export interface Jpeg {
  readonly width: number
  readonly height: number
  /** to be turned by, to stand as it is meant to be seen */
  readonly turns: Turns
  /** grey 1, colour 3, print colours 4 */
  readonly channels: number
}

const app1 = 0xe1
const startOfScan = 0xda
/** markers that begin a frame, and so tell the size: C0 to CF without C4, C8 and CC */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Throws RangeError when it is cut off, or none. */
export function jpegFacts(file: Buffer): Jpeg {
  let [width, height, channels, orientation] = [0, 0, 0, 1]
  for (let at = 2; file.readUInt8(at + 1) !== startOfScan; at += 2 + file.readUInt16BE(at + 2)) {
    const marker = file.readUInt8(at + 1)
    if (file.readUInt8(at) !== 0xff) throw new RangeError('no segment where one should be')
    if (isFrame(marker)) {
      ;[height, width] = [file.readUInt16BE(at + 5), file.readUInt16BE(at + 7)]
      channels = file.readUInt8(at + 9)
    }
    if (marker === app1) orientation = exifOrientation(file.subarray(at + 4)) ?? orientation
  }
  return { width, height, channels, turns: turnsOf(orientation) }
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
