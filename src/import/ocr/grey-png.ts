/** An 8-bit grey PNG, as the recogniser hands back what it has decoded -> its pixels. Not for strangers' files. */
import { inflateSync } from 'node:zlib'
import type { Raster } from './raster.ts'

const signatureLength = 8

/** Throws when it is of another kind. */
export function readGreyPng(file: Buffer): Raster {
  const header = file.subarray(signatureLength + 8)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const [depth, colour] = [header[8], header[9]]
  if (depth !== 8 || colour !== 0) throw new Error(`a PNG of depth ${String(depth)} and colour type ${String(colour)}`)
  return { width, height, grey: unfiltered(inflateSync(imageData(file)), width, height) }
}

function imageData(file: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = signatureLength; at + 8 < file.length;) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return Buffer.concat(parts)
}

/** PNG specification, 9.2: each row says how its bytes were predicted from the left (a), the upper (b) and the upper left (c) one. */
function unfiltered(rows: Uint8Array, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (width + 1)]
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const a = x === 0 ? 0 : (grey[at - 1] ?? 0)
      const b = y === 0 ? 0 : (grey[at - width] ?? 0)
      const c = x === 0 || y === 0 ? 0 : (grey[at - width - 1] ?? 0)
      grey[at] = (rows[y * (width + 1) + 1 + x] ?? 0) + predicted(filter, a, b, c)
    }
  }
  return grey
}

function predicted(filter: number | undefined, a: number, b: number, c: number): number {
  if (filter === 1) return a
  if (filter === 2) return b
  if (filter === 3) return (a + b) >> 1
  return filter === 4 ? paeth(a, b, c) : 0
}

function paeth(a: number, b: number, c: number): number {
  const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
  if (toA <= toB && toA <= toC) return a
  return toB <= toC ? b : c
}
