import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../../../src/library/database.ts'
import { codeOf, ownFolder, ownLibrary } from './setting.ts'

const files = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.startsWith('library.db'))
    .map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}`,
    )

function madeByNewer(folder: string): void {
  openLibrary(folder).close()
  const db = new Database(join(folder, 'library.db'))
  db.pragma('user_version = 999')
  db.close()
}

describe('opening a library', () => {
  it('makes the folder and an empty library, and opens it again', () => {
    const folder = join(ownFolder(), 'new', 'library')
    openLibrary(folder).close()
    expect(ownLibrary(folder).folder).toBe(folder)
    expect(readdirSync(folder).filter((file) => file.includes('.new'))).toEqual([])
  })

  it('sets what SQLite does not keep in the file, also on reopening', () => {
    const folder = ownFolder()
    openLibrary(folder).close()
    const { db } = ownLibrary(folder)
    const pragma = (name: string) => db.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('trusted_schema')).toBe(0)
    expect(pragma('cell_size_check')).toBe(1)
    expect(pragma('secure_delete')).toBe(1)
  })

  it('begins anew what a crash left half made', () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'library.db.new'), 'half a database')
    writeFileSync(join(folder, 'library.db.new-wal'), 'half a log')
    expect(ownLibrary(folder).db.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})

describe('a library made by a newer version', () => {
  it('is refused, and no byte and no file beside it changes', () => {
    const folder = ownFolder()
    madeByNewer(folder)
    const before = files(folder)
    expect(before).toHaveLength(1)
    expect(codeOf(() => openLibrary(folder))).toBe('library.newer')
    expect(files(folder)).toEqual(before)
  })

  it('is refused also when its version is still only in the log of a process that was killed', () => {
    const origin = ownFolder()
    openLibrary(origin).close()
    const db = new Database(join(origin, 'library.db'))
    db.pragma('user_version = 999')
    const folder = ownFolder()
    for (const ending of ['', '-wal'])
      copyFileSync(join(origin, `library.db${ending}`), join(folder, `library.db${ending}`))
    db.close()
    const before = files(folder)
    expect(before).toHaveLength(2)
    expect(codeOf(() => openLibrary(folder))).toBe('library.newer')
    expect(files(folder)).toEqual(before)
  })
})

describe('a file that is not a library', () => {
  it.each([
    [
      'text',
      'these are my notes, not a database, and they are longer than a header of one hundred bytes would be, I think',
    ],
    ['an empty file', ''],
    ['a cut header', 'SQLite format 3\0'],
  ])('%s is damaged, and is left as it is', (_, content) => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'library.db'), content)
    expect(codeOf(() => openLibrary(folder))).toBe('library.damaged')
    expect(readFileSync(join(folder, 'library.db'), 'utf8')).toBe(content)
    expect(files(folder)).toHaveLength(1)
  })

  it("another program's database is damaged, and is left as it is", () => {
    const folder = ownFolder()
    const db = new Database(join(folder, 'library.db'))
    db.exec('create table recipes (name text)')
    db.close()
    const before = files(folder)
    expect(codeOf(() => openLibrary(folder))).toBe('library.damaged')
    expect(files(folder)).toEqual(before)
  })

  it('a library whose pages were overwritten is damaged', () => {
    const folder = ownFolder()
    openLibrary(folder).close()
    const bytes = readFileSync(join(folder, 'library.db'))
    writeFileSync(
      join(folder, 'library.db'),
      Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(bytes.length - 100, 7)]),
    )
    expect(codeOf(() => openLibrary(folder))).toBe('library.damaged')
  })
})

describe('a folder that cannot hold a library', () => {
  it('is unwritable when a file stands in its place', () => {
    const file = join(ownFolder(), 'file')
    writeFileSync(file, '')
    expect(codeOf(() => openLibrary(file))).toBe('library.unwritable')
    expect(codeOf(() => openLibrary(join(file, 'below')))).toBe('library.unwritable')
  })

  it.skipIf(process.platform !== 'linux')('is unwritable where the system makes no folders', () => {
    expect(codeOf(() => openLibrary('/proc/shortlist'))).toBe('library.unwritable')
    expect(codeOf(() => openLibrary('/proc/shortlist/below'))).toBe('library.unwritable')
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('is unwritable when it may only be read', () => {
    const folder = join(ownFolder(), 'read-only')
    mkdirSync(folder)
    chmodSync(folder, 0o500)
    expect(codeOf(() => openLibrary(folder))).toBe('library.unwritable')
  })
})

describe('one owner at a time', () => {
  it('refuses a second opening, until the first has closed', () => {
    const folder = ownFolder()
    const first = openLibrary(folder)
    expect(codeOf(() => openLibrary(folder))).toBe('library.in-use')
    first.close()
    ownLibrary(folder)
  })

  it('lets go of the library when its owner is killed', async () => {
    const folder = ownFolder()
    const source = new URL('../../../src/library/database.ts', import.meta.url).href
    const script = `
      const { openLibrary } = await import(${JSON.stringify(source)})
      openLibrary(${JSON.stringify(folder)})
      console.log('open')
      setInterval(() => {}, 1000)`
    const owner = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise((resolve) => owner.once('exit', resolve))
    await new Promise((resolve) => owner.stdout.once('data', resolve))
    expect(codeOf(() => openLibrary(folder))).toBe('library.in-use')
    owner.kill('SIGKILL')
    await ended
    ownLibrary(folder)
    expect(existsSync(join(folder, 'library.db'))).toBe(true)
  })
})
