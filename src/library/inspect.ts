/** Looks at a library file before anything may write to it: is it ours, and which version made it? */
import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { ShortlistError } from '../contract/errors.ts'
import { applicationId, newestVersion } from './migrate.ts'

interface Header {
  readonly application: number
  readonly version: number
}

/** Throws library.newer or library.damaged; the file, its folder and its write-ahead log are left byte for byte as they were. */
export function inspect(file: string): void {
  const header = unsavedPages(file) ? headerThroughSqlite(file) : headerOfFile(file)
  if (header?.application !== applicationId) throw new ShortlistError('library.damaged', file)
  if (header.version > newestVersion) throw new ShortlistError('library.newer', file)
}

function unsavedPages(file: string): boolean {
  return existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0
}

/** Byte offsets as in SQLite's file format, section 1.3: user_version at 60, application_id at 68, both big-endian. */
function headerOfFile(file: string): Header | undefined {
  const bytes = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  try {
    if (readSync(handle, bytes, 0, 100, 0) < 100) return undefined
  } finally {
    closeSync(handle)
  }
  if (bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') return undefined
  return { version: bytes.readUInt32BE(60), application: bytes.readUInt32BE(68) }
}

/** After a crash the newest header may still lie in the log. Reading it makes a -shm file, which is taken away again. */
function headerThroughSqlite(file: string): Header {
  const hadIndex = existsSync(`${file}-shm`)
  const db = new Database(file, { readonly: true })
  try {
    return {
      version: db.pragma('user_version', { simple: true }) as number,
      application: db.pragma('application_id', { simple: true }) as number,
    }
  } finally {
    db.close()
    if (!hadIndex) rmSync(`${file}-shm`, { force: true })
  }
}
