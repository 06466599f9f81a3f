import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { read } from '../../../src/import/read.ts'
import { docxOf, paragraph, pdfOf, type Draw } from './making.ts'

const planted = 'kubernetes rust golang'
const shown = 'Welder at Blackwater Tanks since the spring of last year'

const pdf = async (draw: Draw) => read(await pdfOf(draw), 'cv.pdf')
const html = (page: string) => read(Buffer.from(`<html>${page}</html>`), 'cv.html')
const word = (body: string, more?: Readonly<Record<string, string>>) => read(docxOf(body, more), 'cv.docx')
const run = (properties: string, text: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

/** What was read of a document that shows one line and hides another. */
const apart = (reason: string) => ({ outcome: 'text', text: shown, hidden: [{ text: planted, reason }] })

describe('text that nobody sees is kept apart in a PDF', () => {
  const both =
    (hide: Draw): Draw =>
    (pdf) => {
      pdf.fontSize(10).fillColor('black').text(shown, 40, 100, { lineBreak: false })
      hide(pdf)
    }
  const cases: Readonly<Record<string, readonly [string, Draw]>> = {
    'below 3 points': ['size', (pdf) => pdf.fontSize(1).text(planted, 40, 200)],
    'white on the page': ['colour', (pdf) => pdf.fillColor('white').text(planted, 40, 200)],
    'nearly white on the page': ['colour', (pdf) => pdf.fillColor('#fdfdfe').text(planted, 40, 200)],
    'black on a black area': [
      'colour',
      (pdf) => pdf.rect(30, 190, 300, 40).fill('black').fillColor('black').text(planted, 40, 200),
    ],
    'covered by a black box': [
      'covered',
      (pdf) => pdf.text(planted, 40, 200, { lineBreak: false }).rect(30, 190, 300, 40).fill('black'),
    ],
    transparent: ['colour', (pdf) => pdf.fillOpacity(0).text(planted, 40, 200)],
    'off the page': ['off-page', (pdf) => pdf.text(planted, 700, 200, { lineBreak: false })],
    'drawn as invisible': [
      'invisible',
      (pdf) => {
        pdf.addContent('3 Tr')
        pdf.text(planted, 40, 200, { lineBreak: false })
      },
    ],
  }
  it.each(Object.entries(cases))('%s', async (_, [reason, hide]) => {
    const { text, hidden } = await pdf(both(hide))
    expect(text).toBe(shown)
    expect(hidden).toMatchObject([{ text: planted, reason, page: 1 }])
    expect(hidden[0]?.box).toHaveLength(4)
  })

  it('but not white text on a dark column, nor headings in the colour of that column beside it', async () => {
    const { text, hidden } = await pdf((pdf) => {
      pdf.rect(0, 0, 200, 842).fill('#1f3a5f')
      pdf.fontSize(10).fillColor('white').text('Contact', 40, 100).text('ada@example.org', 40, 120)
      pdf.fillColor('#1f3a5f').text('Experience', 240, 100).fillColor('black').text(shown, 240, 120)
    })
    expect(hidden).toEqual([])
    for (const part of ['Contact', 'ada@example.org', 'Experience', shown]) expect(text).toContain(part)
  })
})

describe('text that nobody sees, in a PDF that needs OCR', () => {
  it('is kept though there is nothing else to read', async () => {
    const { outcome, text, hidden } = await pdf((pdf) => {
      pdf.rect(40, 300, 400, 400).fill('#999')
      pdf.fontSize(10).fillColor('white').text(planted, 40, 100)
    })
    expect({ outcome, text }).toEqual({ outcome: 'needs-ocr', text: '' })
    expect(hidden).toMatchObject([{ text: planted, reason: 'colour', page: 1 }])
  })
})

describe('text under a colour that lets it through', () => {
  it('is text like any other', async () => {
    const { text, hidden } = await pdf((pdf) => {
      pdf.fontSize(10).text(shown, 40, 100, { lineBreak: false })
      pdf.fillOpacity(0.4).rect(30, 90, 400, 40).fill('yellow')
    })
    expect(text).toBe(shown)
    expect(hidden).toEqual([])
  })
})

/** A grey picture of one pixel. */
function pixel(): Buffer {
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind), data])
    const piece = Buffer.alloc(8 + body.length)
    piece.writeUInt32BE(data.length, 0)
    body.copy(piece, 4)
    piece.writeUInt32BE(crc32(body), 4 + body.length)
    return piece
  }
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.from([0, 200]))), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts])
}

