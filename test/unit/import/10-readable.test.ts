import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readableEndings } from '../../../src/contract/readable.ts'
import { read } from '../../../src/import/read.ts'
import { emlOf, odtOf, rowOf, xlsxOf } from './making-office.ts'
import { docxOf, paragraph, pdfOf, zipOf } from './making.ts'

const people = [
  ['Name', 'Job title', 'Town'],
  ['Ada Brown', 'welder', 'Leeds'],
  ['Bo Reed', 'cook', 'Hull'],
]

/** What these hold is documents of their own. */
const holders = new Set<string>(['zip'])

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
  doc: () => readFileSync('test/fixtures/import/cv.doc'),
  odt: () => odtOf('<text:p>Ada Brown, welder</text:p>'),
  xlsx: () => xlsxOf([{ name: 'People', rows: people.map((row) => rowOf(...row)).join('') }]),
  eml: () => emlOf(['From: ada@example.com', 'Subject: CV'], [{ type: 'text/plain', content: 'Ada Brown, welder' }]),
  msg: () => readFileSync('test/fixtures/import/mail.msg'),
  zip: () => zipOf({ 'cv.txt': 'Ada Brown, welder' }),
  json: () => '{"name": "Ada Brown", "work": "welder"}',
}

describe('the endings that the window offers', () => {
  it.each(readableEndings)('%s is read', async (ending) => {
    const { outcome, text, members = [] } = await read(Buffer.from(await files[ending]()), `cv.${ending}`)
    if (holders.has(ending)) expect(members.length).toBeGreaterThan(0)
    else expect([outcome, /welder|infirmière|warehouse/i.test(text)]).toEqual(['text', true])
  })
})
