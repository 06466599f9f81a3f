/** RTF font character sets as Windows code pages, and their bytes as text. */
import { decodeAs } from '../decode.ts'

/** \fcharset N -> code page; 0 (ANSI) and 1 (default) mean the document's own. */
const charsets: Readonly<Record<number, number>> = {
  2: 42,
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  255: 437,
}

const labels: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10_000: 'macintosh',
  20_866: 'koi8-r',
  28_592: 'iso-8859-2',
  54_936: 'gb18030',
  65_001: 'utf-8',
}

export function codePageOf(charset: number, ansi: number): number {
  return charsets[charset] ?? ansi
}

/** Code page 42 is a symbol font: its bytes are pictures (mostly bullets), not letters. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  if (codePage === 42) return '\u2022'
  return decodeAs(bytes, labels[codePage] ?? `windows-${codePage}`) ?? decodeAs(bytes, 'windows-1252') ?? ''
}
