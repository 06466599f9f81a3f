/** The links of a page: where each leads, and the words that stand in its place. */
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { linkedTo, mostLinks, type LinkedTo } from '../links.ts'
import { bytes, floats, type Pdf } from './pdfium.ts'

/** FPDF_ANNOT_LINK */
const link = 2

/** `text`: the page's text as PDFium has it, 0 when there is none. */
export function linksOf({ pdfium, document }: Pdf, page: number, text: number): LinkedTo[] {
  const found: LinkedTo[] = []
  const count = Math.min(mostLinks.count, pdfium.FPDFPage_GetAnnotCount(page))
  for (let at = 0; at < count; at++) {
    const one = pdfium.FPDFPage_GetAnnot(page, at)
    if (one === 0) continue
    if (pdfium.FPDFAnnot_GetSubtype(one) === link) {
      const address = addressOf(pdfium, document, one)
      if (address !== '') found.push(...linkedTo(address, text === 0 ? '' : wordsUnder(pdfium, text, one)))
    }
    pdfium.FPDFPage_CloseAnnot(one)
  }
  return found
}

function addressOf(pdfium: WrappedPdfiumModule, document: number, one: number): string {
  const action = pdfium.FPDFLink_GetAction(pdfium.FPDFAnnot_GetLink(one))
  const length = action === 0 ? 0 : pdfium.FPDFAction_GetURIPath(document, action, 0, 0)
  if (length <= 1 || length > mostLinks.characters) return ''
  return read(pdfium, length, (at) => pdfium.FPDFAction_GetURIPath(document, action, at, length), 'latin1').slice(0, -1)
}

function wordsUnder(pdfium: WrappedPdfiumModule, text: number, one: number): string {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const rect = malloc(16)
  pdfium.FPDFAnnot_GetRect(one, rect)
  const [left = 0, top = 0, right = 0, bottom = 0] = floats(pdfium, rect)
  free(rect)
  const length = pdfium.FPDFText_GetBoundedText(text, left, top, right, bottom, 0, 0)
  const kept = Math.min(length, mostLinks.characters)
  const fill = (at: number) => pdfium.FPDFText_GetBoundedText(text, left, top, right, bottom, at, kept)
  return kept <= 0 ? '' : read(pdfium, kept * 2, fill, 'utf16le').replaceAll('\0', '')
}

function read(
  pdfium: WrappedPdfiumModule,
  length: number,
  fill: (at: number) => number,
  encoding: 'latin1' | 'utf16le',
): string {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const at = malloc(length)
  fill(at)
  const words = Buffer.from(bytes(pdfium, at, length)).toString(encoding)
  free(at)
  return words
}
