/** Bytes of unknown encoding -> text: byte order mark, NUL pattern, strict UTF-8, then statistics (chardet). */
import { analyse } from 'chardet'

export interface Decoded {
  readonly text: string
  /** WHATWG label */
  readonly encoding: string
}

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Decodes text; undefined when the bytes are no text at all (NULs or control characters throughout; a stray one is cleaned later). */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const mark = marks.find(([, prefix]) => prefix.every((byte, at) => bytes[at] === byte))
  const encoding = mark?.[0] ?? wideEncoding(bytes)
  if (encoding !== undefined) return checked(decodeAs(bytes, encoding), encoding)
  if (
    !isFew(
      count(bytes, (byte) => byte === 0),
      bytes.length,
    )
  )
    return undefined
  return checked(strictUtf8(bytes), 'utf-8') ?? guessed(bytes)
}

/** Decodes under a declared encoding (HTML meta, RTF code page); undefined when this runtime does not know the label. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return undefined
  }
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 without a mark: most code units of a text share one high byte, so one of the two byte lanes is far less varied. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096)
  if (bytes.length < 4 || bytes.length % 2 === 1 || !sample.includes(0)) return undefined
  let even = 0
  let odd = 0
  for (const [at, byte] of sample.entries())
    if (byte === 0 && at % 2 === 0) even += 1
    else if (byte === 0) odd += 1
  if (Math.max(even, odd) < Math.max(2, sample.length * 0.05)) return undefined
  if (even > odd * 4) return 'utf-16be'
  return odd > even * 4 ? 'utf-16le' : undefined
}

function guessed(bytes: Uint8Array): Decoded | undefined {
  const candidates = analyse(bytes.subarray(0, 65_536)).map((match) => match.name.toLowerCase())
  for (const encoding of [...candidates, 'windows-1252']) {
    const decoded = checked(decodeAs(bytes, encoding), encoding)
    if (decoded !== undefined) return decoded
  }
  return undefined
}

/** Text holds next to no control and replacement characters; anything else was binary, or another encoding. */
function checked(text: string | undefined, encoding: string): Decoded | undefined {
  if (text === undefined) return undefined
  const codes = Uint16Array.from({ length: Math.min(text.length, 65_536) }, (_, at) => text.charCodeAt(at))
  return isFew(count(codes, isOdd), codes.length) ? { text, encoding } : undefined
}

/** One in a hundred; in a short text three at most. */
function isFew(odd: number, of: number): boolean {
  return odd <= Math.max(of * 0.01, Math.min(3, of * 0.1))
}

function count(codes: Uint8Array | Uint16Array, isCounted: (code: number) => boolean): number {
  let found = 0
  for (const code of codes) if (isCounted(code)) found += 1
  return found
}

function isOdd(code: number): boolean {
  const layout = code === 9 || code === 10 || code === 12 || code === 13
  return (code < 32 && !layout) || (code >= 0x7f && code <= 0x9f) || code === 0xfffd || code === 0xffff
}
