import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haveModel, importAll, memoryEngine, type RunningEngine } from '../fixtures/engine/client.ts'
import { tempFolder } from '../fixtures/engine/folders.ts'
import { docxOf, paragraph, zipOf } from '../unit/import/making.ts'

const people = [
  'Name;E-Mail;Beruf;Kenntnisse',
  'Ada Brown;ada@example.org;Imkerin;Bienenzucht und Honigernte',
  'Bo Carr;bo@example.org;Steinmetz;Grabsteine und Fassaden',
]

describe('documents inside files', () => {
  let engine: RunningEngine
  const folder = join(tempFolder(), 'drop')
  beforeAll(async () => {
    await haveModel()
    engine = await memoryEngine(join(tempFolder(), 'library'))
    mkdirSync(folder)
    const zip = { 'cook.docx': docxOf(paragraph('Cook of forty menus')), 'bad.docx': docxOf('').subarray(0, 50) }
    writeFileSync(join(folder, 'cvs.zip'), zipOf(zip))
    writeFileSync(join(folder, 'people.csv'), people.join('\n'))
  })
  afterAll(() => engine.close())

  const search = async (text: string) => (await engine.client.search.run({ query: { text }, limit: 5 })).results

  it('are imported, counted, found and named with the file that holds them; one that is broken fails alone', async () => {
    const report = await engine.client.imports.report({ job: await importAll(engine.client, [folder]) })
    expect(report).toMatchObject({ imported: 3, unchanged: 0, duplicates: 0 })
    expect(report.failed.map(({ file, path, outcome }) => [file, path, outcome])).toEqual([
      ['cvs.zip › bad.docx', `${join(folder, 'cvs.zip')} › bad.docx`, 'damaged'],
    ])
    expect((await search('Menus'))[0]?.file).toBe('cvs.zip › cook.docx')
    expect((await search('Bienenzucht'))[0]).toMatchObject({ file: 'people.csv › row 2', title: 'Ada Brown' })
    expect((await engine.client.library.status()).counts).toMatchObject({ cvs: 3, encoded: 3, failed: 1 })
  })

  it('are listed in the report of the import in place of the file that holds them', async () => {
    const [newest] = (await engine.client.imports.list({ limit: 1 })).imports
    const { text } = await engine.client.imports.reportText({ job: newest?.job ?? 0, format: 'json' })
    const { files } = JSON.parse(text) as { files: { file: string; path: string; result: string }[] }
    expect(files.map(({ file, result }) => [file, result])).toEqual([
      ['cvs.zip › bad.docx', 'failed'],
      ['cvs.zip › cook.docx', 'imported'],
      ['people.csv › row 2', 'imported'],
      ['people.csv › row 3', 'imported'],
    ])
    expect(files[1]?.path).toBe(`${join(folder, 'cvs.zip')} › cook.docx`)
  })

  it('keep what was read of them when the file changes around them', async () => {
    const before = (await search('Bienenzucht'))[0]?.id
    const [heading = '', ada = '', bo = ''] = people
    writeFileSync(join(folder, 'people.csv'), [heading, 'Cy Dunn;cy@example.org;Fischer;Netze', ada, bo].join('\n'))
    const report = await engine.client.imports.report({ job: await importAll(engine.client, [folder]) })
    expect(report).toMatchObject({ imported: 1, unchanged: 3 })
    expect((await search('Bienenzucht'))[0]).toMatchObject({ file: 'people.csv › row 3', id: before })
    expect((await search('Netze'))[0]).toMatchObject({ file: 'people.csv › row 2', title: 'Cy Dunn' })
  })
})
