import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Receipt } from '../../src/contract/forget.ts'
import { json, shortlist } from '../fixtures/command-line.ts'
import { codeOf, haveModel, importAll, type RunningEngine, transports } from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'

/** Stands nowhere else. The index of words keeps what a word has in common with the one before it only once, so its end is looked for, too. */
const marker = 'qzxplanted'
const ending = 'xplanted'

const lines = [
  'Quirina Qzxplanted',
  'quirina.qzxplanted@qzxplanted.example.org',
  'Qzxplanted engineer',
  'Experience',
  '2019 - 2023 Qzxplanted engineer, Qzxplanted GmbH',
  'Invented the qzxplanted process and trained the whole qzxplanted team in it',
]

/** Every file of a folder that holds the marker in any letter case. */
function filesWith(folder: string, sought: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).toString('latin1').toLowerCase().includes(sought))
}

/** A CV, its copy, a later version of it, and a table of which one row is that person. */
function writePerson(folder: string): void {
  mkdirSync(folder)
  writeFileSync(join(folder, `${marker}-cv-of-march.txt`), lines.join('\n'))
  writeFileSync(join(folder, `${marker}-cv-of-march-copy.txt`), lines.join('\n'))
  writeFileSync(
    join(folder, 'people.csv'),
    'Name;E-Mail;Title\nAda Brown;ada@example.org;Beekeeper\nQzxplanted Row;row@qzxplanted.example.org;Glazier\n',
  )
}

describe.each(transports)('a document that is forgotten %s', (_, start) => {
  const base = tempFolder()
  const library = join(base, 'library')
  const folder = join(base, 'cvs')
  let engine: RunningEngine
  let receipt: Receipt
  const idOf = async (contains: string) =>
    (await engine.client.library.documents({ contains })).rows.map(({ id }) => id)
  const found = async (text: string) => {
    const { results } = await engine.client.search.run({ query: { text }, method: 'keyword' })
    return results.map(({ title }) => title)
  }

  beforeAll(async () => {
    await haveModel()
    writePerson(folder)
    engine = await start(library)
    await importAll(engine.client, [cvFolder(4)])
    await importAll(engine.client, [join(folder, `${marker}-cv-of-march.txt`)], 'cv')
    await importAll(engine.client, [folder])
    await engine.client.settings.set({ lastQuery: 'Qzxplanted, Quirina' })
    mkdirSync(join(library, 'backups'), { recursive: true })
    copyFileSync(join(library, 'library.db'), join(library, 'backups', 'library-version-9.db'))
    expect(filesWith(library, marker)).not.toEqual([])
  })
  afterAll(() => engine.close())

  it('is named in the receipt with all that was stored of it, and leaves no trace', async () => {
    const [cv] = await idOf(`${marker}-cv`)
    receipt = await engine.client.library.forget({ id: cv ?? 0 })
    expect(receipt).toMatchObject({
      documents: [{ id: cv }],
      rows: { documents: 1, copies: 1, texts: 1, words: 1, imports: 1, backups: 1 },
      traces: 0,
    })
    expect(receipt.rows.passages).toBeGreaterThan(0)
    // of four poolings
    expect(receipt.rows.vectors).toBe(4 * receipt.rows.passages)
    expect(receipt.rows.fields).toBeGreaterThan(0)
    expect(receipt.sought).toBeGreaterThan(3)
  })

  it('leaves others whole: a row of a table stays until it is forgotten as well, with what the table showed of it', async () => {
    expect(await found('qzxplanted')).toEqual(['Qzxplanted Row'])
    const [row] = await idOf('qzxplanted row')
    const { rows, traces } = await engine.client.library.forget({ id: row ?? 0 })
    expect([rows.cleared, traces]).toEqual([1, 0])
    expect(await found('beekeeper')).toEqual(['Ada Brown'])
    expect((await engine.client.library.status()).counts.cvs).toBe(5)
  })

  it('leaves no byte of itself in any file of the library folder', () => {
    expect([filesWith(library, marker), filesWith(library, ending)]).toEqual([[], []])
  })

  it('is unknown from then on', async () => {
    const [{ id } = { id: 0 }] = receipt.documents
    expect(await codeOf(engine.client.library.forget({ id }))).toBe('document.unknown')
    expect(await codeOf(engine.client.library.document({ id }))).toBe('document.unknown')
    expect(receipt.originals).toEqual([join(folder, `${marker}-cv-of-march.txt`)])
  })

  it('is not read when its file is met again, whatever its name, unless it is asked for', async () => {
    const again = join(base, 'again.txt')
    writeFileSync(again, lines.join('\n'))
    const job = await importAll(engine.client, [again], 'cv')
    const { failed } = await engine.client.imports.report({ job })
    expect(failed).toMatchObject([{ file: 'again.txt', cause: 'forgotten', mayPass: false }])
    expect(await found('qzxplanted')).toEqual([])
    const { files } = await engine.client.imports.failed({})
    const retried = await engine.client.imports.retry({ ids: files.map(({ id }) => id) })
    for await (const { state } of await engine.client.imports.watch(retried)) if (state === 'done') break
    expect(await found('qzxplanted')).toEqual(['Quirina Qzxplanted'])
  })
})

describe('shortlist erase', () => {
  it('forgets a document, prints the receipt, and fails for one that is not there', async () => {
    const base = tempFolder()
    const own = ['--library', join(base, 'library')]
    writePerson(join(base, 'cvs'))
    await json('import', join(base, 'cvs'), ...own)
    const search = async () => (await json('search', 'qzxplanted process', '--method', 'keyword', ...own))['results']
    const [{ id } = { id: 0 }] = (await search()) as { id: number }[]
    const receipt = (await json('erase', String(id), ...own)) as unknown as Receipt
    expect(receipt).toMatchObject({ documents: [{ id }], rows: { documents: 1, copies: 1 }, traces: 0 })
    expect((await shortlist('erase', String(id), ...own)).status).toBe(1)
    for (const wrong of [[], ['all'], ['1', '2'], ['-1']])
      expect((await shortlist('erase', ...wrong, ...own)).status, wrong.join(' ')).toBe(2)
  })
})
