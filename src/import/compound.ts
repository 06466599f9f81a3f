/** Compound files ([MS-CFB]): the container of old Word, Outlook mail and encrypted new Office. */
import type { Sniffed } from './sniff.ts'

export const compoundMagic = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'

/** The names of its streams (UTF-16) tell the kind. */
export function sniffCompound(bytes: Uint8Array): Sniffed {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const has = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage')) return { type: 'encrypted' }
  if (has('__properties_version1.0')) return { type: 'email' }
  if (has('WordDocument')) return { type: 'doc' }
  return hasDirectory(file) ? { type: 'binary' } : { type: 'binary', broken: true }
}

/** The header lists this many sectors of the table of sectors; files with more are taken as whole. */
const listedInHeader = 109
/** what no number of a sector reaches */
const special = 0xfffffffa
/** a chain longer than any file's leads in a circle */
const longestChain = 100_000

/** Whether the list of streams is in the file from its first to its last sector. */
function hasDirectory(file: Buffer): boolean {
  if (file.length < 512) return false
  const size = 2 ** file.readUInt16LE(30)
  let sector = file.readUInt32LE(48)
  for (let steps = 0; sector < special && steps < longestChain; steps++) {
    if ((sector + 1) * size >= file.length) return false
    sector = nextSector(file, sector, size)
  }
  return sector >= special
}

/** A sector beyond the file where the table itself is missing. */
function nextSector(file: Buffer, sector: number, size: number): number {
  const listed = Math.floor(sector / (size / 4))
  if (listed >= listedInHeader) return special
  const at = (file.readUInt32LE(76 + listed * 4) + 1) * size + (sector % (size / 4)) * 4
  return at + 4 > file.length ? file.length : file.readUInt32LE(at)
}
