import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  codeOf,
  haveModel,
  importAll,
  memoryEngine,
  type RunningEngine,
  transports,
  untilSeen,
} from '../fixtures/engine/client.ts'
import { cvFolder, postingFolder, tempFolder } from '../fixtures/engine/folders.ts'

describe.each(transports)('search %s', (_, start) => {
  let engine: RunningEngine
  let posting: number

  beforeAll(async () => {
    await haveModel()
    engine = await start(join(tempFolder(), 'library'))
    await importAll(engine.client, [cvFolder(), postingFolder()])
    posting = (await engine.client.library.documents({ kind: 'posting' })).rows[0]?.id ?? 0
  })
  afterAll(() => engine.close())

  it('finds by meaning where no word is shared', async () => {
    const result = await engine.client.search.run({ query: { text: 'looks after newborn children in hospital' } })
    expect(result.results[0]).toMatchObject({ rank: 1, file: 'cv-2.txt', title: 'Tobias Ankerberg' })
    expect(result).toMatchObject({ method: 'hybrid', searched: 6, unread: 0, unencoded: 0 })
    expect(result.space?.id).toBe('all-MiniLM-L6-v2/int8/mean')
    expect(result.ms.encode).toBeGreaterThan(0)
    expect(result.ms.total).toBeGreaterThanOrEqual(result.ms.encode)
  })

  it('ranks candidates for a stored posting, with a passage for each requirement', async () => {
    const { results } = await engine.client.search.run({ query: { posting } })
    expect(results[0]?.file).toBe('cv-1.txt')
    const evidence = results[0]?.evidence ?? []
    expect(evidence.map(({ requirement }) => requirement)).toContain('Order picking with a scanner')
    const { text } = await engine.client.library.document({ id: results[0]?.id ?? 0 })
    for (const { start: from, end, passage } of evidence)
      expect(text.slice(from, end).replaceAll(/\s+/g, ' ')).toBe(passage)
  })

  it('orders by another weight of meaning without encoding again, and says the weight', async () => {
    const { search, monitor } = engine.client
    const query = { text: 'someone who bakes bread, with a forklift licence' }
    const runs = async () => (await monitor.report()).stages.find(({ stage }) => stage === 'encode')?.count
    const first = await search.run({ query })
    const before = await runs()
    const words = await search.run({ query, weight: 0 })
    const meaning = await search.run({ query, weight: 1 })
    expect([first.weight, words.weight, meaning.weight]).toEqual([0.5, 0, 1])
    expect(words.results[0]?.file).toBe('cv-1.txt')
    expect(meaning.results.map(({ vector }) => vector?.rank)).toEqual([1, 2, 3, 4, 5, 6])
    for (const { score, parts } of words.results) expect(score).toBe((parts.vector ?? 0) + (parts.keyword ?? 0))
    expect(await runs()).toBe(before)
    expect((await search.run({ query: { posting } })).weight).toBe(0.7)
  })

  it('never shows a name or an address as evidence', async () => {
    const { results } = await engine.client.search.run({ query: { text: 'Dorota Wieczorek forklift' } })
    const passages = results.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)).join('\n')
    expect(passages).not.toMatch(/Wieczorek|@example/)
  })

  it('searches by words alone, by vectors alone, in any pooling, and for postings', async () => {
    const { run } = engine.client.search
    const words = await run({ query: { text: 'C++' }, method: 'keyword' })
    expect(words.results.map(({ file }) => file)).toEqual(['cv-3.txt'])
    expect(words.space).toBeNull()
    const max = await run({ query: { text: 'sweets' }, method: 'vector', space: { pooling: 'max' }, limit: 1 })
    expect(max.space?.pooling).toBe('max')
    expect(max.results.map(({ file, keyword }) => [file, keyword])).toEqual([['cv-4.txt', null]])
    const postings = await run({ query: { text: 'warehouse' }, of: 'posting' })
    expect(postings.results.map(({ id }) => id)).toEqual([posting])
  })

  it('finds only what fulfils the conditions in a text, and says how they were understood', async () => {
    const { run, explain } = engine.client.search
    const all = await run({ query: { text: 'forklift' } })
    const result = await run({ query: { text: 'forklift "C++" -nurse type:exe' } })
    expect(result.results.map(({ file }) => file)).toEqual(['cv-3.txt'])
    expect(all.results.length).toBeGreaterThan(1)
    expect(result.understood).toEqual({
      text: 'forklift C++',
      conditions: ['"C++"', 'NOT nurse'],
      problems: [{ code: 'field-value', start: 22, end: 30 }],
    })
    const only = await run({ query: { text: '-"C++" lang:en' }, method: 'vector' })
    expect([only.space, only.results[0]?.evidence]).toEqual([null, []])
    expect(only.results.length).toBe(only.searched)
    const [first] = only.results
    expect((await explain({ query: { text: '-"C++" lang:en' }, id: first?.id ?? 0 })).requirements).toEqual([])
    expect(await codeOf(engine.client.compare.run({ query: { text: 'lang:en' } }))).toBe('search.empty')
  })

  it('encodes a text longer than the window to its end', async () => {
    const filler = 'We are a friendly company in a green place with a canteen. '.repeat(60)
    const text = `${filler}${'The baker makes bread, chocolate and desserts. '.repeat(60)}`
    const { results } = await engine.client.search.run({ query: { text }, method: 'vector' })
    expect(results[0]?.file).toBe('cv-4.txt')
  })

  it('says when a text is so long that only its beginning counts for meaning', async () => {
    const { run } = engine.client.search
    const page = 'We are a friendly company in a green place with a canteen. '
    expect((await run({ query: { text: page.repeat(60) } })).cut).toBe(false)
    expect((await run({ query: { text: page.repeat(3000) } })).cut).toBe(true)
    expect(await codeOf(run({ query: { text: page.repeat(4000) } }))).toBe('search.too-long')
  })

  it('explains a result requirement by requirement', async () => {
    const [best] = (await engine.client.search.run({ query: { posting } })).results
    const { requirements, keywords, passages } = await engine.client.search.explain({
      query: { posting },
      id: best?.id ?? 0,
    })
    const licence = requirements.find(({ requirement }) => requirement.startsWith('Forklift licence'))
    expect(licence?.strength).toBe('found')
    expect(licence?.words).toContain('forklift')
    expect(Math.min(keywords.length, passages.length)).toBeGreaterThan(0)
  })

  it('refuses what cannot be searched for', async () => {
    const { run } = engine.client.search
    expect(await codeOf(run({ query: { text: ' \u0000 ' } }))).toBe('search.empty')
    expect(await codeOf(run({ query: { posting: 999 } }))).toBe('document.unknown')
    expect(await codeOf(run({ query: { text: 'a', posting: 1 } }))).toBe('usage')
    expect(await codeOf(run({ query: { text: 'nurse' }, space: { model: 'no-such-model' } }))).toBe('model.unknown')
    expect(await codeOf(engine.client.search.explain({ query: { text: 'nurse' }, id: 999 }))).toBe('document.unknown')
  })

  it('ends when its caller has gone', async () => {
    const stop = new AbortController()
    const text = 'Runs a warehouse with many people and machines. '.repeat(2000)
    const running = engine.client.search.run({ query: { text } }, { signal: stop.signal })
    setTimeout(() => stop.abort(), 50)
    await expect(running).rejects.toThrow()
    expect((await engine.client.search.run({ query: { text: 'nurse' } })).results.length).toBeGreaterThan(0)
  })
})

describe('search after nobody has asked for long', () => {
  it('waits for the encoder, which had given its memory back and was said to be at rest, not to have failed', async () => {
    await haveModel()
    const { client, close } = await memoryEngine(join(tempFolder(), 'library'), { restMs: 300 })
    await importAll(client, [cvFolder()])
    const query = { text: 'looks after newborn children in hospital' }
    const before = await client.search.run({ query })
    const { encoder, counts } = await untilSeen(
      await client.library.watch(),
      (status) => status.encoder.resting === true,
    )
    expect([encoder.state, encoder.fault, counts.encoded]).toEqual(['ready', undefined, 6])
    const { memory, restarts, device } = await client.monitor.report()
    expect(memory.map(({ name }) => name).filter((name) => name.startsWith('encoder'))).toEqual([])
    expect([restarts.encoder, device.encoders, device.provider]).toEqual([0, 0, 'cpu'])
    // other texts than before: the vectors of the last queries are remembered
    const after = await client.search.run({ query: { text: `${query.text}s` } })
    expect([after.method, after.space]).toEqual(['hybrid', before.space])
    expect(after.results[0]?.file).toBe(before.results[0]?.file)
    expect((await client.library.status()).encoder).toMatchObject({ state: 'ready' })
    await close()
  })
})
