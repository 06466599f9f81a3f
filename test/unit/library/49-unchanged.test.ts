import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library/database.ts'
import { untilChanged } from '../../../src/library/unchanged.ts'
import { addDocument, encodeAll, ownLibrary } from './setting.ts'

/** Asks again; answers whether the work was done anew. */
const askedAnew = (library: Library, key = 'documents'): boolean => {
  let done = false
  untilChanged(library, key, () => (done = true))
  return done
}

describe('an answer that holds until the library changes', () => {
  it('is worked out once for each key and library', () => {
    const [library, other] = [ownLibrary(), ownLibrary()]
    const count = (text: string) => untilChanged(library, text, () => text.length)
    expect([count('one'), count('three'), count('one')]).toEqual([3, 5, 3])
    expect([askedAnew(library), askedAnew(library), askedAnew(library, 'others'), askedAnew(other)]).toEqual([
      ...[true, false, true, true],
    ])
  })

  it('is worked out anew after each change, whatever table it was in', () => {
    const library = ownLibrary()
    addDocument(library, { body: 'Work 1' })
    encodeAll(library, () => [0, 1, 0])
    const changes = [
      "update document set state = 'failed'",
      'delete from encoding',
      "insert into setting (key, value) values ('a', '1')",
      'delete from content',
      'delete from document',
    ]
    for (const change of changes) {
      askedAnew(library)
      expect(askedAnew(library)).toBe(false)
      library.db.exec(change)
      expect(askedAnew(library), change).toBe(true)
    }
  })

  it('is worked out anew when another connection has changed the file', () => {
    const library = ownLibrary()
    askedAnew(library)
    const other = new Database(join(library.folder, 'library.db'))
    other.exec("insert into setting (key, value) values ('a', '1')")
    other.close()
    expect(askedAnew(library)).toBe(true)
  })

  it('is not kept for any number of keys', () => {
    const library = ownLibrary()
    askedAnew(library, 'first')
    for (let key = 0; key < 300; key++) askedAnew(library, String(key))
    expect(askedAnew(library, 'first')).toBe(true)
  })
})
