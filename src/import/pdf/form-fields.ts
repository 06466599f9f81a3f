/** What the fields of a form hold, as glyphs where they stand: PDFium counts them to the page's annotations, not to its text. */
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import type { Glyph } from '../layout/glyph.ts'
import type { Frame } from './characters.ts'
import { bytes, floats, type Pdf } from './pdfium.ts'

/** FPDF_ANNOT_WIDGET */
const widget = 20
/** FPDF_FORMFIELD_...: combo box, list box, text field; the others hold no words of the person */
const worded = new Set([4, 5, 6])
/** FPDF_ANNOT_FLAG_HIDDEN and _NOVIEW */
const unseen = 2 | 32
/** the flag of fields that show no letters */
const password = 1 << 13
/** annotations looked at, and bytes kept of one field */
const most = { annotations: 500, bytes: 8000 }
/** points */
const largest = 10
/** em: the width of a letter where the field is wide enough, and the distance of lines */
const letter = 0.5
const leading = 1.2

export function formGlyphs({ pdfium, document }: Pdf, page: number, frame: Frame): Glyph[] {
  const widgets = widgetsOf(pdfium, page)
  if (widgets.length === 0) return []
  const info = pdfium.PDFiumExt_OpenFormFillInfo()
  const form = pdfium.PDFiumExt_InitFormFillEnvironment(document, info)
  try {
    return form === 0 ? [] : widgets.flatMap((one) => glyphsOf(pdfium, form, one, frame))
  } finally {
    for (const one of widgets) pdfium.FPDFPage_CloseAnnot(one)
    if (form !== 0) pdfium.PDFiumExt_ExitFormFillEnvironment(form)
    pdfium.PDFiumExt_CloseFormFillInfo(info)
  }
}

function widgetsOf(pdfium: WrappedPdfiumModule, page: number): number[] {
  const count = Math.min(most.annotations, pdfium.FPDFPage_GetAnnotCount(page))
  const widgets: number[] = []
  for (let at = 0; at < count; at++) {
    const one = pdfium.FPDFPage_GetAnnot(page, at)
    if (one === 0) continue
    const isSeen = (pdfium.FPDFAnnot_GetFlags(one) & unseen) === 0
    if (isSeen && pdfium.FPDFAnnot_GetSubtype(one) === widget) widgets.push(one)
    else pdfium.FPDFPage_CloseAnnot(one)
  }
  return widgets
}

function glyphsOf(pdfium: WrappedPdfiumModule, form: number, one: number, frame: Frame): Glyph[] {
  const isWorded = worded.has(pdfium.FPDFAnnot_GetFormFieldType(form, one))
  if (!isWorded || (pdfium.FPDFAnnot_GetFormFieldFlags(form, one) & password) !== 0) return []
  const lines = valueOf(pdfium, form, one).split(/\r\n?|\n/)
  const [left, top, right, bottom] = placeOf(pdfium, one, frame)
  const size = Math.min(largest, (bottom - top) / leading / lines.length)
  return lines.flatMap((line, at) => {
    const letters = Array.from(line)
    const width = Math.min(size * letter, (right - left) / Math.max(1, letters.length))
    const baseline = top + size + at * size * leading
    return letters.flatMap((text, index): Glyph[] => {
      const start = left + index * width
      const spaced = index === 0 || /\s/.test(letters[index - 1] ?? '')
      return /\s/.test(text) ? [] : [{ text, left: start, right: start + width, baseline, size, spaced }]
    })
  })
}

function valueOf(pdfium: WrappedPdfiumModule, form: number, one: number): string {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const length = pdfium.FPDFAnnot_GetFormFieldValue(form, one, 0, 0)
  if (length <= 2) return ''
  const at = malloc(length)
  pdfium.FPDFAnnot_GetFormFieldValue(form, one, at, length)
  const text = Buffer.from(bytes(pdfium, at, Math.min(length - 2, most.bytes))).toString('utf16le')
  free(at)
  return text
}

function placeOf(pdfium: WrappedPdfiumModule, one: number, { shown }: Frame): [number, number, number, number] {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const at = malloc(16)
  pdfium.FPDFAnnot_GetRect(one, at)
  const [left = 0, top = 0, right = 0, bottom = 0] = floats(pdfium, at)
  free(at)
  const [x1, y1] = shown(left, top)
  const [x2, y2] = shown(right, bottom)
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}
