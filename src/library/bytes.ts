/** Vectors as they lie in the database: little-endian f32, which is what every machine we run on has in memory. */
import { endianness } from 'node:os'

export function bytesOf(vector: Float32Array): Buffer {
  if (endianness() !== 'LE') throw new Error('vectors are stored little-endian')
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)
}

/** A copy: the bytes of a row need not lie where numbers may. */
export function vectorOf(bytes: Uint8Array): Float32Array<ArrayBuffer> {
  const vector = new Float32Array(bytes.length / Float32Array.BYTES_PER_ELEMENT)
  new Uint8Array(vector.buffer).set(bytes)
  return vector
}
