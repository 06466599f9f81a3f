import { describe, expect, it } from 'vitest'
import { readableEndings } from '../../../src/contract/readable.ts'
import { read } from '../../../src/import/read.ts'
import { docxOf, paragraph, pdfOf } from './making.ts'

/** A file as a person would keep it under each ending. */
const files: Record<(typeof readableEndings)[number], () => string | Uint8Array | Promise<Uint8Array>> = {
  pdf: () => pdfOf((pdf) => pdf.text('Ada Brown, welder. Welds tanks to ISO 9606.')),
  docx: () => docxOf(paragraph('Ada Brown, welder')),
  rtf: () => '{\\rtf1 Ada Brown, welder}',
  txt: () => 'Ada Brown, welder',
  md: () => '# Ada Brown\n\n## Skills\n\n- welder',
  html: () => '<!doctype html><p>Ada Brown, welder',
  htm: () => '<html><body>Ada Brown, welder',
  csv: () => 'name,work,town\nAda Brown,welder,Leeds\nBo Reed,cook,Hull\n',
  json: () => '{"name": "Ada Brown", "work": "welder"}',
}

describe('the endings that the window offers', () => {
  it.each(readableEndings)('%s is read', async (ending) => {
    const { outcome, text } = await read(Buffer.from(await files[ending]()), `cv.${ending}`)
    expect(outcome).toBe('text')
    expect(text).toContain('welder')
  })

  it.each([
    ['eml', 'From: a@example.com\nTo: b@example.com\nSubject: CV\nDate: today\n\nHello'],
    ['doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')])],
  ])('%s is not offered as long as it is not read', async (ending, bytes) => {
    const { outcome } = await read(Buffer.from(bytes as string), `cv.${ending}`)
    expect([outcome, readableEndings.some((one) => one === ending)]).toEqual(['unsupported', false])
  })
})
