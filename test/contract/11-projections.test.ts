import { spawn } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { StoredSpace } from '../../src/contract/models.ts'
import type { SearchResult } from '../../src/contract/search.ts'
import { type Library, openLibrary } from '../../src/library/database.ts'
import {
  codeOf,
  faultOfCall,
  haveModel,
  importAll,
  memoryEngine,
  type RunningEngine,
} from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'
import { addPassages, identityOf } from '../fixtures/library/many-passages.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const miniLm = { model: 'all-MiniLM-L6-v2', precision: 'int8' } as const
const space = { ...miniLm, pooling: 'mean' } as const
const query = { text: 'duty of somebody' }
let engine: RunningEngine

const enough = join(tempFolder(), 'library')

/** A copy of a library of 100 documents with 50 passages each: just enough. */
function libraryOfPassages(): string {
  const folder = join(tempFolder(), 'library')
  cpSync(enough, folder, { recursive: true })
  return folder
}

function inLibrary<T>(folder: string, work: (library: Library) => T): T {
  const library = openLibrary(folder)
  try {
    return work(library)
  } finally {
    library.close()
  }
}

async function shortlist(...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { status, out, err }
}

beforeAll(async () => {
  await haveModel()
  inLibrary(enough, (library) => addPassages(library, identityOf(miniLm.model, miniLm.precision), 100))
})

