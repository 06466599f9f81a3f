/** Which space the searches of this library use, kept in it beside the settings. */
import { z } from 'zod'
import { Pooling, Precision } from '../contract/common.ts'
import type { Library } from './database.ts'
import { inTransaction, sql } from './statements.ts'

const ActiveSpace = z.object({ model: z.string(), precision: Precision, pooling: Pooling })
export type ActiveSpace = z.infer<typeof ActiveSpace>

const key = 'activeSpace'

/** undefined until one was chosen */
export function getActiveSpace(library: Library): ActiveSpace | undefined {
  const stored = sql<{ value: string }>(library, 'select value from setting where key = ?').get(key)
  return stored === undefined ? undefined : ActiveSpace.safeParse(JSON.parse(stored.value)).data
}

export function setActiveSpace(library: Library, space: ActiveSpace): void {
  inTransaction(library, () =>
    sql(library, 'insert or replace into setting (key, value) values (?, ?)').run(key, JSON.stringify(space)),
  )
}
