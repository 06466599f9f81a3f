import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  codeOf,
  faultOfCall,
  haveModel,
  importAll,
  type RunningEngine,
  transports,
  untilSeen,
} from '../fixtures/engine/client.ts'
import { cvFolder, postingFolder, tempFolder } from '../fixtures/engine/folders.ts'

describe.each(transports)('library %s', (_, start) => {
  const library = join(tempFolder(), 'library')
  let engine: RunningEngine

  beforeAll(async () => {
    await haveModel()
    engine = await start(library)
    await importAll(engine.client, [cvFolder(), postingFolder()])
  })
  afterAll(() => engine.close())

  it('counts what it holds and names the space that searches use', async () => {
    const status = await engine.client.library.status()
    expect(status).toMatchObject({ state: 'open', folder: library, sample: false })
    expect(status.counts).toMatchObject({ cvs: 6, postings: 1, queued: 0, read: 0, encoded: 7, failed: 0 })
    expect(status.counts.chunks).toBeGreaterThanOrEqual(7)
    expect(status.space.id).toBe('all-MiniLM-L6-v2/int8/mean')
    expect(status.encoder).toEqual({ state: 'ready', model: 'all-MiniLM-L6-v2', precision: 'int8' })
  })

  it('lists documents by kind, by a part of their headline, and in pages', async () => {
    const { documents } = engine.client.library
    expect((await documents({ kind: 'posting' })).rows.map(({ title }) => title)).toEqual([
      'Warehouse operator (m/f/d)',
    ])
    expect((await documents({ contains: 'PASTRY' })).rows.map(({ file }) => file)).toEqual(['cv-4.txt'])
    const page = await documents({ offset: 5, limit: 1 })
    expect([page.total, page.rows.length]).toEqual([7, 1])
    expect(await documents({ state: 'failed' })).toEqual({ total: 0, rows: [] })
  })

  it('shows a document with its text and where its identity stands', async () => {
    const [row] = (await engine.client.library.documents({ contains: 'cv-2' })).rows
    const { document, text, identity, headings } = await engine.client.library.document({ id: row?.id ?? 0 })
    expect(document).toMatchObject({ file: 'cv-2.txt', kind: 'cv', type: 'text', state: 'encoded', outcome: 'text' })
    const hidden = identity.map(({ start, end }) => text.slice(start, end)).join(' ')
    expect(hidden).toContain('Ankerberg')
    expect(headings.map(({ start, end }) => text.slice(start, end))).toContain('Experience')
    expect(hidden).not.toContain('nurse')
  })

  it('says with a typed error that a document is unknown', async () => {
    expect(await codeOf(engine.client.library.document({ id: 999 }))).toBe('document.unknown')
  })

  it('refuses input that is not of the contract, naming the place', async () => {
    const fault = await faultOfCall(engine.client.library.documents({ limit: 5000 }))
    expect(fault.code).toBe('usage')
    expect(fault.detail).toContain('limit')
  })

  it('streams the status: now, after a change, until the listener leaves', async () => {
    const stop = new AbortController()
    const statuses = await engine.client.library.watch(undefined, { signal: stop.signal })
    await untilSeen(statuses, ({ counts }) => counts.cvs === 6)
    const again = await engine.client.library.watch(undefined, { signal: stop.signal })
    const changed = untilSeen(again, ({ counts }) => counts.failed === 1)
    const folder = tempFolder()
    writeFileSync(join(folder, 'nothing.txt'), '')
    await importAll(engine.client, [folder])
    expect((await changed).counts.cvs).toBe(6)
    const last = await engine.client.library.watch(undefined, { signal: stop.signal })
    await last.next()
    const waiting = last.next().catch(() => ({ done: true }))
    stop.abort()
    expect((await waiting).done).toBe(true)
  })
})

describe.each(transports)('a library that cannot be opened, %s', (_, start) => {
  it('answers its status with what is wrong, and every other question with the same fault', async () => {
    const folder = join(tempFolder(), 'library')
    mkdirSync(folder)
    writeFileSync(join(folder, 'library.db'), 'this is not a database')
    const { client, close } = await start(folder)
    try {
      const status = await untilSeen(await client.library.watch(), ({ state }) => state !== 'opening')
      expect(status).toMatchObject({ state: 'failed', fault: { code: 'library.damaged' } })
      expect(await codeOf(client.library.documents({}))).toBe('library.damaged')
      expect(await codeOf(client.search.run({ query: { text: 'nurse' } }))).toBe('library.damaged')
    } finally {
      await close()
    }
  })
})
