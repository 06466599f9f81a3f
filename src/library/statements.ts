/** Statements are prepared once per connection; work that must be whole runs in one immediate transaction. */
import type { Database, Statement } from 'better-sqlite3'
import type { Library } from './database.ts'
import { libraryFault } from './faults.ts'

const prepared = new WeakMap<Database, Map<string, Statement>>()

/** `Row` is what one row of the result looks like. */
export function sql<Row = unknown>(library: Library, text: string): Statement<unknown[], Row> {
  const statements = prepared.get(library.db) ?? new Map<string, Statement>()
  prepared.set(library.db, statements)
  const statement = statements.get(text) ?? library.db.prepare(text)
  statements.set(text, statement)
  return statement as Statement<unknown[], Row>
}

/** All of `work` or nothing of it. Throws library.disk-full and the like instead of SQLite's own errors. */
export function inTransaction<Result>(library: Library, work: () => Result): Result {
  try {
    return library.db.transaction(work).immediate()
  } catch (error) {
    throw libraryFault(error, library.folder)
  }
}
