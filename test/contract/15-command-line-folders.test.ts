import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SamePerson } from '../../src/contract/duplicates.ts'
import type { WatchedFolder } from '../../src/contract/watched.ts'
import { json, shortlist } from '../fixtures/command-line.ts'
import { haveModel } from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'

beforeAll(() => haveModel())

/** A file as it lies there since that year. */
function write(folder: string, file: string, year: number, lines: readonly string[]): void {
  const path = join(folder, file)
  writeFileSync(path, lines.join('\n'))
  utimesSync(path, new Date(`${year}-05-01`), new Date(`${year}-05-01`))
}

async function found(query: string, own: readonly string[]): Promise<string[]> {
  const { results } = await json('search', query, '--method', 'keyword', ...own)
  return (results as { file: string }[]).map(({ file }) => file)
}

describe('shortlist watch', () => {
  const base = tempFolder()
  const folder = join(base, 'cvs')
  const own = ['--library', join(base, 'library')]
  const watched = async () => (await json('watch', 'list', ...own))['folders'] as WatchedFolder[]

  it('reads what a folder holds, and at each later look what has come, changed or gone', async () => {
    mkdirSync(folder)
    write(folder, 'a.txt', 2023, ['Ada Brown', 'Beekeeper', 'Kept forty hives and sold the honey'])
    write(folder, 'b.txt', 2023, ['Bo Carr', 'Stonemason', 'Carved headstones and facades'])
    expect(await json('watch', 'add', folder, '--as', 'cv', ...own)).toMatchObject({ path: folder, documents: 2 })
    expect(await found('hives headstones', own)).toHaveLength(2)

    write(folder, 'c.txt', 2024, ['Cem Dahl', 'Glazier', 'Glazed greenhouses'])
    write(folder, 'b.txt', 2024, ['Bo Carr', 'Stonemason', 'Restored cathedrals'])
    rmSync(join(folder, 'a.txt'))
    expect(await watched()).toMatchObject([{ path: folder, missing: 1 }])
    expect((await json('watch', 'add', folder, '--as', 'cv', ...own))['documents']).toBe(2)
    expect((await found('hives headstones greenhouses cathedrals', own)).toSorted()).toEqual(['b.txt', 'c.txt'])
    expect(await found('headstones', own)).toEqual([])
  }, 60_000)

  it('finds documents without a file again where it is told to keep them', async () => {
    expect(await json('watch', 'keep', folder, ...own)).toEqual({ kept: 1 })
    expect(await found('hives', own)).toEqual(['a.txt'])
  })

  it('loses nothing while the folder is away, and says that it is', async () => {
    renameSync(folder, `${folder}-away`)
    const [away] = await watched()
    expect(away).toMatchObject({ state: 'away', documents: 3, missing: 0 })
    expect(away?.note).toBeDefined()
    expect((await shortlist('watch', 'list', ...own)).out).toContain('away')
    expect(await found('cathedrals', own)).toEqual(['b.txt'])
    renameSync(`${folder}-away`, folder)
  })

  it('stops by path or by number, and the documents stay', async () => {
    const [{ id } = { id: 0 }] = await watched()
    expect(await json('watch', 'remove', String(id), ...own)).toEqual({ removed: true })
    expect([await watched(), await found('cathedrals', own)]).toEqual([[], ['b.txt']])
  })

  it('exits 2 for a folder that is not watched and for what it does not know, 1 for a folder that is none', async () => {
    for (const wrong of [[], ['remove', folder], ['look', folder], ['list', folder], ['add', folder, folder]])
      expect((await shortlist('watch', ...wrong, ...own)).status, wrong.join(' ')).toBe(2)
    const gone = await shortlist('watch', 'add', join(base, 'gone'), ...own, '--json')
    expect([gone.status, (JSON.parse(gone.out) as { error: { code: string } }).error.code]).toEqual([
      1,
      'import.nothing-found',
    ])
  })
})

describe('shortlist duplicates', () => {
  const base = tempFolder()
  const folder = join(base, 'versions')
  const own = ['--library', join(base, 'library')]
  const listed = async (which = 'list') =>
    (await json('duplicates', which, ...own)) as unknown as { total: number; identical: number; pairs: SamePerson[] }

  beforeAll(async () => {
    mkdirSync(folder)
    write(folder, 'old.txt', 2023, ['Zofia Nowak', 'zofia.nowak@example.org', 'Forklift driver', 'Moved kegs'])
    write(folder, 'new.txt', 2025, ['Zofia Nowak', 'zofia.nowak@example.org', 'Shift leader', 'Leads nine drivers'])
    write(folder, 'copy.txt', 2024, ['Zofia Nowak', 'zofia.nowak@example.org', 'Shift leader', 'Leads nine drivers'])
    await json('import', cvFolder(2), folder, '--as', 'cv', ...own)
  })

  it('lists pairs with the newer file first and the reasons, and counts files with the bytes of another', async () => {
    const { total, identical, pairs } = await listed()
    expect([total, identical]).toEqual([1, 1])
    expect(pairs).toMatchObject([{ older: { file: 'old.txt' }, emails: ['zofia.nowak@example.org'] }])
    const { out } = await shortlist('duplicates', ...own)
    expect(out).toContain('same e-mail zofia.nowak@example.org')
    expect(out).toContain('1 pair, 1 files with the bytes of another')
  })

  it('takes a decision, follows it in searches, and takes it back', async () => {
    const [pair] = (await listed()).pairs
    const ids = [String(pair?.newer.id), String(pair?.older.id)]
    expect(await json('duplicates', 'decide', ...ids, 'newest', ...own)).toMatchObject({ decision: 'newest' })
    expect((await listed()).total).toBe(0)
    expect((await listed('decided')).pairs).toMatchObject([{ decision: 'newest' }])
    expect(await found('kegs', own)).toEqual([])
    await json('duplicates', 'decide', ...ids, 'undo', ...own)
    expect([(await listed()).total, await found('kegs', own)]).toEqual([1, ['old.txt']])
  })

  it('exits 2 for a wrong word, 1 for documents that are no pair', async () => {
    for (const wrong of [['merge'], ['decide', '1'], ['decide', '1', '2', 'merge'], ['decide', 'a', 'b', 'same']])
      expect((await shortlist('duplicates', ...wrong, ...own)).status, wrong.join(' ')).toBe(2)
    expect((await shortlist('duplicates', 'decide', '1', '999', 'same', ...own)).status).toBe(1)
  })
})
