/** A JPEG as the only picture of a PDF's page, so that PDFium decodes, turns and scales it in one go: photographs have many megapixels. */
import type { Jpeg } from './jpeg.ts'

const colours: Record<number, string> = { 1: '/DeviceGray', 4: '/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]' }

/** `shorterSide` of the page, points. Format: ISO 32000-1, 7.5 and 8.9. */
export function pdfOfJpeg(file: Uint8Array, { width, height, turns, channels }: Jpeg, shorterSide: number): Uint8Array {
  const scale = shorterSide / Math.min(width, height)
  const [across, down] = [(width * scale).toFixed(2), (height * scale).toFixed(2)]
  const drawing = `q ${across} 0 0 ${down} 0 0 cm /P Do Q`
  const colour = colours[channels] ?? '/DeviceRGB'
  const objects = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Rotate ${String(turns * 90)}`,
      ` /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>`,
    ],
    [`<< /Length ${String(drawing.length)} >>\nstream\n${drawing}\nendstream`],
    [
      `<< /Type /XObject /Subtype /Image /Width ${String(width)} /Height ${String(height)} /BitsPerComponent 8`,
      ` /ColorSpace ${colour} /Filter /DCTDecode /Length ${String(file.length)} >>\nstream\n`,
      file,
      '\nendstream',
    ],
  ]
  return written(objects)
}

function written(objects: readonly (readonly (string | Uint8Array)[])[]): Uint8Array {
  const parts: Buffer[] = []
  let length = 0
  const write = (part: string | Uint8Array) => {
    const bytes = Buffer.from(part as string)
    parts.push(bytes)
    length += bytes.length
  }
  write('%PDF-1.4\n')
  const places = objects.map((pieces, at) => {
    const place = length
    write(`${String(at + 1)} 0 obj\n`)
    for (const piece of pieces) write(piece)
    write('\nendobj\n')
    return place
  })
  const table = length
  write(`xref\n0 ${String(places.length + 1)}\n0000000000 65535 f \n`)
  for (const place of places) write(`${String(place).padStart(10, '0')} 00000 n \n`)
  write(`trailer << /Size ${String(places.length + 1)} /Root 1 0 R >>\nstartxref\n${String(table)}\n%%EOF\n`)
  return Buffer.concat(parts)
}
