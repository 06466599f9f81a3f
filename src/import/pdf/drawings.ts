/** What a page draws besides its text: pictures and coloured areas, which text may stand on or vanish in. */
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { floats } from './pdfium.ts'
import type { Frame } from './characters.ts'

/** red, green, blue, alpha: 0 to 255 */
export type Colour = readonly [number, number, number, number]

/** Painted in this order: what comes later lies on top. */
type Order = number

/** left, top, right, bottom on the page as shown, points */
type Bounds = readonly [number, number, number, number]

export interface Drawings {
  /** the page draws anything at all, text included */
  readonly any: boolean
  readonly pictures: readonly Bounds[]
  /** filled areas large enough to hold text */
  readonly areas: readonly { readonly bounds: Bounds; readonly colour: Colour; readonly order: Order }[]
  /** by PDFium's pointer to a text object */
  readonly texts: ReadonlyMap<number, Order>
}

/** FPDF_PAGEOBJ_... */
const kinds = { text: 1, path: 2, image: 3, form: 5 } as const
/** objects looked at: more are no layout but a drawing */
const mostObjects = 3000
/** forms inside forms */
const mostDepth = 3
/** points: lower areas are rules */
const leastHeight = 4

export function drawingsOf(pdfium: WrappedPdfiumModule, page: number, frame: Frame): Drawings {
  const count = pdfium.FPDFPage_CountObjects(page)
  const pictures: Bounds[] = []
  const areas: { bounds: Bounds; colour: Colour; order: Order }[] = []
  const texts = new Map<number, Order>()
  let left = mostObjects
  const look = (object: number, outer: Bounds | undefined, depth: number): void => {
    const kind = pdfium.FPDFPageObj_GetType(object)
    if (kind === kinds.text) texts.set(object, mostObjects - left)
    if (kind !== kinds.path && kind !== kinds.image && kind !== kinds.form) return
    // inside a form places are the form's own: they count as the place of the whole form
    const bounds = outer ?? boundsOf(pdfium, object, frame)
    if (kind === kinds.image) pictures.push(bounds)
    if (kind === kinds.path && bounds[3] - bounds[1] > leastHeight) {
      const colour = fillOf(pdfium, object)
      if (colour !== undefined) areas.push({ bounds, colour, order: mostObjects - left })
    }
    if (kind !== kinds.form || depth === mostDepth) return
    const inner = pdfium.FPDFFormObj_CountObjects(object)
    for (let at = 0; at < inner && left > 0; at++, left--)
      look(pdfium.FPDFFormObj_GetObject(object, at), bounds, depth + 1)
  }
  for (let at = 0; at < count && left > 0; at++, left--) look(pdfium.FPDFPage_GetObject(page, at), undefined, 0)
  return { any: count > 0, pictures, areas, texts }
}

/** The colour that an object is filled with, where it is a plain one. */
export function fillOf(pdfium: WrappedPdfiumModule, object: number): Colour | undefined {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const at = malloc(16)
  const known = pdfium.FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12)
  const [red = 0, green = 0, blue = 0, alpha = 0] = new Uint32Array(floats(pdfium, at).buffer, at, 4)
  free(at)
  return known ? [red, green, blue, alpha] : undefined
}

function boundsOf(pdfium: WrappedPdfiumModule, object: number, { shown }: Frame): Bounds {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const at = malloc(16)
  const known = pdfium.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)
  const [left = 0, bottom = 0, right = 0, top = 0] = floats(pdfium, at)
  free(at)
  if (!known) return [0, 0, 0, 0]
  const [x1, y1] = shown(left, top)
  const [x2, y2] = shown(right, bottom)
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}
