import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../../../src/library/database.ts'
import { migrate, migrations } from '../../../src/library/migrate.ts'
import { stemOf } from '../../../src/library/stems.ts'
import { rankByWords } from '../../../src/search/keywords.ts'
import { ownFolder } from './setting.ts'

describe('the stem of a word', () => {
  it.each([
    ['en', 'licence licences'],
    ['en', 'nurse nurses nursing'],
    ['en', 'managed managing manages'],
    ['de', 'staplerfahrer staplerfahrern staplerfahrerin staplerfahrerinnen'],
    ['de', 'krankenpfleger krankenpflegerin'],
    ['de', 'erfahrung erfahrungen'],
    ['fr', 'soudeur soudeurs'],
    ['fr', 'infirmier infirmiere infirmieres'],
    ['es', 'enfermera enfermeras enfermero'],
    ['it', 'saldatore saldatori'],
    ['nl', 'verpleegkundige verpleegkundigen'],
  ])('in %s is one for: %s', (language, words) => {
    const stems = new Set(words.split(' ').map((word) => stemOf(word, language)))
    expect(stems.size).toBe(1)
    expect([...stems][0]).toMatch(new RegExp(`^#${language}#\\p{L}+$`, 'u'))
  })

  it('keeps apart what only looks alike', () => {
    expect(stemOf('berlin', 'de')).toBe('#de#berlin')
    expect(stemOf('die', 'de')).not.toBe(stemOf('die', 'en'))
    expect(stemOf('nurse', 'en')).not.toBe(stemOf('nursery', 'en'))
  })

  it('is none for names of tools and levels, for short words, for languages without a stemmer', () => {
    for (const word of ['c++', 'b2', 'r&d', '.net', 'go', '数据']) expect(stemOf(word, 'en')).toBeUndefined()
    expect(stemOf('kierowcy', 'pl')).toBeUndefined()
  })
})

describe('a library of before there were stems', () => {
  it('is indexed anew when it is opened, and keeps what an older step left', () => {
    const folder = ownFolder()
    const db = new Database(join(folder, 'library.db'))
    migrate(db, folder, migrations.slice(0, 4))
    db.exec(`
      insert into document (path, asked, kind, state, size, modified, found_size, found_modified, label, imported_at, sha256, language)
        values ('/in/a.txt', 'cv', 'cv', 'read', 1, 1, 1, 1, 'a', '2026-01-01', 'x', 'en');
      insert into content (document_id, sections, identity, requirements, warnings, text) values (1, '[]', '[]', '[]', '[]', 'Driving licences.');
      insert into words (rowid, headline, body) values (1, '', 'driving licences');
    `)
    db.close()
    const library = openLibrary(folder)
    try {
      for (const word of ['licences', 'licence'])
        expect(
          rankByWords(library, [word], 'cv').map(({ id }) => id),
          word,
        ).toEqual([1])
      expect(library.db.pragma('integrity_check', { simple: true })).toBe('ok')
    } finally {
      library.close()
    }
  })
})
