import { Document, Header, Packer, Paragraph } from 'docx'
import { describe, expect, it } from 'vitest'
import { read } from '../../../src/import/read.ts'
import { docxOf, headerOf, paragraph, zipOf } from './making.ts'

const reading = (bytes: Uint8Array) => read(bytes, 'cv.doc')

describe('a Word document', () => {
  it('gives headings, items and the page header, which may hold the name alone', async () => {
    const header = new Header({ children: [new Paragraph('Ada Brown')] })
    const children = [
      new Paragraph({ text: 'Skills', heading: 'Heading1' }),
      new Paragraph({ text: 'Welding', bullet: { level: 0 } }),
    ]
    const file = await Packer.toBuffer(new Document({ sections: [{ headers: { default: header }, children }] }))
    const { text, blocks, type } = await reading(file)
    expect(type).toBe('docx')
    expect(text).toBe('Ada Brown\nSkills\nWelding')
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'item'])
  })

  it('keeps soft line breaks apart and tabs as spaces', async () => {
    const body = '<w:p><w:r><w:t>Leeds</w:t><w:br/><w:t>07700</w:t><w:tab/><w:t>900001</w:t></w:r></w:p>'
    expect((await reading(docxOf(body))).text).toBe('Leeds\n07700 900001')
  })

  it('gives a text box once, after the paragraph that holds it', async () => {
    const box = `<w:txbxContent>${paragraph('Python')}</w:txbxContent>`
    const body = `<w:p><w:r><w:t>Profile</w:t><AlternateContent><Choice>${box}</Choice><Fallback>${box}</Fallback></AlternateContent></w:r></w:p>`
    expect((await reading(docxOf(body))).text).toBe('Profile\nPython')
  })

  it('leaves out what was deleted or hidden, and keeps what was inserted', async () => {
    const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
    const body = `<w:p><w:ins>${run('kept')}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>${run(' stuffed', '<w:vanish/>')}${run(' tiny', '<w:sz w:val="2"/>')}</w:p>`
    const { text, hidden } = await reading(docxOf(body))
    expect(text).toBe('kept')
    expect(hidden.map((piece) => piece.text)).toEqual(['stuffed', 'tiny'])
  })

  it('repeats no header that several pages share', async () => {
    const header = headerOf(paragraph('Ada Brown'))
    const file = docxOf(paragraph('Welder'), { 'word/header1.xml': header, 'word/header2.xml': header })
    expect((await reading(file)).text).toBe('Ada Brown\nWelder')
  })

  it('of pictures alone needs OCR; of nothing at all it is empty', async () => {
    expect((await reading(docxOf('', { 'word/media/scan.png': 'x' }))).outcome).toBe('needs-ocr')
    expect((await reading(docxOf(''))).outcome).toBe('empty')
  })

  it('is damaged when its end is gone or it brings entities', async () => {
    const whole = docxOf(paragraph('Welder'))
    expect(await reading(whole.subarray(0, whole.length - 40))).toMatchObject({ outcome: 'damaged', type: 'docx' })
    const xxe =
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:document><w:p><w:t>&b;</w:t></w:p></w:document>'
    expect(await reading(zipOf({ 'word/document.xml': xxe }))).toMatchObject({ outcome: 'damaged', text: '' })
  })

  it('is told from other zips, which OpenDocument, Excel and plain archives are', async () => {
    expect(await reading(zipOf({ 'content.xml': '<x/>' }))).toMatchObject({ type: 'odt' })
    expect(await reading(zipOf({ 'xl/workbook.xml': '<x/>' }))).toMatchObject({ type: 'xlsx' })
    expect(await reading(zipOf({ 'cv.txt': 'Ada' }))).toMatchObject({ type: 'zip', members: [{ name: 'cv.txt' }] })
  })
})
