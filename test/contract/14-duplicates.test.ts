import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, haveModel, importAll, type RunningEngine, transports } from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'

const did = [
  'Moved pallets with reach trucks in a cold store and counted the stock each quarter with the team',
  'Picked orders with a scanner on night shifts and trained new colleagues on the counterbalance truck',
  'Loaded lorries by plan, checked seals and papers, and reported damage to the depot within the hour',
]

/** Two versions of one CV, a year apart, among others. */
function versions(): string {
  const folder = join(tempFolder(), 'versions')
  mkdirSync(folder)
  const write = (file: string, year: number, lines: readonly string[]) => {
    writeFileSync(join(folder, file), lines.join('\n'))
    utimesSync(join(folder, file), new Date(`${year}-05-01`), new Date(`${year}-05-01`))
  }
  write('nowak-old.txt', 2023, ['Zofia Nowak', 'zofia.nowak@example.org', 'Experience', ...did])
  write('a-nowak.txt', 2024, ['Zofia Nowak', 'Experience', ...did, 'Held a first aid certificate'])
  write('nowak-new.txt', 2025, ['Zofia Nowak', 'Zofia.Nowak@example.org', 'Lagerlogistik', 'Seit 2024 Teamleiterin'])
  return folder
}

describe.each(transports)('documents of the same person %s', (_, start) => {
  let engine: RunningEngine
  beforeAll(async () => {
    await haveModel()
    engine = await start(join(tempFolder(), 'library'))
    await importAll(engine.client, [cvFolder(6)])
  })
  afterAll(() => engine.close())

  it('are proposed after an import, newer first, with the reasons; nothing is merged', async () => {
    const job = await importAll(engine.client, [versions()], 'cv')
    expect(await engine.client.imports.report({ job })).toMatchObject({ imported: 3, duplicates: 0, alike: 3 })
    const { total, pairs } = await engine.client.duplicates.list({})
    expect(total).toBe(2)
    expect(pairs.map(({ newer, older, emails }) => [newer.file, older.file, emails])).toEqual([
      ['nowak-new.txt', 'nowak-old.txt', ['zofia.nowak@example.org']],
      ['a-nowak.txt', 'nowak-old.txt', []],
    ])
    expect(pairs[1]?.words).toBeGreaterThanOrEqual(80)
    expect((await engine.client.duplicates.list({ job: 1 })).total).toBe(0)
  })

  it('are marked in searches, and the older one is not found when only the newest is to be', async () => {
    const ask = async () => {
      const asked = { query: { text: 'reach trucks Nowak' }, method: 'keyword' } as const
      const { results } = await engine.client.search.run(asked)
      return results.filter(({ file }) => file.includes('nowak')).map(({ file, alike }) => `${file} ${alike}`)
    }
    expect((await ask()).toSorted()).toEqual(['a-nowak.txt 1', 'nowak-new.txt 1', 'nowak-old.txt 2'])
    const [first] = (await engine.client.duplicates.list({})).pairs
    const pair = { newer: first?.newer.id ?? 0, older: first?.older.id ?? 0 }
    await engine.client.duplicates.decide({ ...pair, decision: 'newest' })
    expect((await ask()).toSorted()).toEqual(['a-nowak.txt 0', 'nowak-new.txt 0'])
    await engine.client.duplicates.decide({ ...pair, decision: null })
    expect((await ask()).length).toBe(3)
  })

  it('are not asked about again once they are different people', async () => {
    const [first] = (await engine.client.duplicates.list({})).pairs
    const pair = { newer: first?.newer.id ?? 0, older: first?.older.id ?? 0 }
    await engine.client.duplicates.decide({ ...pair, decision: 'different' })
    expect((await engine.client.duplicates.list({})).total).toBe(1)
    expect((await engine.client.duplicates.list({ state: 'decided' })).pairs).toMatchObject([{ decision: 'different' }])
  })

  it('refuse a decision about others', async () => {
    const asked = engine.client.duplicates.decide({ newer: 1, older: 2, decision: 'same' })
    expect(await codeOf(asked)).toBe('document.unknown')
  })
})
