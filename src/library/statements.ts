/** Statements are prepared once per connection; work that must be whole runs in one immediate transaction. */
import type { Database, Statement } from 'better-sqlite3'
import { faultOf } from '../contract/errors.ts'
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

/**
 * Several works in one transaction, as the wait for the disk is one a transaction. A work that throws is undone and answered as such,
 * without harm to the others; what is in the way of all of them (a full disk) is thrown, and none is stored.
 */
export function inOneTransaction<Result>(
  library: Library,
  works: readonly (() => Result)[],
): PromiseSettledResult<Result>[] {
  return inTransaction(library, () => works.map((work) => settled(library, work)))
}

function settled<Result>(library: Library, work: () => Result): PromiseSettledResult<Result> {
  try {
    return { status: 'fulfilled', value: inTransaction(library, work) }
  } catch (reason) {
    // SQLite gives up the whole transaction when it cannot write
    if (!library.db.inTransaction || faultOf(reason).code.startsWith('library.')) throw reason
    return { status: 'rejected', reason }
  }
}
