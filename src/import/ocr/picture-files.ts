/** PNG, JPEG and TIFF files -> the pictures in them. Their size is asked before anything is decoded. */
import { ocrLimits, Refusal } from '../limits.ts'
import { type Jpeg, jpegFacts } from './jpeg.ts'
import type { Turns } from './orientation.ts'
import { tiffPictures } from './tiff.ts'

export interface PictureFile {
  /** a file whose first picture it is */
  readonly bytes: () => Uint8Array
  /** pixels */
  readonly width: number
  readonly height: number
  /** to be turned by, to stand as it is meant to be seen */
  readonly turns: Turns
  readonly jpeg?: Jpeg
}

/** Empty for kinds of pictures that are not read here. Throws Refusal: damaged, limit:memory. */
export function picturesIn(bytes: Uint8Array): PictureFile[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  try {
    const pictures = filesIn(buffer)
    if (pictures.some(({ width, height }) => width * height > ocrLimits.pixels))
      throw new Refusal('limit:memory', 'the picture has too many pixels')
    if (pictures.some(({ width, height }) => width * height === 0)) throw new RangeError('a picture without pixels')
    return pictures
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('damaged', 'the picture ends before its time')
    throw error
  }
}

function filesIn(buffer: Buffer): PictureFile[] {
  const bytes = () => buffer
  if (buffer.subarray(1, 4).toString('latin1') === 'PNG')
    return [{ bytes, width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20), turns: 0 }]
  if (buffer.readUInt16BE(0) === 0xffd8) {
    const jpeg = jpegFacts(buffer)
    return [{ bytes, width: jpeg.width, height: jpeg.height, turns: jpeg.turns, jpeg }]
  }
  const order = buffer.subarray(0, 4).toString('latin1')
  return order === 'II*\0' || order === 'MM\0*' ? tiffPictures(buffer, order === 'II*\0') : []
}
