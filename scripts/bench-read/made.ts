/** PDFs for measuring: CVs of invented people with two columns on two pages, and long documents. */
import PDFDocument from 'pdfkit'

const words =
  'built tanks led crews planned shifts checked welds trained apprentices wrote reports cut waste kept logs met inspectors ordered gas'.split(
    ' ',
  )

function sentence(seed: number, length: number): string {
  const chosen = Array.from({ length }, (_, at) => words[(seed * 7 + at * at + at) % words.length] ?? '')
  return `${chosen.join(' ')} by ${String(10 + (seed % 80))} %`
}

async function bytesOf(draw: (pdf: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 40 })
  const pieces: Buffer[] = []
  pdf.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise<void>((resolve) => pdf.on('end', resolve))
  draw(pdf)
  pdf.end()
  await ended
  return Buffer.concat(pieces)
}

function page(pdf: PDFKit.PDFDocument, seed: number): void {
  pdf.rect(0, 0, 180, 842).fill('#24344d')
  pdf.fillColor('white').fontSize(9)
  for (let at = 0; at < 24; at++) pdf.text(sentence(seed + at, 3), 24, 60 + at * 26, { width: 140 })
  pdf.fillColor('black')
  for (let job = 0; job < 5; job++) {
    pdf
      .fontSize(12)
      .text(`Welder at works ${String(seed + job)}, 20${String(10 + job)} - 20${String(11 + job)}`, 210, 60 + job * 140)
    pdf.fontSize(9.5)
    for (let at = 0; at < 6; at++)
      pdf.text(`• ${sentence(seed * 31 + job * 6 + at, 11)}`, 210, 80 + job * 140 + at * 18, {
        width: 340,
        lineBreak: false,
      })
  }
}

export function twoPageCv(seed: number): Promise<Buffer> {
  return bytesOf((pdf) => {
    pdf.fontSize(22).text(`Ada Brown ${String(seed)}`, 210, 24)
    page(pdf, seed)
    pdf.addPage()
    page(pdf, seed + 500)
  })
}

export function longDocument(pages: number): Promise<Buffer> {
  return bytesOf((pdf) => {
    for (let at = 0; at < pages; at++) {
      if (at > 0) pdf.addPage()
      pdf.fontSize(10)
      for (let line = 0; line < 48; line++)
        pdf.text(sentence(at * 48 + line, 13), 40, 40 + line * 15, { lineBreak: false })
    }
  })
}
