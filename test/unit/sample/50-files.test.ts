import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { render } from '../../../scripts/sample/formats/all.ts'
import type { FormatId } from '../../../scripts/sample/plan.ts'
import { bytesOf, writeCvs } from '../../../scripts/sample/sample.ts'

const formats: FormatId[] = ['pdf', 'pdf-columns', 'docx', 'rtf', 'txt', 'html']
const cvs = writeCvs()
const one = (format: FormatId) => cvs.find((cv) => cv.plan.format === format)
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

describe.each(formats)('a CV as %s', (format) => {
  it('has the same bytes whenever it is written', async () => {
    const cv = one(format)
    if (!cv) throw new Error(`no CV as ${format}`)
    const first = await bytesOf(cv)
    const later = await render(structuredClone(cv.document), format)
    expect(hash(later)).toBe(hash(first))
  })

  it('begins as its format does', async () => {
    const cv = one(format)
    const begin = cv ? (await bytesOf(cv)).subarray(0, 400).toString('latin1') : ''
    const signs = {
      pdf: /^%PDF-1/,
      'pdf-columns': /^%PDF-1/,
      docx: /^PK\x03\x04/,
      rtf: /^\{\\rtf1/,
      html: /^<!DOCTYPE html>/,
      txt: /\S/,
    }
    expect(begin).toMatch(signs[format])
  })
})

describe('plain text', () => {
  it('comes in Windows-1252 and in UTF-8, with and without a mark', async () => {
    const texts = await Promise.all(cvs.filter((cv) => cv.plan.format === 'txt').map(bytesOf))
    const utf8 = new TextDecoder('utf-8', { fatal: true })
    const kinds = new Set(
      texts.map((bytes) => {
        if (bytes[0] === 0xef && bytes[1] === 0xbb) return 'marked'
        try {
          utf8.decode(bytes)
          return 'utf-8'
        } catch {
          return 'windows-1252'
        }
      }),
    )
    expect(kinds).toEqual(new Set(['marked', 'utf-8', 'windows-1252']))
  })
})

describe('two processes', () => {
  it('write the same CVs', () => {
    const script = `
      import { createHash } from 'node:crypto'
      import { writeCvs } from './scripts/sample/sample.ts'
      const cvs = writeCvs().map((cv) => [cv.file, cv.document])
      console.log(createHash('sha256').update(JSON.stringify(cvs)).digest('hex'))`
    const elsewhere = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).trim()
    expect(elsewhere).toBe(hash(Buffer.from(JSON.stringify(cvs.map((cv) => [cv.file, cv.document])))))
  })
})