describe('256 dimensions', () => {
  afterEach(() => engine.close())

  it('are refused to a library with fewer than 5,000 passages, which is told how many it has', async () => {
    const folder = libraryOfPassages()
    inLibrary(folder, ({ db }) => db.prepare('delete from document where id = 7').run())
    engine = await memoryEngine(folder)
    const { code, detail } = await faultOfCall(engine.client.models.project(space))
    expect(code).toBe('projection.too-few')
    expect(detail).toContain('4950 of all-MiniLM-L6-v2/int8/mean')
    expect(detail).toContain('5000')
    const other = { model: 'e5-small-v2', precision: 'int8', pooling: 'mean' } as const
    expect((await faultOfCall(engine.client.models.project(other))).detail).toContain('0 of e5-small-v2/int8/mean')
    expect(await codeOf(engine.client.models.project({ ...space, model: 'no-such-model' }))).toBe('model.unknown')
  })

  it('that are not there are no search; neither are dimensions that nothing makes', async () => {
    engine = await memoryEngine(join(tempFolder(), 'library'))
    await importAll(engine.client, [cvFolder()])
    expect(await codeOf(engine.client.search.run({ query, space: { dimensions: 256 } }))).toBe('projection.missing')
    const { code, detail } = await faultOfCall(engine.client.search.run({ query, space: { dimensions: 300 } }))
    expect([code, detail]).toEqual(['usage', expect.stringContaining('384 or 256')])
    const own = await engine.client.search.run({ query, space: { dimensions: 384 } })
    expect([own.space?.id, own.rescored]).toEqual(['all-MiniLM-L6-v2/int8/mean', undefined])
  })

  it('are made once, say what they were fitted on, and rank as the 384 do', async () => {
    engine = await memoryEngine(libraryOfPassages())
    const [made, same] = await Promise.all([engine.client.models.project(space), engine.client.models.project(space)])
    expect(same).toEqual(made)
    expect(made).toMatchObject({
      id: 'all-MiniLM-L6-v2/int8/mean/pca256-1',
      dimensions: 256,
      projection: { number: 1, from: 384, passages: 5000 },
    })
    const asked = { query, method: 'vector', limit: 100 } as const
    const own = await engine.client.search.run(asked)
    const fewer = await engine.client.search.run({ ...asked, space: { dimensions: 256 } })
    expect(fewer.space).toEqual(made)
    expect(fewer.rescored).toBe(100)
    const scores = ({ results }: SearchResult) => results.map(({ id, score }) => [id, score])
    expect(scores(fewer)).toEqual(scores(own))
    const { lists, overlap } = await engine.client.compare.run({ query, poolings: ['mean'], dimensions: [384, 256] })
    expect(lists.map(({ space: { id }, rescored }) => [id, rescored])).toEqual([
      ['all-MiniLM-L6-v2/int8/mean', undefined],
      [made.id, 100],
    ])
    expect(overlap[0]?.rbo).toBeCloseTo(1, 12)
    const { requirements } = await engine.client.search.explain({ query, id: 1, space: { dimensions: 256 } })
    expect(requirements[0]?.score).not.toBe(0)
  }, 60_000)

  it('whose making is cancelled are not there, and can be made afterwards', async () => {
    engine = await memoryEngine(libraryOfPassages())
    const stop = new AbortController()
    const making = engine.client.models.project(space, { signal: stop.signal })
    stop.abort()
    expect(await codeOf(making)).toBe('cancelled')
    expect(await codeOf(engine.client.search.run({ query, space: { dimensions: 256 } }))).toBe('projection.missing')
    expect((await engine.client.models.project(space)).projection?.number).toBe(1)
  }, 60_000)

  it('fitted again are a space beside the first; each document that comes later is in the newest', async () => {
    const folder = libraryOfPassages()
    engine = await memoryEngine(folder)
    const first = await engine.client.models.project(space)
    const second = await engine.client.models.project({ ...space, refit: true })
    expect([first.id, second.id]).toEqual([
      'all-MiniLM-L6-v2/int8/mean/pca256-1',
      'all-MiniLM-L6-v2/int8/mean/pca256-2',
    ])
    expect(second.projection?.hash).toBe(first.projection?.hash)
    await importAll(engine.client, [cvFolder()])
    const found = await engine.client.search.run({ query, method: 'vector', limit: 200, space: { dimensions: 256 } })
    expect([found.space?.id, found.results.length, found.rescored]).toEqual([second.id, 106, 106])
    await engine.close()
    const vectorsIn = `select count(*) as vectors, sum(length(data) = 1024) as of256 from vector
      join space on space.id = vector.space_id join projection on projection.id = projection_id group by number order by number`
    const counted = inLibrary(folder, ({ db }) => db.prepare(vectorsIn).all() as { vectors: number; of256: number }[])
    expect(counted[0]).toEqual({ vectors: 5000, of256: 5000 })
    expect(counted[1]?.vectors).toBeGreaterThan(5000)
    expect(counted[1]?.of256).toBe(counted[1]?.vectors)
  }, 60_000)

  it('that a later fit has replaced can be deleted, and searches go on in the newest', async () => {
    const folder = libraryOfPassages()
    engine = await memoryEngine(folder)
    expect(await engine.client.models.dropReplaced()).toEqual({ spaces: [], bytes: 0 })
    const first = await engine.client.models.project(space)
    const second = await engine.client.models.project({ ...space, refit: true })
    const before = await engine.client.search.run({ query, space: { dimensions: 256 } })
    const dropped = await engine.client.models.dropReplaced()
    expect(dropped).toEqual({ spaces: [first], bytes: 5000 * 256 * 4 + 256 * 384 * 4 })
    expect(await engine.client.models.dropReplaced()).toEqual({ spaces: [], bytes: 0 })
    const after = await engine.client.search.run({ query, space: { dimensions: 256 } })
    expect([after.space?.id, after.results]).toEqual([second.id, before.results])
    await engine.close()
    const left = inLibrary(folder, ({ db }) => db.prepare('select number from projection').all())
    expect(left).toEqual([{ number: 2 }])
  }, 60_000)
})

