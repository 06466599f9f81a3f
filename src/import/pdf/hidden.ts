/** Characters of a page that nobody sees, and why. What is white may stand on a dark column, so doubtful ones are judged by painting the page. */
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import type { HiddenText } from '../../contract/hidden.ts'
import type { Frame, Placed } from './characters.ts'
import { fillOf, type Colour, type Drawings } from './drawings.ts'
import { unpaintedWords } from './painting.ts'
import { characterCalls } from './pdfium.ts'

type Reason = HiddenText['reason']

/** points: smaller letters are not there to be read */
const smallest = 3
/** of 255: colours nearer than this may be the same to the eye */
const alike = 30
/** of 255: alpha below it shows next to nothing */
const faint = 30
/** FPDF_TEXTRENDERMODE: 3 paints nothing, 7 only clips */
const paintless = new Set([3, 7])
/** share of the page that a picture takes when the page is a scan */
const scanned = 0.5

/** `inked` are the characters that are neither space nor generated. Pages whose text lies unpainted under or over a scan have a text layer by OCR: that is their text. */
export function hiddenAmong(
  pdfium: WrappedPdfiumModule,
  page: number,
  frame: Frame,
  inked: readonly Placed[],
  drawings: Drawings,
): Map<Placed, Reason> {
  const hidden = new Map<Placed, Reason>()
  const looks = looksOf(pdfium, inked)
  const scan = isScan(inked, looks, drawings, frame)
  const doubtful = new Map<Placed, Reason>()
  for (const one of inked) {
    const look = looks.get(one.object)
    if (!isOnPage(one, frame)) hidden.set(one, 'off-page')
    else if (one.size < smallest) hidden.set(one, 'size')
    else if (look?.paintless === true) {
      if (!scan) hidden.set(one, 'invisible')
    } else if (look?.fill !== undefined) {
      const reason = doubtOf(one, look.fill, drawings)
      if (reason !== undefined) doubtful.set(one, reason)
    }
  }
  if (doubtful.size > 0 && !scan)
    for (const one of unpaintedWords(pdfium, page, frame, [...doubtful.keys()]))
      hidden.set(one, doubtful.get(one) ?? 'colour')
  return hidden
}

interface Look {
  readonly paintless: boolean
  readonly fill: Colour | undefined
}

function looksOf(pdfium: WrappedPdfiumModule, inked: readonly Placed[]): Map<number, Look> {
  const looks = new Map<number, Look>()
  const call = characterCalls(pdfium)
  for (const { object } of inked)
    if (object !== 0 && !looks.has(object)) {
      const mode = call.FPDFTextObj_GetTextRenderMode(object)
      looks.set(object, { paintless: paintless.has(mode), fill: fillOf(pdfium, object) })
    }
  return looks
}

/** A picture takes most of the page, and most of its characters are painted by nothing or lie under it. */
function isScan(
  inked: readonly Placed[],
  looks: ReadonlyMap<number, Look>,
  { pictures }: Drawings,
  { width, height }: Frame,
): boolean {
  const covers = pictures.some(([x1, y1, x2, y2]) => (x2 - x1) * (y2 - y1) > width * height * scanned)
  if (!covers) return false
  return inked.filter(({ object }) => looks.get(object)?.paintless === true).length > inked.length / 2
}

function isOnPage({ left, right, baseline }: Placed, { width, height }: Frame): boolean {
  return right > 0 && left < width && baseline > 0 && baseline < height + 2
}

/** Nearly transparent, nearly white, nearly of the colour of an area that it stands on, or under an area that was painted later. */
function doubtOf(one: Placed, fill: Colour, { areas, texts }: Drawings): Reason | undefined {
  if (fill[3] < faint || areAlike(fill, [255, 255, 255, 255])) return 'colour'
  const x = (one.left + one.right) / 2
  const y = one.baseline - one.size / 3
  const own = texts.get(one.object) ?? Infinity
  const under = areas.filter(({ bounds: [left, top, right, bottom] }) => x > left && x < right && y > top && y < bottom)
  if (under.some(({ order }) => order > own)) return 'covered'
  return under.some(({ colour }) => areAlike(fill, colour)) ? 'colour' : undefined
}

function areAlike(a: Colour, b: Colour): boolean {
  return [0, 1, 2].every((part) => Math.abs((a[part] ?? 0) - (b[part] ?? 0)) < alike)
}
