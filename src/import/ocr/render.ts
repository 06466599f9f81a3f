/** A page of a PDF -> a grey picture, at a resolution that the page's size allows. */
import { bytes, type Pdf } from '../pdf/pdfium.ts'
import type { Picture } from './ocr.ts'

/** At 200 dpi letters of 10 points are about 28 pixels high; 150 and 300 read no better (docs/decisions.md). */
const pixelsPerPoint = 200 / 72
/** of one picture; A4 at 200 dpi has 3.9 million, A3 7.7 */
const mostPixels = 12e6
/** FPDFBitmap_Gray */
const greyFormat = 1
const white = 0xffffffff
/** FPDF_ANNOT: what was filled into a form's fields; FPDF_GRAYSCALE */
const flags = 0x01 | 0x08

/** `index` counts from 0. Undefined when the page cannot be loaded, or there is no memory for its picture. */
export function renderPage({ pdfium, document }: Pdf, index: number): Picture | undefined {
  const page = pdfium.FPDF_LoadPage(document, index)
  if (page === 0) return undefined
  const [across, down] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
  const scale = Math.min(pixelsPerPoint, Math.sqrt(mostPixels / Math.max(1, across * down)))
  const width = Math.max(1, Math.round(across * scale))
  const height = Math.max(1, Math.round(down * scale))
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, greyFormat, 0, 0)
  try {
    if (bitmap === 0) return undefined
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags)
    const stride = pdfium.FPDFBitmap_GetStride(bitmap)
    const rows = bytes(pdfium, pdfium.FPDFBitmap_GetBuffer(bitmap), stride * height)
    return { raster: { width, height, grey: withoutPadding(rows, stride, width, height) }, scale }
  } finally {
    if (bitmap !== 0) pdfium.FPDFBitmap_Destroy(bitmap)
    pdfium.FPDF_ClosePage(page)
  }
}

function withoutPadding(rows: Uint8Array, stride: number, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) grey.set(rows.subarray(y * stride, y * stride + width), y * width)
  return grey
}
