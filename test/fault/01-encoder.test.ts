import { execFileSync, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeHost } from '../../src/engine/processes/node-host.ts'
import { sourceEntries } from '../../src/engine/processes/source-entries.ts'
import { commandLine } from '../fixtures/command-line.ts'
import { codeOf, haveModel, importAll, memoryEngine, untilSeen } from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'
import { killByName } from '../fixtures/engine/kill.ts'

beforeAll(() => haveModel())

describe('when an encoder is killed', () => {
  it.each(['SIGKILL', 'SIGABRT'] as const)(
    'by %s, an import goes on and ends with every document encoded once',
    async (signal) => {
      const { client, close } = await memoryEngine(join(tempFolder(), 'library'))
      const { job } = await client.imports.start({ paths: [cvFolder(60)] })
      await untilSeen(await client.imports.watch({ job }), ({ encoded }) => encoded > 0)
      await killByName(client, 'encoder', signal)
      await untilSeen(await client.monitor.watch({ everyMs: 250 }), ({ restarts }) => restarts.encoder > 0)
      const end = await untilSeen(await client.imports.watch({ job }), ({ state }) => state === 'done')
      expect(end).toMatchObject({ imported: 60, encoded: 60, failed: 0 })
      const { library } = await client.monitor.report()
      expect(library.vectors).toBe(library.chunks * 4)
      await close()
    },
  )

  it('again and again during an import, no document pays for it', async () => {
    const { client, close } = await memoryEngine(join(tempFolder(), 'library'))
    const { job } = await client.imports.start({ paths: [cvFolder(24)] })
    await untilSeen(await client.imports.watch({ job }), ({ encoded }) => encoded > 0)
    let kills = 0
    while (kills < 20) {
      kills += await killByName(client, 'encoder')
      await untilSeen(await client.library.watch(), ({ encoder }) => encoder.state === 'ready')
      if ((await client.library.status()).job?.state === 'done') break
      await new Promise((done) => setTimeout(done, 60))
    }
    const end = await untilSeen(await client.imports.watch({ job }), ({ state }) => state === 'done')
    expect(end).toMatchObject({ imported: 24, encoded: 24, unencoded: 0 })
    expect(end.note).toBeUndefined()
    await close()
  })

  it('until it is given up, the import ends and says how many documents have no vectors, and why', async () => {
    const folder = join(tempFolder(), 'library')
    const dying = fileURLToPath(new URL('../fixtures/engine/dying-encoder.ts', import.meta.url))
    const { client, close } = await memoryEngine(folder, { host: nodeHost({ ...sourceEntries(), encoder: dying }) })
    const { job } = await client.imports.start({ paths: [cvFolder()] })
    const end = await untilSeen(await client.imports.watch({ job }), ({ state }) => state === 'done')
    expect(end).toMatchObject({ imported: 6, encoded: 0, unencoded: 6 })
    const report = await client.imports.report({ job })
    expect(report).toMatchObject({ imported: 6, unencoded: 6, failed: [] })
    expect(report.note).toMatch(/^The encoder cannot be started on this computer\./)
    await close()

    const whole = await memoryEngine(folder)
    await untilSeen(await whole.client.library.watch(), ({ counts }) => counts.encoded === 6)
    expect(await whole.client.imports.report({ job })).toMatchObject({ unencoded: 0 })
    await whole.close()
  })

  it('a search that was waiting for it fails soon, words are still searched, and vectors are again in a moment', async () => {
    const { client, close } = await memoryEngine(join(tempFolder(), 'library'))
    await importAll(client, [cvFolder()])
    const text = 'Works in a warehouse with many shelves and machines. '.repeat(1500)
    const waiting = codeOf(client.search.run({ query: { text }, method: 'vector' }))
    await new Promise((done) => setTimeout(done, 100))
    const count = await killByName(client, 'encoder')
    expect(await waiting).toBe('encoder.stopped')
    const words = await client.search.run({ query: { text: 'forklift' }, method: 'keyword' })
    expect(words.results[0]?.file).toBe('cv-1.txt')
    await untilSeen(await client.monitor.watch({ everyMs: 250 }), ({ restarts }) => restarts.encoder >= count)
    await untilSeen(await client.library.watch(), ({ encoder }) => encoder.state === 'ready')
    const found = await client.search.run({ query: { text: 'forklift' }, method: 'vector' })
    expect(found.results[0]?.file).toBe('cv-1.txt')
    await close()
  })
})

/** Processes that this one has started, and those that they have. */
function descendants(pid: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number))
  const below = (parent: number): number[] =>
    pairs.flatMap(([child = 0, of]) => (of === parent ? [child, ...below(child)] : []))
  return below(pid)
}

it.skipIf(process.platform === 'win32')('embed goes on when an encoder is killed, and leaves out no line', async () => {
  const file = join(tempFolder(), 'texts.jsonl')
  const ids = Array.from({ length: 400 }, (_, id) => id)
  writeFileSync(
    file,
    ids.map((id) => JSON.stringify({ id, text: `welder of ships, number ${id} `.repeat(20) })).join('\n'),
  )
  const child = spawn(process.execPath, [commandLine, 'embed', file], { stdio: ['ignore', 'pipe', 'pipe'] })
  const killed: number[] = []
  child.stdout.once('data', () => {
    killed.push(...descendants(child.pid ?? 0))
    for (const pid of killed) process.kill(pid, 'SIGKILL')
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  expect(status, err).toBe(0)
  expect(killed).not.toEqual([])
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: number; vector: number[] })
  expect(lines.map(({ id }) => id)).toEqual(ids)
  for (const { vector } of lines) expect(Math.hypot(...vector)).toBeCloseTo(1, 4)
})
