import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../../../src/library/database.ts'
import { migrate, migrations } from '../../../src/library/migrate.ts'
import { ensureSpace } from '../../../src/library/spaces.ts'
import { ownFolder, rowsIn, tinyModel } from './setting.ts'

/** A library as version 2 left it: one document with a vector in the second of two spaces. */
function versionTwo(folder: string): void {
  const db = new Database(join(folder, 'library.db'))
  db.pragma('foreign_keys = ON')
  migrate(db, folder, migrations.slice(0, 2))
  db.exec(`
    insert into document (path, asked, kind, state, size, modified, found_size, found_modified, label, imported_at, sha256)
      values ('/in/a.txt', 'cv', 'cv', 'encoded', 1, 1, 1, 1, 'a', '2026-01-01', 'x');
    insert into content (document_id, sections, identity, requirements, warnings, text) values (1, '[]', '[]', '[]', '[]', 'Cooked.');
    insert into chunk (document_id, chunker, role, start_at, end_at, tokens) values (1, '1', 'body', 0, 7, 1);
    insert into encoder (model, precision, hash, dimensions, chunker) values ('tiny', 'fp32', 'abc', 3, '1');
    insert into space (encoder_id, pooling, deletions) values (1, 'max', 0), (1, 'mean', 5);
    insert into encoding values (1, 1);
    insert into vector (space_id, chunk_id, data) values (2, 1, zeroblob(12));
  `)
  db.close()
}

describe('a library of before there were projections', () => {
  it('keeps its spaces, their numbers and vectors; deleting a vector is still counted', () => {
    const folder = ownFolder()
    versionTwo(folder)
    const library = openLibrary(folder)
    try {
      expect(ensureSpace(library, { ...tinyModel, pooling: 'mean', chunker: '1' })).toBe(2)
      expect([rowsIn(library, 'space'), rowsIn(library, 'vector'), rowsIn(library, 'encoding')]).toEqual([2, 1, 1])
      expect(library.db.pragma('foreign_keys', { simple: true })).toBe(1)
      library.db.prepare('delete from document').run()
      expect(rowsIn(library, 'vector')).toBe(0)
      expect(library.db.prepare('select deletions from space where id = 2').pluck().get()).toBe(6)
      expect(() => library.db.prepare("insert into space (encoder_id, pooling) values (1, 'mean')").run()).toThrow(
        'UNIQUE',
      )
    } finally {
      library.close()
    }
  })
})
