/** Pictures of documents made on the spot: pages drawn as PDFs, then rendered; and files of several kinds that hold them. */
import { crc32, deflateSync } from 'node:zlib'
import type { Raster } from '../../../src/import/ocr/raster.ts'
import { renderPage } from '../../../src/import/ocr/render.ts'
import { withPdf } from '../../../src/import/pdf/pdfium.ts'
import { type Draw, pdfOf } from './making.ts'

/** A page as a scanner sees it at 200 dpi. */
export async function pictured(draw: Draw): Promise<Raster> {
  const picture = await withPdf(await pdfOf(draw), (pdf) => renderPage(pdf, 0))
  if (picture === undefined) throw new Error('the page could not be rendered')
  return picture.raster
}

/** Grey specks over the whole picture, the same ones each time. */
export function noisy({ width, height, grey }: Raster, strength: number): Raster {
  let state = 1
  const noise = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647 - 0.5
  return { width, height, grey: grey.map((value) => Math.max(0, Math.min(255, value + noise() * strength))) }
}

/** Put on the glass askew by so many degrees, clockwise. */
export function askew({ width, height, grey }: Raster, degrees: number): Raster {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const out = new Uint8Array(grey.length).fill(255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [across, down] = [x - width / 2, y - height / 2]
      const fromX = Math.round(across * cos + down * sin + width / 2)
      const fromY = Math.round(down * cos - across * sin + height / 2)
      if (fromX >= 0 && fromX < width && fromY >= 0 && fromY < height)
        out[y * width + x] = grey[fromY * width + fromX] ?? 255
    }
  return { width, height, grey: out }
}

/** `stated`: the size in its header, when that is to lie. */
export function pngOf({ width, height, grey }: Raster, stated = { width, height }): Buffer {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(stated.width, 0)
  header.writeUInt32BE(stated.height, 4)
  header[8] = 8
  const signature = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** One picture after another, little-endian, not packed. */
export function tiffOf(pictures: readonly Raster[]): Buffer {
  const parts = [Buffer.from('II*\0\0\0\0\0', 'latin1')]
  let [length, link] = [8, 4]
  for (const { width, height, grey } of pictures) {
    const fields = [
      ...[256, 4, width],
      ...[257, 4, height],
      ...[258, 3, 8],
      ...[259, 3, 1],
      ...[262, 3, 1],
      ...[273, 4, length],
      ...[277, 3, 1],
      ...[278, 4, height],
      ...[279, 4, grey.length],
    ]
    const pixels = Buffer.concat([grey, Buffer.alloc(grey.length % 2)])
    const directory = Buffer.alloc(2 + (fields.length / 3) * 12 + 4)
    directory.writeUInt16LE(fields.length / 3, 0)
    for (let at = 0; at < fields.length; at += 3) {
      const to = 2 + (at / 3) * 12
      directory.writeUInt16LE(fields[at] ?? 0, to)
      directory.writeUInt16LE(fields[at + 1] ?? 0, to + 2)
      directory.writeUInt32LE(1, to + 4)
      directory.writeUInt32LE(fields[at + 2] ?? 0, to + 8)
    }
    const file = Buffer.concat([...parts, pixels, directory])
    file.writeUInt32LE(length + pixels.length, link)
    parts.splice(0, parts.length, file)
    link = file.length - 4
    length = file.length
  }
  return Buffer.concat(parts)
}

/** A PDF as a scanner writes it: a picture a page. */
export function scanOf(pictures: readonly Raster[], before: Draw = () => undefined): Promise<Uint8Array> {
  return pdfOf(
    (pdf) => {
      before(pdf)
      for (const picture of pictures) pdf.addPage().image(pngOf(picture), 0, 0, { width: 595.28 })
    },
    { autoFirstPage: false },
  )
}
