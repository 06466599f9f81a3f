import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Mapping } from '../../src/contract/mapping.ts'
import { codeOf, haveModel, importAll, memoryEngine, type RunningEngine } from '../fixtures/engine/client.ts'
import { tempFolder } from '../fixtures/engine/folders.ts'

const rows = [
  'Kontaktliste Imkerverein;;;',
  'Wer;Mail;Was;Dazu',
  'Ada Brown;ada@example.org;Imkerin;Bienenzucht und Honigernte',
  'Bo Carr;bo@example.org;Steinmetz;Grabsteine und Fassaden',
  'Cy Dunn;cy@example.org;Fischer;Netze und Reusen',
]

describe('the columns of a table', () => {
  let engine: RunningEngine
  let id = 0
  let proposal: Mapping = []
  const folder = join(tempFolder(), 'drop')
  const path = join(folder, 'liste.csv')
  beforeAll(async () => {
    await haveModel()
    engine = await memoryEngine(join(tempFolder(), 'library'))
    mkdirSync(folder)
    writeFileSync(path, rows.join('\n'))
    const job = await importAll(engine.client, [folder])
    id = (await engine.client.imports.tables({ job })).files[0]?.id ?? 0
    proposal = (await mapped()).tables.map(({ proposed }) => proposed)
  })
  afterAll(() => engine.close())

  const mapped = () => engine.client.imports.mapping({ id })
  const counts = async () => (await engine.client.library.status()).counts
  const search = async (text: string) => (await engine.client.search.run({ query: { text }, limit: 5 })).results
  const confirm = async (mapping: Mapping | null) => {
    const { job } = await engine.client.imports.confirmMapping({ id, mapping })
    for await (const { state } of await engine.client.imports.watch({ job })) if (state === 'cancelled') break
    return engine.client.imports.report({ job })
  }
  const rowsAs = (as: 'candidates' | 'postings' | 'table'): Mapping => [
    { sheet: '', as, header: 1, columns: ['name', 'email', 'title', 'experience'] },
  ]

  it('are shown as proposed, with the first rows and samples, and nothing is confirmed yet', async () => {
    const { tables, ...file } = await mapped()
    expect(file).toMatchObject({ id, path, file: 'liste.csv', confirmed: false })
    const [table] = tables
    expect(table?.mapping).toEqual(table?.proposed)
    expect(table?.first.slice(0, 2)).toEqual([
      ['Kontaktliste Imkerverein', '', '', ''],
      ['Wer', 'Mail', 'Was', 'Dazu'],
    ])
    expect(table?.columns).toHaveLength(4)
  })

  it('confirmed otherwise, the file is read again in an import of its own, and its rows are what was said', async () => {
    expect(await confirm(rowsAs('candidates'))).toMatchObject({ imported: 3, paths: [path], failed: [] })
    expect(await mapped()).toMatchObject({ confirmed: true, candidates: 3, postings: 0 })
    expect((await search('Bienenzucht'))[0]).toMatchObject({
      ...{ file: 'liste.csv › row 3', title: 'Ada Brown', headline: 'Imkerin' },
    })
    const { columns, rows: below } = (await mapped()).tables[0] ?? { columns: [], rows: 0 }
    expect(columns[3]).toEqual({
      heading: 'Dazu',
      samples: ['Bienenzucht und Honigernte', 'Grabsteine und Fassaden', 'Netze und Reusen'],
    })
    expect(below).toBe(3)
  })

  it('are asked for by any row, too', async () => {
    const row = (await search('Bienenzucht'))[0]?.id ?? 0
    expect(await engine.client.imports.mapping({ id: row })).toMatchObject({ id, confirmed: true })
  })

  it('confirmed again as they are, change nothing', async () => {
    const before = (await search('Reusen'))[0]?.id
    expect(await confirm(rowsAs('candidates'))).toMatchObject({ imported: 0, unchanged: 3 })
    expect((await search('Reusen'))[0]?.id).toBe(before)
  })

  it('hold when the file changes', async () => {
    writeFileSync(path, [...rows, 'Di Eden;di@example.org;Gerberin;Leder'].join('\n'))
    await importAll(engine.client, [folder])
    expect(await mapped()).toMatchObject({ confirmed: true, candidates: 4 })
  })

  it('can make postings of the rows, or one text of the file, whatever it was imported as', async () => {
    await importAll(engine.client, [folder], 'cv')
    await confirm(rowsAs('postings'))
    expect(await counts()).toMatchObject({ cvs: 0, postings: 4 })
    await confirm(rowsAs('table'))
    expect(await mapped()).toMatchObject({ candidates: 0, postings: 0 })
    expect((await search('Bienenzucht'))[0]).toMatchObject({ id, file: 'liste.csv' })
  })

  it('go back to the proposal', async () => {
    await confirm(null)
    const { confirmed, tables } = await mapped()
    expect(confirmed).toBe(false)
    expect(tables.map(({ mapping }) => mapping)).toEqual(proposal)
  })

  it('are refused for documents without any, for tables that are not in the file, and for a file that is gone', async () => {
    const { confirmMapping, mapping } = engine.client.imports
    expect(await codeOf(mapping({ id: 999 }))).toBe('document.unknown')
    const other: Mapping = [{ sheet: 'Other', as: 'table', header: 0, columns: [] }]
    expect(await codeOf(confirmMapping({ id, mapping: other }))).toBe('usage')
    rmSync(path)
    expect(await codeOf(confirmMapping({ id, mapping: rowsAs('candidates') }))).toBe('import.file-gone')
  })
})
