/** Whether somebody paused all imports: kept with the library, so that it holds over restarts. */
import type { Library } from './database.ts'
import { inTransaction, sql } from './statements.ts'

const key = 'importsHeld'

export function areImportsHeld(library: Library): boolean {
  return sql(library, 'select 1 from setting where key = ?').get(key) !== undefined
}

export function holdImports(library: Library, held: boolean): void {
  inTransaction(library, () =>
    held
      ? sql(library, "insert or replace into setting (key, value) values (?, 'true')").run(key)
      : sql(library, 'delete from setting where key = ?').run(key),
  )
}
