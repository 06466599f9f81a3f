import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { applicationId, migrate, migrations, newestVersion, versionOf } from '../../../src/library/migrate.ts'
import type { Migration } from '../../../src/library/migrate.ts'
import { addDocument, ownLibrary } from './setting.ts'

const addNote: Migration = {
  version: newestVersion + 1,
  name: 'add-note',
  up: (db) => void db.exec('alter table document add column note text'),
}
const fails: Migration = {
  version: newestVersion + 2,
  name: 'fails',
  up: (db) => {
    db.exec('drop table setting')
    throw new Error('half way')
  },
}

describe('migrations', () => {
  it('are numbered without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })

  it('mark the file as ours', () => {
    const { db } = ownLibrary()
    expect(versionOf(db)).toBe(newestVersion)
    expect(db.pragma('application_id', { simple: true })).toBe(applicationId)
  })

  it('leave no copy when there was nothing to copy or nothing to do', () => {
    const { db, folder } = ownLibrary()
    migrate(db, folder)
    expect(existsSync(join(folder, 'backups'))).toBe(false)
  })

  it('keep a copy of the library as it was before', () => {
    const library = ownLibrary()
    addDocument(library, { body: 'Drove forklifts.' })
    migrate(library.db, library.folder, [...migrations, addNote])
    expect(versionOf(library.db)).toBe(addNote.version)
    expect(readdirSync(join(library.folder, 'backups'))).toEqual([`library-version-${newestVersion}.db`])
    const copy = new Database(join(library.folder, 'backups', `library-version-${newestVersion}.db`))
    expect(versionOf(copy)).toBe(newestVersion)
    expect(copy.pragma('application_id', { simple: true })).toBe(applicationId)
    expect(copy.prepare('select text from content').pluck().get()).toBe('Drove forklifts.')
    expect(copy.prepare("select rowid from words where words match 'forklifts'").all()).toHaveLength(1)
    copy.close()
  })

  it('that fail change nothing, keep what went before them, and can be tried again', () => {
    const { db, folder } = ownLibrary()
    expect(() => {
      migrate(db, folder, [...migrations, addNote, fails])
    }).toThrow('half way')
    expect(versionOf(db)).toBe(addNote.version)
    expect(db.prepare('select count(*) from setting').pluck().get()).toBe(0)
    expect(() => {
      migrate(db, folder, [...migrations, addNote, fails])
    }).toThrow('half way')
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(2)
  })
})

describe('a step that would leave rows referring to nothing', () => {
  it('changes nothing; foreign keys hold again afterwards', () => {
    const library = ownLibrary()
    addDocument(library, { body: 'Drove forklifts.' })
    const loses: Migration = {
      version: newestVersion + 1,
      name: 'loses',
      up: (db) => void db.exec('delete from document'),
    }
    expect(() => {
      migrate(library.db, library.folder, [...migrations, loses])
    }).toThrow('refer to nothing')
    expect(library.db.prepare('select count(*) from document').pluck().get()).toBe(1)
    expect(library.db.pragma('foreign_keys', { simple: true })).toBe(1)
  })
})
