/** Brings a library's schema up to date: numbered steps, each in one transaction, with a copy of the whole file kept before. */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { begin } from './migrations/0001-begin.ts'
import { unseen } from './migrations/0002-unseen.ts'
import { projections } from './migrations/0003-projections.ts'
import { hiddenText } from './migrations/0004-hidden-text.ts'
import { ocr } from './migrations/0005-ocr.ts'
import { stems } from './migrations/0006-stems.ts'
import { facts } from './migrations/0007-facts.ts'
import { members } from './migrations/0008-members.ts'
import { likeness } from './migrations/0009-likeness.ts'
import { watchedFolders } from './migrations/0010-watched-folders.ts'
import { addedVocabulary } from './migrations/0011-added-vocabulary.ts'
import { tombstones } from './migrations/0012-tombstones.ts'

export interface Migration {
  /** 1, 2, 3 …: SQLite's user_version after it */
  readonly version: number
  readonly name: string
  readonly up: (db: Database) => void
}

/** "SHLT": marks the file as ours (SQLite's application_id). */
export const applicationId = 0x53484c54

export const migrations: readonly Migration[] = [
  ...[begin, unseen, projections, hiddenText, ocr, stems, facts, members, likeness, watchedFolders],
  ...[addedVocabulary, tombstones],
]

export const newestVersion = migrations.length

export function versionOf(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number
}

/** Runs the steps a database lacks. Before the first of them on a library with contents a copy is left in `folder`/backups. */
export function migrate(db: Database, folder: string, steps: readonly Migration[] = migrations): void {
  const from = versionOf(db)
  const missing = steps.filter((step) => step.version > from)
  if (missing.length > 0 && from > 0) backUp(db, folder, from)
  for (const step of missing) runStep(db, step)
}

/** Foreign keys rest meanwhile, so that a table can be made anew without losing what refers to it; they are checked at the end. */
function runStep(db: Database, step: Migration): void {
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      step.up(db)
      const broken = db.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0) throw new Error(`step ${step.name} leaves ${broken.length} rows that refer to nothing`)
      db.pragma(`application_id = ${applicationId}`)
      db.pragma(`user_version = ${step.version}`)
    }).immediate()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

/** A copy named by the version it holds. One left by an attempt that was cut off is written anew. */
function backUp(db: Database, folder: string, version: number): void {
  const backups = join(folder, 'backups')
  mkdirSync(backups, { recursive: true })
  const file = join(backups, `library-version-${version}.db`)
  if (existsSync(file)) rmSync(file)
  db.prepare('vacuum into ?').run(file)
}