describe('an unpainted text layer over a picture of the page', () => {
  const layer = (pdf: PDFKit.PDFDocument) => {
    pdf.addContent('3 Tr')
    pdf.fontSize(10).text(shown, 40, 200, { lineBreak: false })
  }
  it('is what OCR made of a scan, and so its text', async () => {
    const scan = await pdf((pdf) => {
      pdf.image(pixel(), 0, 0, { width: 595, height: 842 })
      layer(pdf)
    })
    expect(scan).toMatchObject({ outcome: 'text', text: shown, hidden: [] })
  })

  it('is hidden where the picture is a portrait, or the page has text of its own', async () => {
    const portrait = await pdf((pdf) => {
      pdf.image(pixel(), 0, 0, { width: 100, height: 100 })
      layer(pdf)
    })
    expect(portrait).toMatchObject({ outcome: 'needs-ocr', text: '' })
    const page = await pdf((pdf) => {
      pdf.image(pixel(), 0, 0, { width: 595, height: 842 })
      pdf.fontSize(10).text('Fitter at Severnside Silos, who built hoppers and kept the log of repairs', 40, 100)
      layer(pdf)
    })
    expect(page.text).toMatch(/^Fitter.*repairs$/)
    expect(page.hidden).toMatchObject([{ text: shown, reason: 'invisible' }])
  })
})

describe('text that nobody sees is kept apart in a Word document', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'marked as hidden': ['marked', '<w:vanish/>'],
    'below 3 points': ['size', '<w:sz w:val="2"/>'],
    white: ['colour', '<w:color w:val="FFFFFF"/>'],
  }
  it.each(Object.entries(cases))('%s', async (_, [reason, properties]) => {
    const body = `${paragraph(shown)}<w:p>${run(properties, planted)}</w:p>`
    expect(await word(body)).toMatchObject(apart(reason))
  })

  it('but not white text on a shaded run, paragraph, cell or style, or in a document with shapes', async () => {
    const white = '<w:color w:val="FFFFFF"/>'
    const dark = '<w:shd w:val="clear" w:fill="1F3A5F"/>'
    const styles = `<w:styles><w:style w:styleId="Banner"><w:pPr>${dark}</w:pPr></w:style></w:styles>`
    const bodies = [
      `<w:p>${run(white + dark, planted)}</w:p>`,
      `<w:p><w:pPr>${dark}</w:pPr>${run(white, planted)}</w:p>`,
      `<w:tbl><w:tr><w:tc><w:tcPr>${dark}</w:tcPr><w:p>${run(white, planted)}</w:p></w:tc></w:tr></w:tbl>`,
      `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc><w:p>${run(white, planted)}</w:p></w:tc></w:tr></w:tbl>`,
      `<w:p><w:pPr><w:pStyle w:val="Banner"/></w:pPr>${run(white, planted)}</w:p>`,
      `<w:p><w:r><w:pict><w:rect/></w:pict></w:r>${run(white, planted)}</w:p>`,
    ]
    const xml = styles.replace(
      '<w:styles>',
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    )
    for (const body of bodies) {
      const { text, hidden } = await word(body, { 'word/styles.xml': xml })
      expect({ text, hidden }, body).toEqual({ text: planted, hidden: [] })
    }
  })
})

describe('text that nobody sees is kept apart on a web page', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'not displayed': ['marked', `<p style="display: none">${planted}</p>`],
    'not displayed by a rule of its own': [
      'marked',
      `<style>.x, .y { display:none }</style><p class="y">${planted}</p>`,
    ],
    'by its attribute': ['marked', `<p hidden>${planted}</p>`],
    'of no size': ['size', `<span style="font-size:0">${planted}</span>`],
    'white on white': ['colour', `<p style="color: #FFF">${planted}</p>`],
    'far off the window': ['off-page', `<p style="position:absolute; left:-9999px">${planted}</p>`],
  }
  it.each(Object.entries(cases))('%s', async (_, [reason, page]) => {
    expect(await html(`<p>${shown}</p>${page}`)).toMatchObject(apart(reason))
  })

  it('but not white text on a coloured ground, what is hidden on paper only, or what styles elsewhere may paint', async () => {
    const pages = [
      `<div style="background:#123"><p style="color:white">${shown}</p></div>`,
      `<style>.bar td {background-color: navy}</style><table class="bar"><td style="color:white">${shown}</td></table>`,
      `<style>@media print { .p { display:none } }</style><p class="p">${shown}</p>`,
      `<link rel="stylesheet" href="x.css"><p style="color:#fff">${shown}</p>`,
    ]
    for (const page of pages) expect(await html(page), page).toMatchObject({ text: shown, hidden: [] })
  })
})

describe('text that nobody sees is kept apart in rich text', () => {
  const rtf = async (body: string) =>
    read(Buffer.from(`{\\rtf1{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue0;}${body}}`), 'cv.rtf')

  it.each([
    ['white on white', 'colour', `{\\cf1 ${planted}}`],
    ['of 1 pt', 'size', `{\\fs2 ${planted}}`],
    ['marked as hidden', 'marked', `{\\v ${planted}}`],
  ])('%s', async (_, reason, piece) =>
    expect(await rtf(`{\\cf2 ${shown}}\\par ${piece}\\par`)).toMatchObject(apart(reason)),
  )

  it('but not white text where something has a ground of its own', async () => {
    for (const body of [`\\cbpat2{\\cf1 ${shown}}\\par`, `{\\highlight2\\cf1 ${shown}}\\par`])
      expect(await rtf(body), body).toMatchObject({ text: shown, hidden: [] })
  })
})
