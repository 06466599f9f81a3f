/** Pictures of documents (photographs, scans): nothing to read in them but by OCR. */
import { nothing, type Extract } from '../extract.ts'
import { laidOutPicture, linesIn } from '../layout/pages.ts'
import { picturesIn, type PictureFile } from '../ocr/picture-files.ts'
import type { Ocr, Picture } from '../ocr/ocr.ts'
import { ocrOf, type OcrPages, ocrWarning, readPictures } from '../ocr/pages.ts'
import { shrunk, turned } from '../ocr/raster.ts'
import { renderPage } from '../ocr/render.ts'
import { pdfOfJpeg } from '../ocr/jpeg-page.ts'
import { withPdf } from '../pdf/pdfium.ts'

/** Pictures state no size on paper that can be trusted: their shorter side is taken for A4's, points. */
const shorterSide = 595
/** pixels across it: 200 dpi, as pages of PDFs are read */
const mostAcross = 1654

/** Throws Refusal: damaged, limit:memory. */
export async function readImage(bytes: Uint8Array, ocr?: Ocr): Promise<Extract> {
  const files = picturesIn(bytes)
  const numbers = files.map((_, at) => at + 1)
  if (ocr === undefined) return { ...nothing('image', 'needs-ocr'), pages: files.length, unread: numbers }
  const read = await readPictures(ocr, numbers, async (number) => {
    const file = files[number - 1]
    return file === undefined ? undefined : pictureOf(file, ocr)
  })
  return extractOf(read, numbers)
}

async function pictureOf({ bytes, turns, jpeg }: PictureFile, ocr: Ocr): Promise<Picture | undefined> {
  if (jpeg !== undefined) return withPdf(pdfOfJpeg(bytes(), jpeg, shorterSide), (pdf) => renderPage(pdf, 0))
  const decoded = turned(await ocr.decode(bytes()), turns)
  const across = Math.min(decoded.width, decoded.height)
  const raster = across > mostAcross ? shrunk(decoded, mostAcross / across) : decoded
  return { raster, scale: Math.min(raster.width, raster.height) / shorterSide }
}

function extractOf(read: OcrPages, numbers: readonly number[]): Extract {
  const unread = numbers.filter((number) => !read.has(number))
  const facts = { pages: numbers.length, ...(unread.length === 0 ? {} : { unread }), ...ocrOf(read) }
  if (facts.ocr === undefined) return { ...nothing('image', unread.length === 0 ? 'empty' : 'needs-ocr'), ...facts }
  return {
    ...facts,
    type: 'image',
    outcome: unread.length === 0 ? 'text' : 'text-truncated',
    lines: linesIn([...read].map(([number, picture]) => laidOutPicture(picture, number))),
    warnings: [
      ocrWarning(facts.ocr.pages),
      ...(unread.length === 0 ? [] : [`No text could be read on page ${unread.slice(0, 20).join(', ')}.`]),
    ],
  }
}
