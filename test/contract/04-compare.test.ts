import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, haveModel, importAll, type RunningEngine, transports } from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'

describe.each(transports)('compare %s', (_, start) => {
  let engine: RunningEngine
  beforeAll(async () => {
    await haveModel()
    engine = await start(join(tempFolder(), 'library'))
    await importAll(engine.client, [cvFolder(12)])
  })
  afterAll(() => engine.close())

  it('ranks one query in the four poolings and says how far each pair agrees', async () => {
    const { lists, overlap, encodeMs } = await engine.client.compare.run({
      query: { text: 'forklift in a cold store' },
      k: 5,
    })
    expect(lists.map(({ space }) => space.pooling)).toEqual(['mean', 'max', 'cls', 'attention'])
    expect(overlap).toHaveLength(6)
    for (const { k, shared, rbo } of overlap) {
      expect(k).toBe(5)
      expect(shared).toBeLessThanOrEqual(5)
      expect(rbo).toBeGreaterThan(0)
      expect(rbo).toBeLessThanOrEqual(1)
    }
    expect(lists[0]?.results[0]?.file).toMatch(/^cv-[17]\.txt$/)
    expect(encodeMs).toBeGreaterThan(0)
  })

  it('is the list that a search by vectors in the same space gives', async () => {
    const query = { text: 'pays wages and closes the books' }
    const { lists } = await engine.client.compare.run({ query, poolings: ['cls'] })
    const found = await engine.client.search.run({ query, method: 'vector', space: { pooling: 'cls' } })
    expect(lists[0]?.results.map(({ id, score }) => [id, score])).toEqual(
      found.results.map(({ id, score }) => [id, score]),
    )
  })

  it('refuses an unknown model and an empty list of poolings', async () => {
    const query = { text: 'nurse' }
    const models = [{ model: 'no-such-model', precision: 'int8' as const }]
    expect(await codeOf(engine.client.compare.run({ query, models }))).toBe('model.unknown')
    expect(await codeOf(engine.client.compare.run({ query, poolings: [] }))).toBe('usage')
  })
})
