import { describe, expect, it } from 'vitest'
import { read } from '../../../src/import/read.ts'
import { pdfOf, type Draw } from './making.ts'

const reading = async (draw: Draw, options?: PDFKit.PDFDocumentOptions) => read(await pdfOf(draw, options), 'cv.pdf')
const linesOf = async (draw: Draw) => (await reading(draw)).text.split('\n')

/** Writes each line at its place, without wrapping. */
function place(pdf: PDFKit.PDFDocument, x: number, lines: readonly string[], top = 100, leading = 14): void {
  for (const [at, line] of lines.entries()) pdf.text(line, x, top + at * leading, { lineBreak: false })
}

const left = ['Skills', 'TIG welding', 'MIG welding', 'Pipe fitting', 'Brazing', 'Drawings', 'Forklift licence']
const right = [
  'Profile',
  'Welder who likes stainless steel',
  'Experience',
  'Welder at Blackwater Tanks',
  'Built tanks up to nine metres',
  'Fitter at Severnside Silos',
  'Ordered gas and discs',
]

describe('a PDF', () => {
  it('of two columns painted row by row is read column by column', async () => {
    const lines = await linesOf((pdf) => {
      pdf.fontSize(10)
      for (const [at, line] of left.entries()) {
        place(pdf, 40, [line], 100 + at * 14)
        place(pdf, 220, [right[at] ?? ''], 100 + at * 14)
      }
      place(pdf, 220, ['Made hoppers', 'Checked material certificates'], 198)
    })
    expect(lines).toEqual([...left, ...right, 'Made hoppers', 'Checked material certificates'])
  })

  it('with a title across the page above its columns is read from the title on', async () => {
    const lines = await linesOf((pdf) => {
      pdf.fontSize(24).text('Ada Brown, welder and pipe fitter in Leeds', 40, 50)
      pdf.fontSize(10)
      place(pdf, 40, left, 110, 17)
      place(pdf, 220, right, 110)
    })
    expect(lines[0]).toBe('Ada Brown, welder and pipe fitter in Leeds')
    expect(lines.slice(1)).toEqual([...left, ...right])
  })

  it('with dates beside its entries is read entry by entry', async () => {
    const lines = await linesOf((pdf) => {
      pdf.fontSize(10)
      for (const [at, year] of ['2021 – 2024', '2018 – 2021', '2015 – 2018'].entries()) {
        place(pdf, 40, [year], 100 + at * 60)
        place(pdf, 140, [`Welder, works ${String(at)}`, 'Built tanks', 'Kept the log'], 100 + at * 60)
      }
    })
    expect(lines.slice(0, 8)).toEqual([
      '2021 – 2024',
      'Welder, works 0',
      'Built tanks',
      'Kept the log',
      '2018 – 2021',
      'Welder, works 1',
      'Built tanks',
      'Kept the log',
    ])
  })

  it('with three columns of bulleted and wrapped items is read list by list, what follows after them', async () => {
    const lines = await linesOf((pdf) => {
      pdf.fontSize(10)
      place(pdf, 40, ['Courses'], 86)
      const lists = [
        ['• Welding of', '   thin plate', '• Reading of', '   drawings'],
        ['• Hydraulics', '• Testing of', '   pipe welds'],
        ['• Rigging', '• Slinging', '• Safety on', '   the site'],
      ]
      for (const [at, list] of lists.entries())
        for (const [row, item] of list.entries()) {
          const x = 60 + at * 160
          if (item.startsWith('•')) place(pdf, x, ['•'], 110 + row * 14)
          place(pdf, x + 16, [item.replace(/^\W+/, '')], 110 + row * 14)
        }
      place(pdf, 40, ['Skills'], 190)
      place(pdf, 60, ['Welding, pipe fitting, brazing, drawings, forklift licence, rigging, slinging and safety'], 206)
    })
    expect(lines.join(' ')).toBe(
      'Courses Welding of thin plate Reading of drawings Hydraulics Testing of pipe welds Rigging Slinging Safety on the site Skills ' +
        'Welding, pipe fitting, brazing, drawings, forklift licence, rigging, slinging and safety',
    )
  })

  it('with three columns of items whose further lines begin a little left of their words is read list by list', async () => {
    const lists = [
      ['• Welding of', 'thin plate', '• Reading of', 'drawings'],
      ['• Hydraulics', '• Testing of', 'pipe welds'],
      ['• Rigging', '• Slinging', '• Safety on', 'the site'],
    ]
    const lines = await linesOf((pdf) => {
      pdf.fontSize(11)
      for (const [at, list] of lists.entries())
        for (const [row, item] of list.entries()) {
          const x = 60 + at * 170
          const isFirst = item.startsWith('•')
          if (isFirst) place(pdf, x, ['•'], 110 + row * 14)
          place(pdf, x + (isFirst ? 12 : 9), [item.replace(/^\W+/, '')], 110 + row * 14)
        }
    })
    expect(lines.join(' ')).toBe(
      'Welding of thin plate Reading of drawings Hydraulics Testing of pipe welds Rigging Slinging Safety on the site',
    )
  })

  it('with a foot far below dates at the margin is read line by line, the foot last', async () => {
    const lines = await linesOf((pdf) => {
      pdf.fontSize(11)
      for (const [at, [text = '', fact = '']] of [
        ['Blackwater Tanks', 'Leeds'],
        ['Welder', '2019 – 2021'],
      ].entries()) {
        place(pdf, 40, [text], 100 + at * 14)
        place(pdf, 560 - pdf.widthOfString(fact), [fact], 100 + at * 14)
      }
      pdf.fontSize(8)
      place(pdf, 40, ['Ada Brown'], 600)
      place(pdf, 560 - pdf.widthOfString('vitae'), ['vitae'], 600)
    })
    expect(lines.filter((line) => line.startsWith('Ada'))).toHaveLength(1)
    expect(lines.join(' ')).toBe('Blackwater Tanks Leeds Welder 2019 – 2021 Ada Brown vitae')
  })

  it('joins wrapped lines and the halves of a hyphenated word', async () => {
    const lines = await linesOf((pdf) => {
      pdf.fontSize(10)
      place(pdf, 40, [
        'Welder with eleven years of practice in stainless steel',
        'tanks, who trained nine apprentices and wrote the instruc-',
        'tions for orbital work.',
        'Lives in Leeds.',
      ])
    })
    expect(lines).toEqual([
      'Welder with eleven years of practice in stainless steel tanks, who trained nine apprentices and wrote the instructions for orbital work.',
      'Lives in Leeds.',
    ])
  })

  it('keeps the items of a numbered list apart, wrapped or not; a day before its month begins none', async () => {
    const { blocks, text } = await reading((pdf) => {
      pdf.fontSize(10)
      place(pdf, 40, [
        '1. Built tanks for dairies and breweries and led the crew of nine',
        '2. Wrote the procedures for orbital welding of thin stainless tube',
        'and trained the apprentices',
        '3. Ordered gas',
        'Worked without an accident from the first day of the contract until',
        '12. May 2021.',
      ])
    })
    expect(text.split('\n')).toEqual([
      '1. Built tanks for dairies and breweries and led the crew of nine',
      '2. Wrote the procedures for orbital welding of thin stainless tube and trained the apprentices',
      '3. Ordered gas',
      'Worked without an accident from the first day of the contract until 12. May 2021.',
    ])
    expect(blocks.map(({ kind }) => kind)).toEqual(['item', 'item', 'item', 'paragraph'])
  })

  it('joins the letters of a spaced heading', async () => {
    const [heading] = await linesOf((pdf) => {
      pdf.fontSize(10)
      pdf.text('WORK EXPERIENCE', 40, 100, { characterSpacing: 5, lineBreak: false })
      place(pdf, 40, ['Welder at Blackwater Tanks since the spring of last year'], 130)
    })
    expect(heading).toBe('WORK EXPERIENCE')
  })

  it('reads running heads once, and no page numbers', async () => {
    const lines = await linesOf((pdf) => {
      pdf.options.margins = { top: 0, bottom: 0, left: 0, right: 0 }
      for (const page of [1, 2, 3]) {
        if (page > 1) pdf.addPage({ size: 'A4', margin: 0 })
        pdf.fontSize(10)
        place(pdf, 40, ['Ada Brown, curriculum vitae'], 30)
        place(pdf, 40, [`Welder on site number ${String(page)} with a crew of nine people`], 200)
        place(pdf, 280, [`Page ${String(page)} of 3`], 800)
      }
    })
    expect(lines).toEqual([
      'Ada Brown, curriculum vitae',
      ...[1, 2, 3].map((page) => `Welder on site number ${String(page)} with a crew of nine people`),
    ])
  })

  it.each([
    ['its number and theirs', (page: number) => `Ada Brown | ${String(page)} / 4`],
    ['its number first', (page: number) => `${String(page)}  ada@example.org`],
    ['no number', () => 'Ada Brown, curriculum vitae'],
  ])('reads a foot once that begins on the second page, with %s', async (_, foot) => {
    const lines = await linesOf((pdf) => {
      pdf.options.margins = { top: 0, bottom: 0, left: 0, right: 0 }
      for (const page of [1, 2, 3, 4]) {
        if (page > 1) pdf.addPage({ size: 'A4', margin: 0 })
        pdf.fontSize(10)
        place(pdf, 40, [`Project ${String(page)}`], 30)
        place(pdf, 40, [`Welder on site number ${String(page)} with a crew of nine people`], 200)
        if (page > 1) place(pdf, 280, [foot(page)], 800)
      }
    })
    expect(lines.filter((line) => line.startsWith('Project'))).toHaveLength(4)
    expect(lines.filter((line) => /ada/i.test(line))).toHaveLength(1)
  })

  it('keeps page and place of every block, turned pages as they are shown', async () => {
    const { blocks, pages } = await reading((pdf) => {
      pdf.fontSize(10)
      place(pdf, 40, ['Welder at Blackwater Tanks since the spring'], 100)
      pdf.addPage()
      place(pdf, 300, ['Fitter at Severnside Silos before that year'], 500)
    })
    expect(pages).toBe(2)
    expect(blocks.map(({ page }) => page)).toEqual([1, 2])
    const [x, y] = blocks[1]?.box ?? []
    expect(x).toBeCloseTo(300, 0)
    expect(y).toBeGreaterThan(495)
    expect(y).toBeLessThan(510)
  })

  it('is read with what the fields of its form hold, each beside its label; without passwords', async () => {
    const lines = await linesOf((pdf) => {
      pdf.fontSize(10).font('Helvetica')
      pdf.initForm()
      for (const [at, [label = '', value = '']] of [
        ['Name:', 'Ada Brown'],
        ['Works:', 'Welder at Blackwater Tanks\nFitter at Severnside Silos'],
      ].entries()) {
        place(pdf, 40, [label], 100 + at * 40)
        pdf.formText(label, 120, 97 + at * 40, 300, 30, { value, multiline: at === 1 })
      }
      pdf.formText('secret', 120, 300, 300, 20, { value: 'sesame', password: true })
    })
    expect(lines.join(' ')).toBe('Name: Ada Brown Works: Welder at Blackwater Tanks Fitter at Severnside Silos')
  })

  it.each([0, 90, 180, 270])('turned by %i degrees is read as it is shown', async (degrees) => {
    const upright = await pdfOf((pdf) => {
      const [width, height] =
        degrees % 180 === 0 ? [pdf.page.width, pdf.page.height] : [pdf.page.height, pdf.page.width]
      Object.assign(pdf.page.dictionary.data, { Rotate: degrees })
      pdf.rotate(-degrees, { origin: [0, 0] })
      pdf.translate(degrees === 90 || degrees === 180 ? -width : 0, degrees === 180 || degrees === 270 ? -height : 0)
      pdf.fontSize(10)
      place(pdf, 40, ['Welder at Blackwater Tanks since the spring', 'Fitter at Severnside Silos before that'])
    })
    const { text, blocks } = await read(upright, 'cv.pdf')
    expect(text).toBe('Welder at Blackwater Tanks since the spring\nFitter at Severnside Silos before that')
    expect(blocks[0]?.box?.[0]).toBeCloseTo(40, 0)
  })

  it('is read as far as its crop box shows, what is outside kept apart', async () => {
    const cropped = await pdfOf((pdf) => {
      Object.assign(pdf.page.dictionary.data, { CropBox: [30, 400, 560, 800] })
      pdf.fontSize(10)
      place(pdf, 40, ['Welder at Blackwater Tanks since the spring'], 100)
      place(pdf, 40, ['outside of what is shown'], 600)
    })
    const { text, hidden, blocks } = await read(cropped, 'cv.pdf')
    expect(text).toBe('Welder at Blackwater Tanks since the spring')
    expect(hidden).toMatchObject([{ text: 'outside of what is shown', reason: 'off-page' }])
    expect(blocks[0]?.box?.[0]).toBeCloseTo(10, 0)
  })

  it('needs OCR when it shows something but holds no text', async () => {
    expect(await reading((pdf) => pdf.rect(40, 40, 400, 400).fill('#999'))).toMatchObject({
      outcome: 'needs-ocr',
      text: '',
      pages: 1,
    })
  })

  it('is empty when there is nothing on its pages', async () => {
    expect((await reading(() => undefined)).outcome).toBe('empty')
  })

  it('asks for its password; one against printing only is no obstacle', async () => {
    const draw: Draw = (pdf) => pdf.text('Welder at Blackwater Tanks since the spring')
    expect((await reading(draw, { userPassword: 'secret' })).outcome).toBe('password')
    expect((await reading(draw, { ownerPassword: 'secret' })).outcome).toBe('text')
  })

  it('is damaged when it is cut off', async () => {
    const whole = await pdfOf((pdf) => pdf.text('Welder'))
    expect((await read(whole.subarray(0, whole.length / 2), 'cv.pdf')).outcome).toBe('damaged')
  })
})
