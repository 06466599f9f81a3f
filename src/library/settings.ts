/** The few settings there are, kept in the library they belong to. */
import { defaultSettings, Settings } from '../contract/settings.ts'
import type { Library } from './database.ts'
import { inTransaction, sql } from './statements.ts'

/** All settings; what was never set, or was set by a version that meant something else by it, is at its default. */
export function getSettings(library: Library): Settings {
  const rows = sql<{ key: string; value: string }>(library, 'select key, value from setting').all()
  const stored = Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]))
  const parsed = Settings.safeParse({ ...defaultSettings, ...stored })
  return parsed.success ? parsed.data : defaultSettings
}

/** Changes what is given, answers all. */
export function setSettings(library: Library, change: Partial<Settings>): Settings {
  inTransaction(library, () => {
    for (const [key, value] of Object.entries(change)) {
      sql(library, 'insert or replace into setting (key, value) values (?, ?)').run(key, JSON.stringify(value))
    }
  })
  return getSettings(library)
}
