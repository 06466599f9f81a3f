/** Whether anything of forgotten documents is left in the files of a library folder: their lines, addresses and file names are sought as bytes. */
import { open, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Library } from './database.ts'
import type { Doomed } from './forget.ts'
import { shownFile } from './member-names.ts'
import { sql } from './statements.ts'

/** lines of a document that are sought, the longest first: they are the least likely to stand in another's */
const mostLines = 12
/** characters of a line; shorter ones stand anywhere */
const shortest = 16
const longest = 100
const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,120}/gu

/** What tells that a document is there. */
export function tracesOf(documents: readonly Doomed[]): string[] {
  return [...new Set(documents.flatMap((each) => [...linesOf(each.text ?? ''), ...addressesOf(each), ...nameOf(each)]))]
}

function linesOf(text: string): string[] {
  // half a character would be sought as other bytes than it has
  const lines = text.split('\n').map((line) =>
    line
      .trim()
      .slice(0, longest)
      .replace(/[\ud800-\udbff]$/, ''),
  )
  const telling = lines.filter((line) => line.length >= shortest)
  return telling.sort((a, b) => b.length - a.length).slice(0, mostLines)
}

const addressesOf = ({ text }: Doomed): string[] => (text ?? '').match(address) ?? []

/** `cv.pdf` is nobody's */
function nameOf({ path, member }: Doomed): string[] {
  const name = member ?? basename(shownFile({ path, member }))
  return name.length >= shortest ? [name] : []
}

/** Those that stand in a file of the folder, as UTF-8, which is how the database keeps texts. */
export async function foundInFolder(folder: string, traces: readonly string[]): Promise<string[]> {
  const sought = new Map(traces.map((trace) => [trace, Buffer.from(trace)]))
  const found = new Set<string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) await seek(join(entry.parentPath, entry.name), sought, found)
  return [...found]
}

const bytesAtOnce = 1 << 20

async function seek(path: string, sought: ReadonlyMap<string, Buffer>, found: Set<string>): Promise<void> {
  const overlap = Math.max(0, ...[...sought.values()].map(({ length }) => length - 1))
  const buffer = Buffer.alloc(overlap + bytesAtOnce)
  const file = await open(path)
  try {
    for (let kept = 0; ;) {
      const { bytesRead } = await file.read(buffer, kept, bytesAtOnce)
      if (bytesRead === 0) return
      const filled = buffer.subarray(0, kept + bytesRead)
      for (const [trace, bytes] of sought) if (!found.has(trace) && filled.includes(bytes)) found.add(trace)
      kept = Math.min(overlap, filled.length)
      filled.copy(buffer, 0, filled.length - kept)
    }
  } finally {
    await file.close()
  }
}

/** Documents that hold one of these, too, in their text or as their name. */
export function holding(library: Library, traces: readonly string[]): Map<string, { id: number; file: string }[]> {
  const holders = sql<{ id: number; path: string; member: string | null }>(
    library,
    `select id, path, member from document left join content on document_id = id
     where instr(text, @trace) > 0 or instr(path, @trace) > 0
       or exists (select 1 from duplicate where duplicate.document_id = id and instr(duplicate.path, @trace) > 0) limit 20`,
  )
  return new Map(
    traces.map((trace) => [
      trace,
      holders.all({ trace }).map(({ id, path, member }) => ({ id, file: shownFile({ path, member }) })),
    ]),
  )
}
