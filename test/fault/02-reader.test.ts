import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeHost } from '../../src/engine/processes/node-host.ts'
import { sourceEntries } from '../../src/engine/processes/source-entries.ts'
import { haveModel, importAll, memoryEngine, untilSeen } from '../fixtures/engine/client.ts'
import { cvFolder, tempFolder } from '../fixtures/engine/folders.ts'
import { killByName } from '../fixtures/engine/kill.ts'

beforeAll(() => haveModel())

describe('when the reader is killed', () => {
  it('the file it was reading is read again, and no file is blamed', async () => {
    const { client, close } = await memoryEngine(join(tempFolder(), 'library'))
    const { job } = await client.imports.start({ paths: [cvFolder(60)] })
    await untilSeen(await client.imports.watch({ job }), ({ imported }) => imported > 0)
    expect(await killByName(client, 'reader')).toBeGreaterThan(0)
    const end = await untilSeen(await client.imports.watch({ job }), ({ state }) => state === 'done')
    expect(end).toMatchObject({ imported: 60, failed: 0 })
    await close()
  })

  it('twice by the same file, that file is damaged, and the others are imported', async () => {
    const crashing = fileURLToPath(new URL('../fixtures/engine/crashing-reader.ts', import.meta.url))
    const host = nodeHost({ ...sourceEntries(), reader: crashing })
    const { client, close } = await memoryEngine(join(tempFolder(), 'library'), { host })
    const folder = cvFolder()
    writeFileSync(join(folder, 'crash.txt'), 'Nobody knows why')
    const report = await client.imports.report({ job: await importAll(client, [folder]) })
    expect(report.imported).toBe(6)
    expect(report.failed.map(({ file, outcome }) => [file, outcome])).toEqual([['crash.txt', 'damaged']])
    expect((await client.monitor.report()).restarts.reader).toBe(2)
    await close()
  })
})
