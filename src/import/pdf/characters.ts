/** Every character of a PDF page with its place, as PDFium tells (points, y downwards, the page turned as it is shown). */
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { characterCalls, floats, views } from './pdfium.ts'

export interface Placed {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly baseline: number
  /** points, as drawn */
  readonly size: number
  /** white space stands before it, or something without a meaning (an icon) */
  readonly spaced: boolean
  /** added by PDFium: a space or line end that the file does not hold */
  readonly generated: boolean
  /** it has a meaning in Unicode */
  readonly meaning: boolean
  /** not written from left to right on the page as shown */
  readonly turned: boolean
  /** PDFium's pointer to the text object that draws it; 0 for a generated one */
  readonly object: number
}

/** The page as it is shown: its box, and how a point of the page's own space (y upwards, unturned, its corner anywhere) comes to it. */
export interface Frame {
  readonly width: number
  readonly height: number
  /** quarter turns clockwise */
  readonly turns: number
  readonly shown: (x: number, y: number) => readonly [number, number]
}

export function frameOf(pdfium: WrappedPdfiumModule, page: number): Frame {
  const scratch = pdfium.pdfium.wasmExports.malloc(16)
  pdfium.FPDF_GetPageBoundingBox(page, scratch)
  const [left = 0, top = 0, right = 0, bottom = 0] = floats(pdfium, scratch)
  pdfium.pdfium.wasmExports.free(scratch)
  const turns = pdfium.FPDFPage_GetRotation(page)
  const shown = (x: number, y: number): [number, number] => {
    if (turns === 1) return [y - bottom, x - left]
    if (turns === 2) return [right - x, y - bottom]
    return turns === 3 ? [top - y, right - x] : [x - left, top - y]
  }
  return { width: pdfium.FPDF_GetPageWidthF(page), height: pdfium.FPDF_GetPageHeightF(page), turns, shown }
}

/** In PDFium's order. `count` bounds them. */
export function charactersOf(pdfium: WrappedPdfiumModule, text: number, count: number, frame: Frame): Placed[] {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const call = characterCalls(pdfium)
  const scratch = malloc(64)
  const prints = new Map<number, Print>()
  const placed: Placed[] = []
  let spaced = false
  for (let at = 0; at < count; at++) {
    const code = call.FPDFText_GetUnicode(text, at)
    const generated = call.FPDFText_IsGenerated(text, at) === 1
    const object = generated ? 0 : call.FPDFText_GetTextObject(text, at)
    let print = object === 0 ? undefined : prints.get(object)
    if (print === undefined) prints.set(object, (print = printOf(pdfium, text, at, scratch, frame)))
    call.FPDFText_GetLooseCharBox(text, at, scratch)
    call.FPDFText_GetCharOrigin(text, at, scratch + 32, scratch + 40)
    const { left, top, right, baseline } = placeAt(pdfium, scratch, frame)
    const one = {
      text: characterOf(code),
      left,
      right,
      top,
      baseline,
      size: print.size,
      spaced,
      generated,
      meaning: isMeant(code) && call.FPDFText_HasUnicodeMapError(text, at) !== 1,
      turned: !generated && print.turned,
      object,
    }
    placed.push(one)
    spaced = isBlank(one)
  }
  free(scratch)
  return placed
}

/** White space, or an icon: no text. */
export function isBlank({ text, meaning }: Pick<Placed, 'text' | 'meaning'>): boolean {
  return !meaning || text.trim() === ''
}

interface Print {
  readonly size: number
  readonly turned: boolean
}

/** Font size as drawn, and whether the direction of writing is another than left to right on the page as shown. */
function printOf(pdfium: WrappedPdfiumModule, text: number, at: number, scratch: number, { turns }: Frame): Print {
  const nominal = pdfium.FPDFText_GetFontSize(text, at)
  if (!pdfium.FPDFText_GetMatrix(text, at, scratch)) return { size: nominal, turned: turns !== 0 }
  const [a = 1, b = 0, c = 0, d = 1] = floats(pdfium, scratch)
  const angle = Math.atan2(b, a) - (turns * Math.PI) / 2
  return { size: nominal * Math.hypot(c, d), turned: Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle))) > 0.2 }
}

/** From a character's box (four floats) and origin (two doubles) at `scratch` and 32 bytes after it. */
function placeAt(
  pdfium: WrappedPdfiumModule,
  scratch: number,
  { shown }: Frame,
): Pick<Placed, 'left' | 'right' | 'top' | 'baseline'> {
  const { floats: f, doubles: d } = views(pdfium)
  const box = scratch >> 2
  const origin = (scratch + 32) >> 3
  const [x1, y1] = shown(f[box] ?? 0, f[box + 1] ?? 0)
  const [x2, y2] = shown(f[box + 2] ?? 0, f[box + 3] ?? 0)
  const baseline = shown(d[origin] ?? 0, d[origin + 1] ?? 0)[1]
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), baseline }
}

/** PDFium says 2 for a hyphen at a line's end. A soft hyphen that is painted is a hyphen: some fonts have one letter for both. */
function characterOf(code: number): string {
  if (code === 2 || code === 0xad) return '-'
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

/** Not a control character, private use, or a replacement: those stand for glyphs whose meaning the file does not tell. */
function isMeant(code: number): boolean {
  const control = (code < 32 && ![2, 9, 10, 13].includes(code)) || (code >= 0x7f && code < 0xa0)
  return !control && !(code >= 0xe000 && code <= 0xf8ff) && code !== 0xfffd && code < 0xf0000
}
