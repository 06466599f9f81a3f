/** Archives (ZIP): the documents in it, each read on its own; folders, hidden files and system litter are passed over. */
import { Buffer } from 'node:buffer'
import { nothing, type Extract, type Member } from '../extract.ts'
import { bounds, Refusal } from '../limits.ts'
import { checkMemberSize, isLitter, plainMemberName, uniqueNames } from '../members.ts'
import type { Zip, ZipPart } from '../zip.ts'

/** Throws Refusal limit:ratio where the directory says that all together inflates past the limit; no part inflates to more than it says. */
export function readArchive(zip: Zip): Extract {
  const parts = zip.parts.filter(({ name }) => !/[\\/]$/.test(name) && !isLitter(name))
  if (parts.length === 0) return nothing('zip', 'empty', 'There is no document in this archive.')
  if (parts.every(({ encrypted }) => encrypted)) return nothing('zip', 'password')
  const total = parts.reduce((sum, { size }) => sum + size, 0)
  if (total > bounds.zip.partBytes) throw new Refusal('limit:ratio', `the archive says it holds ${total} bytes`)
  const members = uniqueNames(parts.map(memberOf))
  const lines = members.map(({ name }) => ({ text: name, kind: 'item' as const }))
  return { type: 'zip', outcome: 'text', lines, warnings: [], members, holder: true }
}

function memberOf(part: ZipPart): Member {
  const take = async () => {
    checkMemberSize(part.size)
    const pieces: Uint8Array[] = []
    for await (const piece of part.read()) pieces.push(piece)
    return Buffer.concat(pieces)
  }
  return { name: plainMemberName(part.name, 'without a name'), take }
}
