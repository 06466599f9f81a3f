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
  const painted = paint(pdfium, page, frame)
  for (const object of objects) pdfium.FPDFPageObj_SetIsActive(object, false)
  const without = paint(pdfium, page, frame)
  for (const object of objects) pdfium.FPDFPageObj_SetIsActive(object, true)
  return wordsOf(doubtful)
    .filter((word) => !differs(painted, without, word))
    .flat()
}

interface Picture {
  readonly width: number
  readonly height: number
  /** pixels a point */
  readonly scale: number
  /** four a pixel */
  readonly pixels: Uint8Array
}

function paint(pdfium: WrappedPdfiumModule, page: number, frame: Frame): Picture {
  const scale = Math.min(1, longestSide / Math.max(frame.width, frame.height))
  const width = Math.max(1, Math.round(frame.width * scale))
  const height = Math.max(1, Math.round(frame.height * scale))
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0)
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0)
  const stride = pdfium.FPDFBitmap_GetStride(bitmap)
  const pixels = bytes(pdfium, pdfium.FPDFBitmap_GetBuffer(bitmap), stride * height).slice()
  pdfium.FPDFBitmap_Destroy(bitmap)
  return { width: stride / 4, height, scale, pixels }
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

function differs(a: Picture, b: Picture, word: readonly Placed[]): boolean {
  const edge = (pick: (one: Placed) => number, of: (...values: number[]) => number) => of(...word.map(pick)) * a.scale
  const left = Math.max(0, Math.floor(edge((one) => one.left, Math.min)))
  const right = Math.min(a.width, Math.ceil(edge((one) => one.right, Math.max)))
  const top = Math.max(0, Math.floor(edge((one) => one.top, Math.min)))
  const bottom = Math.min(a.height, Math.ceil(edge((one) => one.baseline + one.size * 0.3, Math.max)))
  for (let y = top; y < bottom; y++)
    for (let at = (y * a.width + left) * 4; at < (y * a.width + right) * 4; at++)
      if (Math.abs((a.pixels[at] ?? 0) - (b.pixels[at] ?? 0)) > seen) return true
  return false
}
