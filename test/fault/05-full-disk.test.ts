import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haveModel, memoryEngine, untilSeen } from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'

/** A small disk of our own; only root on Linux can make one, elsewhere these tests are skipped. */
const disk = join(tempFolder(), 'disk')
mkdirSync(disk)
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status === 0
if (!mounted)
  console.warn('The tests of a full disk were skipped: no disk of their own could be mounted (root on Linux can).')

describe.skipIf(!mounted)('when the disk is full', () => {
  beforeAll(() => haveModel())
  afterAll(() => void spawnSync('umount', ['--lazy', disk]))

  it('an import pauses and says so, searches go on, and it continues by itself when there is room again', async () => {
    const { client, close } = await memoryEngine(join(disk, 'library'))
    await untilSeen(await client.library.watch(), ({ state }) => state === 'open')
    const ballast = join(disk, 'ballast')
    writeFileSync(ballast, Buffer.alloc(1_200_000))
    const { job } = await client.imports.start({ paths: [cvFolder(30)] })
    const paused = await untilSeen(await client.imports.watch({ job }), ({ state }) => state === 'paused')
    expect(paused.note).toMatch(/disk is full/)
    expect(paused.failed).toBe(0)
    const { results } = await client.search.run({ query: { text: 'forklift' }, method: 'keyword' })
    expect(results.length).toBeGreaterThanOrEqual(0)
    rmSync(ballast)
    spawnSync('mount', ['-o', 'remount,size=64m', disk])
    const end = await untilSeen(await client.imports.watch({ job }), ({ state }) => state === 'done')
    expect(end).toMatchObject({ imported: 30, encoded: 30, failed: 0 })
    expect(end.note).toBeUndefined()
    await close()
  })
})
