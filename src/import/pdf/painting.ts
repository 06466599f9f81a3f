/** Which words leave no mark on a page: it is painted with them and without them, and the two pictures are compared. */
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import type { Frame, Placed } from './characters.ts'
import { bytes } from './pdfium.ts'

/** pixels of the longer side: about one a point on ordinary pages */
const longestSide = 1000
/** of 255: a smaller difference in every pixel is not seen */
const seen = 10

/** The characters of those words among `doubtful` whose painting changes nothing that can be seen. */
export function unpaintedWords(
  pdfium: WrappedPdfiumModule,
  page: number,
  frame: Frame,
  doubtful: readonly Placed[],
): Placed[] {
  const objects = new Set(doubtful.map(({ object }) => object))
  const part = partOf(frame, doubtful)
  const painted = paint(pdfium, page, frame, part)
  for (const object of objects) pdfium.FPDFPageObj_SetIsActive(object, false)
  const without = paint(pdfium, page, frame, part)
  for (const object of objects) pdfium.FPDFPageObj_SetIsActive(object, true)
  return wordsOf(doubtful)
    .filter((word) => !differs(painted, without, part, word))
    .flat()
}

/** The part of a page that is painted, pixels: what is drawn elsewhere on it costs next to nothing. */
interface Part {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** pixels a point */
  readonly scale: number
}

function partOf({ width, height }: Frame, doubtful: readonly Placed[]): Part {
  const scale = Math.min(1, longestSide / Math.max(width, height))
  const [left, top, right, bottom] = around(doubtful, scale)
  const [x, y] = [Math.max(0, left), Math.max(0, top)]
  return {
    left: x,
    top: y,
    width: Math.max(1, Math.min(Math.ceil(width * scale), right) - x),
    height: Math.max(1, Math.min(Math.ceil(height * scale), bottom) - y),
    scale,
  }
}

/** Four bytes a pixel. */
function paint(pdfium: WrappedPdfiumModule, page: number, frame: Frame, part: Part): Uint8Array {
  const { left, top, width, height, scale } = part
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0)
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
  const [pageWidth, pageHeight] = [Math.round(frame.width * scale), Math.round(frame.height * scale)]
  pdfium.FPDF_RenderPageBitmap(bitmap, page, -left, -top, Math.max(1, pageWidth), Math.max(1, pageHeight), 0, 0)
  const pixels = bytes(pdfium, pdfium.FPDFBitmap_GetBuffer(bitmap), width * height * 4).slice()
  pdfium.FPDFBitmap_Destroy(bitmap)
  return pixels
}

/** Neighbours of one object on one line without a space between them. */
function wordsOf(characters: readonly Placed[]): Placed[][] {
  const words: Placed[][] = []
  let last: Placed | undefined
  for (const one of characters) {
    const near = last !== undefined && Math.abs(one.left - last.right) < one.size * 0.2
    if (near && last?.object === one.object) words.at(-1)?.push(one)
    else words.push([one])
    last = one
  }
  return words
}

function differs(a: Uint8Array, b: Uint8Array, part: Part, word: readonly Placed[]): boolean {
  const [left, top, right, bottom] = around(word, part.scale)
  const [first, last] = [Math.max(0, left - part.left), Math.min(part.width, right - part.left)]
  for (let y = Math.max(0, top - part.top); y < Math.min(part.height, bottom - part.top); y++)
    for (let at = (y * part.width + first) * 4; at < (y * part.width + last) * 4; at++)
      if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > seen) return true
  return false
}

/** left, top, right, bottom in whole pixels of the page */
function around(placed: readonly Placed[], scale: number): [number, number, number, number] {
  const edge = (pick: (one: Placed) => number, start: number, of: (a: number, b: number) => number) =>
    placed.reduce((most, one) => of(most, pick(one)), start) * scale
  return [
    Math.floor(edge((one) => one.left, Infinity, Math.min)),
    Math.floor(edge((one) => one.top, Infinity, Math.min)),
    Math.ceil(edge((one) => one.right, -Infinity, Math.max)),
    Math.ceil(edge((one) => one.baseline + one.size * 0.3, -Infinity, Math.max)),
  ]
}