describe('--dims 256', () => {
  const texts = join(tempFolder(), 'texts.jsonl')
  writeFileSync(texts, '{"id":"a","text":"welder"}\n{"id":"b","text":"Duty 3 of person 9 today"}\n')

  it('fits a projection where there is none, uses it from then on, and names it in every result', async () => {
    const library = libraryOfPassages()
    const first = await shortlist('embed', texts, '--dims', '256', '--library', library)
    expect(first.status, first.err).toBe(0)
    expect(first.err).toContain('256 dimensions by PCA, fitted on 5000 passages of this library')
    const lines = first.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; space: string; vector: number[] })
    for (const { vector, space: id } of lines) {
      expect([vector.length, id]).toEqual([256, 'all-MiniLM-L6-v2/int8/mean/pca256-1'])
      expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
    }
    expect((await shortlist('embed', texts, '--dims', '256', '--library', library)).out).toBe(first.out)
    const found = await shortlist('search', 'welder', '--dims', '256', '--library', library, '--json')
    expect(found.status, found.err).toBe(0)
    expect(JSON.parse(found.out)).toMatchObject({ space: { id: lines[0]?.space, projection: { passages: 5000 } } })
    const shown = await shortlist('search', 'welder', '--dims', '256', '--library', library, '--limit', '1')
    expect(shown.out).toContain('fitted on 5000 passages of this library, the best 100 re-scored in 384')
    const compared = await shortlist(
      'compare',
      'welder',
      '--dims',
      '384,256',
      '--poolings',
      'mean',
      '--library',
      library,
    )
    expect(compared.out, compared.err).toContain('all-MiniLM-L6-v2/int8/mean and all-MiniLM-L6-v2/int8/mean/pca256-1')
  }, 90_000)

  it('refuses a library of too few passages, before anything is encoded', async () => {
    const library = join(tempFolder(), 'library')
    const refused = await shortlist('embed', texts, '--dims', '256', '--library', library, '--json')
    expect([refused.status, refused.out]).toEqual([1, expect.stringContaining('"projection.too-few"')])
    expect(refused.out).toContain('0 of all-MiniLM-L6-v2/int8/mean are in it, 5000 are needed')
  })
})

describe('spaces', () => {
  const own = 'all-MiniLM-L6-v2/int8/mean'
  /** of mean pooling: the library of passages has the other three as well */
  const meansIn = ({ out }: { out: string }) =>
    (JSON.parse(out) as { spaces: StoredSpace[] }).spaces.filter(({ pooling }) => pooling === 'mean')

  it('are listed with what they hold; those that a later fit has replaced are deleted when that is asked for', async () => {
    const folder = libraryOfPassages()
    engine = await memoryEngine(folder)
    await engine.client.models.project(space)
    await engine.client.models.project({ ...space, refit: true })
    await engine.close()
    const listed = await shortlist('spaces', '--library', folder, '--json')
    expect(listed.status, listed.err).toBe(0)
    const matrix = 256 * 384 * 4
    expect(meansIn(listed)).toMatchObject([
      { id: own, state: 'current', vectors: 5000, bytes: 5000 * 384 * 4 },
      { id: `${own}/pca256-1`, state: 'replaced', vectors: 5000, bytes: 5000 * 256 * 4 + matrix },
      { id: `${own}/pca256-2`, state: 'current', vectors: 5000, bytes: 5000 * 256 * 4 + matrix },
    ])
    const shown = await shortlist('spaces', '--drop-replaced', '--library', folder)
    expect(shown.out.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^space +dimensions +vectors +size +state$/),
      ...['attention', 'cls', 'max'].map((pooling) => expect.stringContaining(`/${pooling} `) as string),
      expect.stringMatching(/mean +384 +5000 +7\.7 MB +current$/),
      expect.stringMatching(/pca256-2 +256 +5000 +5\.5 MB +current$/),
      `deleted ${own}/pca256-1: 5.5 MB`,
    ])
    const again = await shortlist('spaces', '--drop-replaced', '--library', folder, '--json')
    expect(JSON.parse(again.out)).toMatchObject({ dropped: { spaces: [], bytes: 0 } })
    inLibrary(folder, ({ db }) => db.prepare(`update encoder set hash = 'of another file'`).run())
    const afterwards = meansIn(await shortlist('spaces', '--library', folder, '--json'))
    expect(afterwards.map(({ id, state }) => [id, state])).toEqual([
      [own, 'outdated'],
      [`${own}/pca256-2`, 'outdated'],
    ])
  }, 90_000)

  it('are none in a new library; anything else than options is wrong usage', async () => {
    const folder = join(tempFolder(), 'library')
    const { status, out } = await shortlist('spaces', '--library', folder)
    expect([status, out.trim()]).toEqual([0, 'nothing has been encoded in this library yet'])
    expect((await shortlist('spaces', 'all', '--library', folder)).status).toBe(2)
  })
})
