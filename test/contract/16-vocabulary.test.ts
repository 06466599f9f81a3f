import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EngineClient } from '../../src/contract/contract.ts'
import { codeOf, haveModel, importAll, memoryEngine, type RunningEngine } from '../fixtures/engine/client.ts'
import { tempFolder } from '../fixtures/engine/folders.ts'
import { escoFile } from '../fixtures/import/esco.ts'

const people = {
  'ada.txt':
    'Ada Brown\nHoney Sales Assistant\n\nSkills\nHoney extraction, Pollination\n\nExperience\n2015 - 2020 Warden, Moor Estate\nI did queen rearing.\n',
  'udo.txt':
    'Udo Kern\nImker\n\nKenntnisse\nHonig schleudern\n\nBerufserfahrung\n2015 - 2020 Imker, Gut Moor\nKönigin und Pollination waren mein Alltag.\n',
}
const english = escoFile('skills', [
  { id: 'h', label: 'extract honey', others: ['honey extraction'] },
  { id: 'p', label: 'pollination' },
  { id: 'q', label: 'rear queens', others: ['queen rearing'] },
])
const german = escoFile('skills', [{ id: 'h', label: 'Honig gewinnen', others: ['Honig schleudern'] }])
const occupations = escoFile('occupations', [{ id: 'b', label: 'hive keeper', others: ['honey sales assistant'] }])

async function matched(client: EngineClient) {
  let last = await client.vocabulary.state()
  for await (const state of await client.vocabulary.watch()) last = state
  return last
}

describe('vocabularies that are added', () => {
  const folder = tempFolder()
  const library = join(folder, 'library')
  const file = (name: string, text: string | Uint8Array) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  let engine: RunningEngine
  const ids = new Map<string, number>()
  const terms = async (name: string) => {
    const { text, facts } = await engine.client.library.document({ id: ids.get(name) ?? 0 })
    return facts.terms
      .filter(({ id }) => id.startsWith('esco:'))
      .map(({ id, start, end, label }) => `${text.slice(start, end)} = ${id.slice(5)} (${label})`)
  }
  beforeAll(async () => {
    await haveModel()
    engine = await memoryEngine(library)
    mkdirSync(join(folder, 'in'))
    for (const [name, text] of Object.entries(people)) writeFileSync(join(folder, 'in', name), text)
    await importAll(engine.client, [join(folder, 'in')])
    const { rows } = await engine.client.library.documents({})
    for (const { id, file: name } of rows) ids.set(name, id)
  })
  afterAll(() => engine.close())

  it('are none at first, and every document has been looked through', async () => {
    expect(await engine.client.vocabulary.state()).toEqual({ vocabularies: [], matched: 2, documents: 2 })
  })

  it('are looked for in documents that are there already', async () => {
    const added = await engine.client.vocabulary.add({ path: file('skills_en.csv', english) })
    expect(added).toMatchObject({ file: 'skills_en.csv', skills: 3, occupations: 0, names: 5 })
    expect(await matched(engine.client)).toMatchObject({ vocabularies: [added], matched: 2, documents: 2 })
    expect(await terms('ada.txt')).toEqual([
      'Honey extraction = skill/h (extract honey)',
      'Pollination = skill/p (pollination)',
      'queen rearing = skill/q (rear queens)',
    ])
    // an ordinary word in a sentence
    expect(await terms('udo.txt')).toEqual([])
  })

  it('in several languages are the same thing, by any name', async () => {
    await engine.client.vocabulary.add({ path: file('skills_de.csv', german) })
    await engine.client.vocabulary.add({ path: file('occupations_en.csv', occupations) })
    await matched(engine.client)
    expect(await terms('udo.txt')).toEqual(['Honig schleudern = skill/h (extract honey)'])
    expect(await terms('ada.txt')).toContain('Honey Sales Assistant = occupation/b (hive keeper)')
    const { results } = await engine.client.search.run({
      query: { text: 'skill:"honey extraction"' },
      limit: 5,
    })
    expect(results.map(({ file: name }) => name).sort()).toEqual(['ada.txt', 'udo.txt'])
  })

  it('know what comes in later, too', async () => {
    writeFileSync(join(folder, 'in', 'eve.txt'), 'Eve Moor\n\nSkills\nPollination, Excel\n')
    await importAll(engine.client, [join(folder, 'in')])
    const { rows } = await engine.client.library.documents({})
    ids.set('eve.txt', rows.find(({ file: name }) => name === 'eve.txt')?.id ?? 0)
    expect(await terms('eve.txt')).toEqual(['Pollination = skill/p (pollination)'])
    expect(await engine.client.vocabulary.state()).toMatchObject({ matched: 3, documents: 3 })
  })

  it('of the same name takes the place of the one before', async () => {
    await engine.client.vocabulary.add({
      path: file('skills_en.csv', english.replaceAll('queen rearing', 'queen care')),
    })
    const { vocabularies } = await matched(engine.client)
    expect(vocabularies.map(({ file: name }) => name)).toEqual(['skills_de.csv', 'occupations_en.csv', 'skills_en.csv'])
    expect((await terms('ada.txt')).join()).not.toContain('queen')
  })

  it.each([
    ['vocabulary.other', 'people.csv', 'name,mail\nAda,ada@example.org\n'],
    ['vocabulary.cut', 'half.csv', english.slice(0, english.length - 30)],
    ['vocabulary.encoding', 'excel.csv', Buffer.from(german.replace('gewinnen', 'schöpfen'), 'latin1')],
    ['vocabulary.none', 'groups.csv', 'conceptType,conceptUri,preferredLabel\nISCOGroup,http://x/1,Bees\n'],
  ])('that cannot be used change nothing: %s', async (code, name, text) => {
    const before = await engine.client.vocabulary.state()
    expect(await codeOf(engine.client.vocabulary.add({ path: file(name, text) }))).toBe(code)
    expect(await engine.client.vocabulary.state()).toEqual(before)
  })

  it('are taken away with all that was found by them, over a restart', async () => {
    const { vocabularies } = await engine.client.vocabulary.state()
    for (const { id } of vocabularies) expect(await engine.client.vocabulary.remove({ id })).toEqual({ removed: true })
    await engine.close()
    engine = await memoryEngine(library)
    expect(await matched(engine.client)).toMatchObject({ vocabularies: [], matched: 3, documents: 3 })
    for (const name of ids.keys()) expect(await terms(name)).toEqual([])
    expect(await engine.client.vocabulary.remove({ id: 99 })).toEqual({ removed: false })
  })
})
