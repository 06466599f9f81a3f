/** Writes a zip of stored (uncompressed) members, enough of the format for any reader: APPNOTE 4.3.7, 4.3.12, 4.3.16. */
import { writeFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'

export function writeJar(path: string, members: readonly { name: string; content: Buffer }[]): void {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of members) {
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const at = Buffer.alloc(14)
    at.writeUInt32LE(offset, 10)
    parts.push(Buffer.from('PK\x03\x04'), facts, Buffer.from(name), content)
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), facts, at, Buffer.from(name))
    offset += 30 + name.length + content.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(members.length, 4)
  end.writeUInt16LE(members.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(offset, 12)
  writeFileSync(path, Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end]))
}
