import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, forkedEngine, haveModel, importAll, memoryEngine, untilSeen } from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'

beforeAll(() => haveModel())

describe('two engines on one library', () => {
  it('the second is refused, the first works on, and once it has gone the second gets in', async () => {
    const library = join(tempFolder(), 'library')
    const first = await forkedEngine(library)
    await untilSeen(await first.client.library.watch(), ({ state }) => state === 'open')
    const second = await memoryEngine(library)
    const refused = await untilSeen(await second.client.library.watch(), ({ state }) => state !== 'opening')
    expect(refused).toMatchObject({ state: 'failed', fault: { code: 'library.in-use', retryable: true } })
    expect(await codeOf(second.client.imports.start({ paths: [cvFolder()] }))).toBe('library.in-use')
    await second.close()
    await importAll(first.client, [cvFolder(2)])
    first.child.kill()
    await first.child.exited
    const third = await memoryEngine(library)
    const status = await untilSeen(await third.client.library.watch(), ({ state }) => state !== 'opening')
    expect(status).toMatchObject({ state: 'open', counts: { cvs: 2 } })
    await third.close()
  })
})

describe('a library made by a newer version', () => {
  it('is refused with its name, and not a byte of it changes', async () => {
    const library = join(tempFolder(), 'library')
    const engine = await memoryEngine(library)
    await importAll(engine.client, [cvFolder(2)])
    await engine.close()
    const db = new Database(join(library, 'library.db'))
    db.pragma('user_version = 999')
    db.close()
    const before = fingerprint(library)
    const { client, close } = await memoryEngine(library)
    const status = await untilSeen(await client.library.watch(), ({ state }) => state !== 'opening')
    expect(status).toMatchObject({ state: 'failed', fault: { code: 'library.newer' } })
    expect(await codeOf(client.library.documents({}))).toBe('library.newer')
    await close()
    expect(fingerprint(library)).toEqual(before)
  })
})

describe('a library whose file is damaged inside', () => {
  it('is named as such by whatever meets the damage, never an empty list', async () => {
    const library = join(tempFolder(), 'library')
    const engine = await memoryEngine(library)
    await importAll(engine.client, [cvFolder(30)])
    await engine.close()
    overwriteMiddle(join(library, 'library.db'))
    const { client, close } = await memoryEngine(library)
    await untilSeen(await client.library.watch(), ({ state }) => state !== 'opening')
    expect(await codeOf(client.search.run({ query: { text: 'forklift' }, method: 'keyword' }))).toBe('library.damaged')
    await close()
  })
})

/** All but the first and last tenth. */
function overwriteMiddle(path: string): void {
  const tenth = Math.floor(statSync(path).size / 10)
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(tenth * 8, 0xa5), 0, tenth * 8, tenth)
  closeSync(file)
}

/** sha256 of every file but the lock, which holds nothing. */
function fingerprint(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('library.lock'))
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    )
}
