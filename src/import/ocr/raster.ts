/** Pictures as rows of grey values, and the few things done to them before they are read. */
import type { Turns } from './orientation.ts'

export interface Raster {
  readonly width: number
  readonly height: number
  /** row by row from the top, a byte a pixel, 0 is black */
  readonly grey: Uint8Array
}

export function turned({ width, height, grey }: Raster, turns: Turns): Raster {
  if (turns === 0) return { width, height, grey }
  const [wide, high] = turns === 2 ? [width, height] : [height, width]
  const out = new Uint8Array(grey.length)
  // where the picture's first pixel goes, and how far on its right and its lower neighbour are
  const first = [0, wide - 1, out.length - 1, (high - 1) * wide][turns] ?? 0
  const right = [1, wide, -1, -wide][turns] ?? 1
  const down = [wide, -1, -wide, 1][turns] ?? wide
  for (let y = 0, from = 0; y < height; y++)
    for (let x = 0, to = first + y * down; x < width; x++, from++, to += right) out[to] = grey[from] ?? 0
  return { width: wide, height: high, grey: out }
}

/** By a factor below 1: each pixel is the mean of those it stands for. */
export function shrunk(raster: Raster, factor: number): Raster {
  const width = Math.max(1, Math.floor(raster.width * factor))
  const height = Math.max(1, Math.floor(raster.height * factor))
  const grey = new Uint8Array(width * height)
  const [across, down] = [raster.width / width, raster.height / height]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      grey[y * width + x] = mean(
        raster,
        ...[Math.floor(x * across), Math.floor((x + 1) * across)],
        ...[Math.floor(y * down), Math.floor((y + 1) * down)],
      )
  return { width, height, grey }
}

function mean({ width, grey }: Raster, left: number, right: number, top: number, bottom: number): number {
  let sum = 0
  for (let y = top; y < bottom; y++)
    for (let at = y * width + left, end = y * width + right; at < end; at++) sum += grey[at] ?? 0
  return sum / ((right - left) * (bottom - top))
}

/** The plainest picture file there is (PGM): nothing to pack, and the recogniser reads it as it is. */
export function greymap({ width, height, grey }: Raster): Uint8Array {
  const head = Buffer.from(`P5\n${String(width)} ${String(height)}\n255\n`, 'latin1')
  return Buffer.concat([head, grey])
}
