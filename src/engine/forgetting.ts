/** Forgets a document for good, and looks afterwards whether that came true. */
import { access } from 'node:fs/promises'
import type { Receipt } from '../contract/forget.ts'
import type { Library } from '../library/database.ts'
import { doomed, namesOf, overwriteDeleted, removeForGood } from '../library/forget.ts'
import { foundInFolder, holding, tracesOf } from '../library/traces.ts'

/** Throws document.unknown. Whoever asks twice at once is answered that by the second. */
export async function forget(library: Library, id: number): Promise<Receipt> {
  const documents = doomed(library, id)
  const traces = tracesOf(documents)
  const at = new Date().toISOString()
  const rows = removeForGood(library, documents, at)
  await overwriteDeleted(library)
  const left = await leftIn(library, traces)
  const { documents: named, files } = namesOf(documents)
  return { at, documents: named, rows, sought: traces.length, ...left, originals: await existing(files) }
}

/** A line that another document has as well is that one's, and no trace. */
async function leftIn(library: Library, traces: readonly string[]): Promise<Pick<Receipt, 'traces' | 'elsewhere'>> {
  const first = await unexplained(library, traces)
  if (first.traces === 0) return first
  // a page that was never freed may hold the rest of a cell that moved: writing the file anew leaves nothing behind
  library.db.exec('vacuum')
  library.db.pragma('wal_checkpoint(TRUNCATE)')
  return unexplained(library, traces)
}

async function unexplained(library: Library, traces: readonly string[]) {
  const holders = holding(library, await foundInFolder(library.folder, traces))
  const elsewhere = new Map([...holders.values()].flat().map((document) => [document.id, document]))
  const orphans = [...holders.values()].filter((documents) => documents.length === 0)
  return { traces: orphans.length, elsewhere: [...elsewhere.values()] }
}

async function existing(files: readonly string[]): Promise<string[]> {
  const there = await Promise.all(
    files.map((file) =>
      access(file).then(
        () => [file],
        () => [],
      ),
    ),
  )
  return there.flat()
}
