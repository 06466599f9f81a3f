/**
 * One owner per library. The lock is an exclusive transaction on a second, empty SQLite file: the operating system lets go
 * of it when the process ends, however it ends, so there is never a stale lock to clear.
 */
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** Lets go of the lock. */
export type Unlock = () => void

/** Throws SQLite's SQLITE_BUSY when another process (or another opening in this one) has the library. */
export function lockLibrary(folder: string): Unlock {
  const db = new Database(join(folder, 'library.lock'), { timeout: 0 })
  try {
    db.exec('begin exclusive')
  } catch (error) {
    db.close()
    throw error
  }
  return () => {
    db.close()
  }
}
