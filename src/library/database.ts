/**
 * Opens a library folder: `library.db` (the one SQLite file), `library.lock`, `backups/`. Owns how the file is opened, nothing of what is in it.
 * A new library is made under another name and renamed when complete, so a `library.db` is always whole.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { libraryFault } from './faults.ts'
import { inspect } from './inspect.ts'
import { proposeMissing } from './likeness.ts'
import { lockLibrary } from './lock.ts'
import { migrate } from './migrate.ts'
import { saveMissingWords } from './words.ts'

export interface Library {
  readonly folder: string
  readonly db: Database.Database
  close: () => void
}

/** Vector rows of 1,536 bytes fill a page of 8 KB to 94 %, one of 4 KB only to 75 %. */
const pageSize = 8192

/**
 * Opens or creates the library in `folder`. Throws ShortlistError: library.newer and library.damaged (nothing was changed),
 * library.in-use, library.unwritable, library.disk-full.
 */
export function openLibrary(folder: string): Library {
  try {
    makeFolder(folder)
    const unlock = lockLibrary(folder)
    try {
      return open(folder, unlock)
    } catch (error) {
      unlock()
      throw error
    }
  } catch (error) {
    throw libraryFault(error, folder)
  }
}

/** Step by step: Node's recursive mkdir never ends where the system answers ENOENT inside a folder that is there (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    // another process may have been faster
    if (!existsSync(folder)) throw error
  }
}

function open(folder: string, unlock: () => void): Library {
  const file = join(folder, 'library.db')
  if (existsSync(file)) inspect(file)
  else create(file, folder)
  const db = new Database(file, { fileMustExist: true })
  const library = {
    folder,
    db,
    close: () => {
      db.close()
      unlock()
    },
  }
  try {
    configure(db)
    migrate(db, folder)
    saveMissingWords(library)
    proposeMissing(library)
  } catch (error) {
    db.close()
    throw error
  }
  return library
}

/** Settings of a connection, not of the file. better-sqlite3 would reopen a WAL file with synchronous=NORMAL. */
function configure(db: Database.Database): void {
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('secure_delete = ON')
}

function create(file: string, folder: string): void {
  const unfinished = `${file}.new`
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(unfinished + ending, { force: true })
  const db = new Database(unfinished)
  try {
    db.pragma(`page_size = ${pageSize}`)
    db.pragma('journal_mode = WAL')
    configure(db)
    migrate(db, folder)
  } finally {
    db.close()
  }
  renameSync(unfinished, file)
}
