/**
 * Imports the sample files into the sample library: `node sample-library.ts JUDGED STAMP`. It is the command line's import over
 * the same engine, so what was imported before an interruption is skipped. The stamp is written last and says whether everything is encoded.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withSession, type Session } from '../../src/cli/session.ts'
import { ShortlistError } from '../../src/contract/errors.ts'
import type { ImportAs, ImportProgress } from '../../src/contract/import.ts'
import { userFolder } from '../../src/engine/location.ts'
import { readStamp, writeWhole } from './files.mjs'
import { endWithParent, tellFault, tellProgress } from './tell.ts'

const [judged = '', stamp = ''] = process.argv.slice(2)
const folder = join(userFolder(), 'Sample Library')
const sum = createHash('sha256').update(readFileSync(judged)).digest('hex')

const inWords = ({ read, encoded, found }: ImportProgress): string => `${read} of ${found} read, ${encoded} encoded`

/** A library of an earlier sample is put aside, never mixed with this one and never deleted: the user may have added to it. */
function makeRoom(): void {
  const marker = join(folder, 'sample.sum')
  if (readStamp(marker) === sum) return
  if (existsSync(folder)) renameSync(folder, `${folder} until ${new Date().toISOString().replaceAll(':', '.')}`)
  writeWhole(marker, sum)
}

async function importFolder({ client }: Session, name: string, as: ImportAs): Promise<void> {
  const { job } = await client.imports.start({ paths: [join(dirname(judged), name)], as })
  for await (const progress of await client.imports.watch({ job })) tellProgress(`${name}: ${inWords(progress)}`)
}

async function fill(session: Session): Promise<void> {
  await importFolder(session, 'postings', 'posting')
  await importFolder(session, 'cvs', 'cv')
  const { counts } = await session.client.library.status()
  const documents = `${counts.cvs} CVs and ${counts.postings} postings`
  const unencoded = counts.cvs + counts.postings - counts.encoded
  writeWhole(stamp, JSON.stringify({ folder, judged: sum, complete: unencoded === 0 }))
  tellProgress(
    unencoded === 0 ? `${documents} imported` : `${documents}, ${unencoded} of them searchable by words only`,
  )
}

endWithParent(() => process.exit(1))
try {
  makeRoom()
  await withSession({ library: folder }, fill)
} catch (error) {
  if (!(error instanceof ShortlistError)) throw error
  const { message, detail, next } = error.fault
  tellFault([message, detail].filter(Boolean).join('\n'), next)
}
