import { describe, expect, it } from 'vitest'
import { sniff } from '../../../src/import/sniff.ts'
import { docxOf, paragraph, pdfOf } from './making.ts'

const typeOf = async (content: string | Uint8Array) => (await sniff(Buffer.from(content as string))).type
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')])

describe('the type of a file', () => {
  it('is told by its bytes', async () => {
    expect(await typeOf(await pdfOf((pdf) => pdf.text('CV')))).toBe('pdf')
    expect(await typeOf(docxOf(paragraph('CV')))).toBe('zip')
    expect(await typeOf('{\\rtf1\\ansi CV}')).toBe('rtf')
    expect(await typeOf(Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55', 'hex'))).toBe(
      'image',
    )
    expect(await typeOf('')).toBe('empty')
  })

  it('is told by the streams of a compound file: Word 97, Outlook, or a locked new document', async () => {
    expect(await typeOf(compound('WordDocument'))).toBe('doc')
    expect(await typeOf(compound('__properties_version1.0'))).toBe('email')
    expect(await typeOf(compound('EncryptedPackage'))).toBe('encrypted')
    expect(await typeOf(compound('Something'))).toBe('binary')
  })

  it('is told among texts by how they begin', async () => {
    expect(await typeOf('<!DOCTYPE html><p>Welder')).toBe('html')
    expect(await typeOf('From: a@example.com\nTo: b@example.com\nSubject: CV\n\nHello')).toBe('email')
    expect(await typeOf('{"basics": {"name": "Ada"}}')).toBe('json')
    expect(await typeOf('name,title,town\nAda,Welder,Leeds\nBo,Cook,Hull\n')).toBe('csv')
    expect(await typeOf('Candidates of November\nname;title;town\nAda;Welder;Leeds\nBo;Cook;Hull\n')).toBe('csv')
    expect(await typeOf('Dear Ada,\nwe met in Hull, York, Leeds.\nYours, Bo\n')).toBe('text')
    expect(await typeOf('# Ada\n\n## Skills\n\n- welding\n')).toBe('markdown')
    expect(await typeOf('Ada Brown\nWelder, Leeds\nSkills: TIG, MIG\n')).toBe('text')
  })

  it('is not HTML, mail or JSON because of a single word', async () => {
    expect(await typeOf('Knows <b> and <i>')).toBe('text')
    expect(await typeOf('Subject: chemistry teacher\nDate: May')).toBe('text')
    expect(await typeOf('[draft] Ada Brown')).toBe('text')
  })
})
