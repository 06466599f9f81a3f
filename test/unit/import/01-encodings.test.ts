import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/import/decode.ts'

const polish =
  'Zofia Gęśląjaźń, inżynier jakości. Doświadczenie w zarządzaniu zespołem, odpowiedzialność za wdrożenia. '.repeat(8)

describe('text of unknown encoding', () => {
  it('is UTF-8 when it can be', () => {
    expect(decode(Buffer.from(polish))).toEqual({ text: polish, encoding: 'utf-8' })
  })

  it('loses its byte order mark', () => {
    expect(decode(Buffer.from(`\ufeff${polish}`))?.text).toBe(polish)
  })

  it('is told by a mark as UTF-16', () => {
    expect(decode(Buffer.from(`\ufeff${polish}`, 'utf16le'))).toEqual({ text: polish, encoding: 'utf-16le' })
  })

  it('is UTF-16 without a mark when every other byte is zero, in either byte order', () => {
    expect(decode(Buffer.from(polish, 'utf16le'))).toEqual({ text: polish, encoding: 'utf-16le' })
    expect(decode(Buffer.from(polish, 'utf16le').swap16())).toEqual({ text: polish, encoding: 'utf-16be' })
  })

  it('is guessed from its letters in a code page', () => {
    const german = 'Jürgen Großmüller prüft Getriebe für Förderanlagen und führt Übergaben in Köln durch. '.repeat(8)
    expect(decode(Buffer.from(german, 'latin1'))?.text).toBe(german)
  })

  it('may hold a few control characters: a stray NUL, an escape, an end-of-file mark', () => {
    const stray = `Ada Brown\0\n${polish}\u001a`
    expect(decode(Buffer.from(stray))).toEqual({ text: stray, encoding: 'utf-8' })
    expect(decode(Buffer.from('Ada Brown\0, welder'))?.text).toBe('Ada Brown\0, welder')
    expect(
      decode(Buffer.from('J\u00fcrgen Gro\u00df pr\u00fcft Getriebe\0 und führt Übergaben durch.', 'latin1'))?.text,
    ).toContain('Groß')
  })

  it('is no text when NULs go all through it, however much text there is', () => {
    expect(decode(Buffer.from('tar archive\0\0\0\0\0\0\0\0\0welder'))).toBeUndefined()
    expect(decode(Buffer.concat([Buffer.from(polish), Buffer.alloc(polish.length), Buffer.from('x')]))).toBeUndefined()
    expect(decode(Buffer.from([0, 0, 0]))).toBeUndefined()
  })

  it('is no text when bytes are those of a program', () => {
    expect(decode(Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0xff, 0xff, 1, 2, 5, 6, 7, 8]))).toBeUndefined()
    expect(decode(Uint8Array.from({ length: 2000 }, (_, at) => (at * 7919) % 251))).toBeUndefined()
  })
})
