// Gives every entry of a zip the same date, so that a document made twice has the same bytes.

/** 1 January 2025, 09:00, as MS-DOS writes time and date. */
const dosTime = 9 << 11
const dosDate = ((2025 - 1980) << 9) | (1 << 5) | 1

const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endRecord = 0x06054b50

/** Changes the buffer in place. Walks the central directory (APPNOTE 4.3.12); zip64 is not needed here. */
export function fixZipDates(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== endRecord) throw new Error('not a zip')
  let at = zip.readUInt32LE(end + 16)
  for (let entries = zip.readUInt16LE(end + 10); entries > 0; entries--) {
    if (zip.readUInt32LE(at) !== centralHeader) throw new Error('damaged zip directory')
    zip.writeUInt16LE(dosTime, at + 12)
    zip.writeUInt16LE(dosDate, at + 14)
    const local = zip.readUInt32LE(at + 42)
    if (zip.readUInt32LE(local) !== localHeader) throw new Error('damaged zip entry')
    zip.writeUInt16LE(dosTime, local + 10)
    zip.writeUInt16LE(dosDate, local + 12)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return zip
}
