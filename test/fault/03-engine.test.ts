import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EngineClient } from '../../src/contract/contract.ts'
import type { ImportProgress } from '../../src/contract/import.ts'
import { forkedEngine, haveModel, importAll, memoryEngine, untilSeen } from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'

/** enough that reading and encoding take longer than the pause between two looks at the progress */
const count = 40
/** three imports of that many, also on a machine that is busy with other things */
const patience = 240_000

async function answers(client: EngineClient) {
  const texts = ['forklift in a cold store', 'newborn children', 'C++ and databases', 'makes chocolate']
  const lists = await Promise.all(texts.map((text) => client.search.run({ query: { text } })))
  return lists.map(({ results }) => results.map(({ file, score, vector, keyword }) => [file, score, vector, keyword]))
}

describe('when the engine is killed during an import', () => {
  const folder = cvFolder(count)
  let expected: Awaited<ReturnType<typeof answers>>

  beforeAll(async () => {
    await haveModel()
    const undisturbed = await memoryEngine(join(tempFolder(), 'library'))
    await importAll(undisturbed.client, [folder])
    expected = await answers(undisturbed.client)
    await undisturbed.close()
  }, patience)

  it.each([
    ['while it is reading', ({ read }: ImportProgress) => read > 0],
    ['while it is encoding', ({ encoded }: ImportProgress) => encoded > 0],
  ])(
    '%s, it goes on by itself at the next start; nothing is doubled or different',
    async (_, reached) => {
      const library = join(tempFolder(), 'library')
      const first = await forkedEngine(library)
      const { job } = await first.client.imports.start({ paths: [folder] })
      const last = await untilSeen(await first.client.imports.watch({ job }), reached)
      first.child.kill()
      await first.child.exited
      expect(last.state).not.toBe('done')

      const { client, close } = await forkedEngine(library)
      const { counts } = await untilSeen(await client.library.watch(), (status) => status.job?.state === 'done')
      expect(counts).toMatchObject({ cvs: count, queued: 0, read: 0, encoded: count, failed: 0 })
      const again = await client.imports.report({ job: await importAll(client, [folder]) })
      expect(again).toMatchObject({ imported: 0, unchanged: count, duplicates: 0, failed: [] })
      expect(await answers(client)).toEqual(expected)
      await close()
    },
    patience,
  )

  it('and was paused before, it is paused at the next start', async () => {
    const library = join(tempFolder(), 'library')
    const first = await forkedEngine(library)
    await first.client.imports.pause()
    const { job } = await first.client.imports.start({ paths: [cvFolder(3)] })
    await untilSeen(await first.client.imports.watch({ job }), ({ found }) => found === 3)
    first.child.kill()
    await first.child.exited
    const { client, close } = await forkedEngine(library)
    const { counts } = await untilSeen(await client.library.watch(), (status) => status.job?.state === 'paused')
    expect(counts).toMatchObject({ queued: 3, read: 0 })
    await client.imports.resume()
    await untilSeen(await client.library.watch(), (status) => status.job?.state === 'done')
    await close()
  })

  it('or closed, it ends soon although documents wait for the encoder', async () => {
    const { client, close } = await memoryEngine(join(tempFolder(), 'library'))
    const { job } = await client.imports.start({ paths: [cvFolder(300)] })
    await untilSeen(await client.imports.watch({ job }), ({ encoded }) => encoded > 0)
    const started = performance.now()
    await close()
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('a call that was running fails instead of waiting for ever', async () => {
    const { client, child } = await forkedEngine(join(tempFolder(), 'library'))
    const statuses = await client.library.watch()
    await untilSeen(statuses, ({ state }) => state === 'open')
    const watching = await client.monitor.watch({ everyMs: 60_000 })
    await watching.next()
    const waiting = watching.next()
    child.kill()
    await expect(waiting).rejects.toThrow()
  })
})
