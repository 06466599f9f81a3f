import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { createOcr } from '../../../src/import/ocr/ocr.ts'
import { turned } from '../../../src/import/ocr/raster.ts'
import { read } from '../../../src/import/read.ts'
import { askew, noisy, pictured, pngOf, scanOf, tiffOf } from './making-pictures.ts'

const pages: string[] = []
const ocr = createOcr((page, of) => pages.push(`${String(page)}/${String(of)}`))
afterAll(() => ocr.close())
const byOcr = (bytes: Uint8Array) => read(bytes, 'scan', ocr)

const lines = [
  'Marta Lindqvist',
  'Boatbuilder and joiner',
  'Planked and caulked wooden yachts up to fourteen metres',
  'Steamed frames of oak and larch, and fitted decks of teak',
  'Read drawings and kept the timber store in order',
]

const page = pictured((pdf) => {
  for (const line of lines) pdf.fontSize(12).text(line, { lineGap: 8 })
})

const twoColumns = pictured((pdf) => {
  pdf.fontSize(11)
  const left = ['Skills', 'Caulking', 'Planking', 'Steam bending', 'Spar making', 'Lofting', 'Varnish']
  const right = [
    'Experience',
    'Boatbuilder at a yard in Oban',
    'Built four clinker dinghies',
    'Replaced the keel of a pilot cutter',
    'Joiner in Fort William',
    'Hung doors and stairs',
    'Fitted kitchens and windows',
    'Trained two apprentices',
    'Ordered timber for three sites',
  ]
  for (const [at, line] of left.entries()) pdf.text(line, 40, 100 + at * 26, { lineBreak: false })
  for (const [at, line] of right.entries()) pdf.text(line, 260, 100 + at * 20, { lineBreak: false })
})

