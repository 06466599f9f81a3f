import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { WatchedFolder } from '../../src/contract/watched.ts'
import { codeOf, haveModel, memoryEngine, type RunningEngine } from '../fixtures/engine/client.ts'
import { tempFolder } from '../fixtures/engine/folders.ts'

beforeAll(() => haveModel())

const long = 60_000
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

interface Setting {
  readonly folder: string
  readonly library: string
  readonly start: () => Promise<RunningEngine>
}

function setting(): Setting {
  const base = tempFolder()
  const folder = join(base, 'cvs')
  mkdirSync(folder)
  const library = join(base, 'library')
  return {
    ...{ folder, library },
    start: async () => {
      const engine = await memoryEngine(library)
      let closed = false
      const close = async () => {
        if (!closed) await engine.close()
        closed = true
      }
      onTestFinished(close)
      return { client: engine.client, close }
    },
  }
}

/** A file as it lies there since long. */
function write(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  const then = new Date(Date.now() - 3_600_000)
  utimesSync(path, then, then)
  return path
}

const cv = (name: string, what: string) => `${name}\n${what}\nWorked for ten years and trained others\n`

/** The files that searches find. */
async function found({ client }: RunningEngine): Promise<string[]> {
  const asked = { query: { text: 'worked trained years' }, method: 'keyword', limit: 100 } as const
  const { results } = await client.search.run(asked)
  return results.map(({ file }) => file).toSorted()
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (await what()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('it did not come about')
}

const untilFound = (engine: RunningEngine, files: readonly string[]) =>
  until(async () => (await found(engine)).join() === files.join())

async function untilState({ client }: RunningEngine, fits: (folder: WatchedFolder) => boolean): Promise<void> {
  await until(async () => (await client.watched.list()).folders.every(fits))
}

describe('a watched folder', () => {
  it('is imported, and kept in step with what is added, changed, moved and deleted', { timeout: long }, async () => {
    const { folder, start } = setting()
    const baker = write(folder, 'baker.txt', cv('Tom Baker', 'Baked bread at night'))
    const engine = await start()
    await engine.client.watched.add({ path: folder, as: 'cv' })
    await untilFound(engine, ['baker.txt'])

    mkdirSync(join(folder, 'new'))
    write(join(folder, 'new'), 'nurse.txt', cv('Ada Hill', 'Cared for patients'))
    await untilFound(engine, ['baker.txt', 'nurse.txt'])

    write(folder, 'baker.txt', cv('Tom Baker', 'Made cakes and chocolate for weddings'))
    await until(async () => {
      const { results } = await engine.client.search.run({ query: { text: 'chocolate' }, method: 'keyword' })
      return results.length === 1
    })

    const [before] = (await engine.client.library.documents({ contains: 'baker' })).rows
    renameSync(baker, join(folder, 'tom.txt'))
    await untilFound(engine, ['nurse.txt', 'tom.txt'])
    const [after] = (await engine.client.library.documents({ contains: 'tom' })).rows
    expect(after?.id).toBe(before?.id)

    rmSync(join(folder, 'tom.txt'))
    await untilFound(engine, ['nurse.txt'])
    await untilState(engine, ({ documents, missing }) => documents === 1 && missing === 1)
  })

  it(
    'gives a deleted document back when its file comes back, or when it is to be kept',
    { timeout: long },
    async () => {
      const { folder, start } = setting()
      write(folder, 'nurse.txt', cv('Ada Hill', 'Cared for patients'))
      const text = cv('Tom Baker', 'Baked bread at night')
      const baker = write(folder, 'baker.txt', text)
      const engine = await start()
      const { id } = await engine.client.watched.add({ path: folder })
      await untilFound(engine, ['baker.txt', 'nurse.txt'])
      rmSync(baker)
      await untilFound(engine, ['nurse.txt'])
      write(folder, 'baker.txt', text)
      await untilFound(engine, ['baker.txt', 'nurse.txt'])
      rmSync(baker)
      await untilFound(engine, ['nurse.txt'])
      expect(await engine.client.watched.keep({ id })).toEqual({ kept: 1 })
      expect(await found(engine)).toEqual(['baker.txt', 'nurse.txt'])
    },
  )

  it('is caught up with after a restart', { timeout: long }, async () => {
    const { folder, start } = setting()
    write(folder, 'nurse.txt', cv('Ada Hill', 'Cared for patients'))
    const baker = write(folder, 'baker.txt', cv('Tom Baker', 'Baked bread at night'))
    const first = await start()
    await first.client.watched.add({ path: folder })
    await untilFound(first, ['baker.txt', 'nurse.txt'])
    await first.close()

    rmSync(baker)
    write(folder, 'tiler.txt', cv('Eve Stone', 'Laid tiles in kitchens'))
    const second = await start()
    await untilFound(second, ['nurse.txt', 'tiler.txt'])
  })

  it(
    'that is gone, or empty like the place of a drive that is away, loses nothing and says so',
    { timeout: long },
    async () => {
      const { folder, start } = setting()
      write(folder, 'nurse.txt', cv('Ada Hill', 'Cared for patients'))
      const engine = await start()
      await engine.client.watched.add({ path: folder })
      await untilFound(engine, ['nurse.txt'])
      await untilState(engine, ({ state }) => state === 'watching')

      renameSync(folder, `${folder}-away`)
      await untilState(engine, ({ state, note = '' }) => state === 'away' && note.includes('kept'))
      expect(await found(engine)).toEqual(['nurse.txt'])
      mkdirSync(folder)
      await untilState(engine, ({ note = '' }) => note.includes('drive'))
      expect(await found(engine)).toEqual(['nurse.txt'])

      rmSync(folder, { recursive: true })
      renameSync(`${folder}-away`, folder)
      await untilState(engine, ({ state, missing }) => state === 'watching' && missing === 0)
      expect(await found(engine)).toEqual(['nurse.txt'])
    },
  )

  it('waits for a file that is being written, and goes round links once', { timeout: long }, async () => {
    const { folder, start } = setting()
    symlinkSync(folder, join(folder, 'again'))
    const engine = await start()
    await engine.client.watched.add({ path: folder })
    const path = join(folder, 'slow.txt')
    const lines = Array.from({ length: 12 }, (_, at) => `Worked for ${at} years and trained others\n`)
    for (const line of lines) {
      appendFileSync(path, line)
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
    await untilFound(engine, ['slow.txt'])
    const { rows } = await engine.client.library.documents({})
    expect(rows.map(({ length }) => length)).toEqual([statSync(path).size - 1])
    expect((await engine.client.imports.list({})).imports).toHaveLength(1)
  })

  it('is not watched any more when it is taken off the list; its documents stay', { timeout: long }, async () => {
    const { folder, start } = setting()
    const nurse = write(folder, 'nurse.txt', cv('Ada Hill', 'Cared for patients'))
    const engine = await start()
    const { id } = await engine.client.watched.add({ path: folder })
    await untilFound(engine, ['nurse.txt'])
    expect(await engine.client.watched.remove({ id })).toEqual({ removed: true })
    expect(await engine.client.watched.list()).toEqual({ folders: [] })
    rmSync(nurse)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await found(engine)).toEqual(['nurse.txt'])
    expect(await engine.client.watched.remove({ id })).toEqual({ removed: false })
    expect(await codeOf(engine.client.watched.add({ path: nurse }))).toBe('import.nothing-found')
  })

  /** A user namespace has limits of its own: no other program is without watches meanwhile. */
  const withoutWatches = (command: string) =>
    spawnSync('unshare', ['-Ur', 'sh', '-c', `echo 0 > /proc/sys/user/max_inotify_watches && ${command}`], {
      encoding: 'utf8',
    })

  it.skipIf(withoutWatches('true').status !== 0)(
    'is looked through now and then where the system has no watches left, and says so',
    { timeout: long },
    () => {
      const { folder, library } = setting()
      write(folder, 'nurse.txt', cv('Ada Hill', 'Cared for patients'))
      const { stdout, stderr } = withoutWatches(
        `'${process.execPath}' '${main}' watch add '${folder}' --library '${library}' --json`,
      )
      expect(JSON.parse(stdout), stderr).toMatchObject({ state: 'polling', documents: 1, missing: 0 })
      expect(stdout).toContain('every 30 seconds')
    },
  )
})