describe('OCR', () => {
  it('is only wanted where a page has no usable text', async () => {
    const bytes = await scanOf([await page], (pdf) => {
      for (let at = 0; at < 3; at++) pdf.addPage().text('Boatbuilder with eleven years of practice in a small yard.')
    })
    expect(await read(bytes, 'cv.pdf')).toMatchObject({ outcome: 'text', pages: 4, unread: [4] })
    pages.length = 0
    const reading = await byOcr(bytes)
    expect(pages).toEqual(['1/1'])
    expect(reading).toMatchObject({ outcome: 'text', ocr: { pages: [4] } })
    expect(reading.unread).toBeUndefined()
    expect(reading.text).toContain('eleven years of practice')
    expect(reading.text).toContain('Planked and caulked wooden yachts')
  })

  it('gives lines with their place on the page, and says how sure it is', async () => {
    const { text, blocks, ocr: done } = await byOcr(pngOf(await page))
    expect(text.split('\n')).toEqual(lines)
    expect(done?.confidence).toBeGreaterThan(80)
    const [first] = blocks
    expect(first?.page).toBe(1)
    expect(first?.confidence).toBeGreaterThan(80)
    const [left = 0, top = 0, right = 0, bottom = 0] = first?.box ?? []
    expect([left, top]).toEqual([expect.closeTo(40, -1), expect.closeTo(41, -1)])
    expect(right).toBeLessThan(140)
    expect(bottom - top).toBeLessThan(16)
  })

  it('reads two columns one after the other', async () => {
    const { text } = await byOcr(pngOf(await twoColumns))
    expect(text.indexOf('Varnish')).toBeLessThan(text.indexOf('Experience'))
    expect(text.indexOf('Experience')).toBeLessThan(text.indexOf('clinker dinghies'))
  })

  it.each([1, 2, 3] as const)('reads a page that was scanned with %i quarter turns', async (turns) => {
    const { text, blocks } = await byOcr(pngOf(turned(await page, turns)))
    expect(text.split('\n')).toEqual(lines)
    const [left = 0, top = 0] = blocks[0]?.box ?? []
    // the name stands in another corner each time: upper right, lower right, lower left
    expect([left > 300, top > 300]).toEqual([turns !== 3, turns !== 1])
  })

  it('reads a page that lies askew under specks', async () => {
    const { text, blocks } = await byOcr(pngOf(noisy(askew(await page, 1.5), 60)))
    for (const line of lines) expect(text).toContain(line)
    const [left = 0, top = 0] = blocks[0]?.box ?? []
    expect([Math.abs(left - 51), Math.abs(top - 34)].every((away) => away < 8)).toBe(true)
  })

  it('reads each picture of a TIFF', async () => {
    pages.length = 0
    const reading = await byOcr(tiffOf([await page, await twoColumns]))
    expect(pages).toEqual(['1/2', '2/2'])
    expect(reading).toMatchObject({ outcome: 'text', type: 'image', pages: 2, ocr: { pages: [1, 2] } })
    expect(reading.text).toContain('Boatbuilder and joiner')
    expect(reading.text).toContain('Steam bending')
  })

  it('reads a photograph as the camera was held, under a shadow', async () => {
    const { text, blocks } = await byOcr(readFileSync(new URL('../../fixtures/import/photo.jpg', import.meta.url)))
    expect(text.split('\n')).toEqual(['Jonas Feldweg', 'Tunnel miner', 'Drove galleries in slate and salt'])
    const [left = 0, top = 0] = blocks[0]?.box ?? []
    expect(Math.max(left, top)).toBeLessThan(120)
  })

  it('turns to the language that a page is written in', async () => {
    const german = [
      'Prüfte Schweißnähte für Behälter und führte Prüfbücher',
      'Schloss die Ausbildung zum Schiffbauer in Flensburg ab',
      'Übernahm später die Leitung der Werkstatt für größere Boote',
      'Möchte künftig wieder näher an der Küste tätig werden',
    ]
    const picture = await pictured((pdf) => {
      for (const line of german) pdf.fontSize(12).text(line, { lineGap: 8 })
    })
    const reading = await byOcr(pngOf(picture))
    expect(reading.language).toBe('de')
    expect(reading.text.split('\n')).toEqual(german)
  })

  it('finds nothing in a picture without text', async () => {
    const picture = await pictured((pdf) => {
      pdf.circle(200, 200, 120).fill('#888')
      pdf.moveTo(50, 600).bezierCurveTo(200, 300, 300, 800, 500, 500).lineWidth(9).stroke()
    })
    expect(await byOcr(pngOf(picture))).toMatchObject({ outcome: 'empty', text: '' })
  })

  it('takes noise for no text', async () => {
    const { width, height, grey } = await page
    const { outcome } = await byOcr(pngOf(noisy({ width, height, grey: grey.map(() => 128) }, 255)))
    expect(['empty', 'needs-ocr']).toContain(outcome)
  })
})

describe('a page that takes too long', () => {
  it('is given up, and the file is not', async () => {
    const hurried = createOcr(() => undefined, { pageMilliseconds: 600_000, pageClockMilliseconds: 50 })
    const reading = await read(
      await scanOf([await page], (pdf) => pdf.addPage().text(lines.join(' '))),
      'cv.pdf',
      hurried,
    )
    await hurried.close()
    expect(reading).toMatchObject({ outcome: 'text', pages: 2, unread: [2] })
    expect(reading.text).toContain('Boatbuilder')
    expect(reading.warnings.join(' ')).toContain('page 2')
  })
})

describe('a picture that cannot be read', () => {
  it('is damaged, or too large, before anything is decoded', async () => {
    const picture = pngOf(await page)
    expect(await read(pngOf(await page, { width: 20_000, height: 20_000 }), 'huge.png')).toMatchObject({
      outcome: 'limit:memory',
    })
    expect(await read(picture.subarray(0, 20), 'cut.png')).toMatchObject({ outcome: 'damaged' })
  })

  it('needs OCR for ever when its pixels are garbage', async () => {
    const picture = pngOf(await page)
    picture.fill(0x5a, 60, picture.length - 100)
    const { outcome, text } = await byOcr(picture)
    expect(text).toBe('')
    expect(['needs-ocr', 'damaged', 'empty']).toContain(outcome)
  })
})
