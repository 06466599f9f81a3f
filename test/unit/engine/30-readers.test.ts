import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeHost } from '../../../src/engine/processes/node-host.ts'
import { sourceEntries } from '../../../src/engine/processes/source-entries.ts'
import { createReaders, type Readers } from '../../../src/engine/workers/readers.ts'
import { createRecorder } from '../../../src/monitor/recorder.ts'
import { tempFolder } from '../../fixtures/engine/folders.ts'

const reader = fileURLToPath(new URL('../../fixtures/engine/crashing-reader.ts', import.meta.url))

describe('the readers', () => {
  let readers: Readers
  const folder = tempFolder()
  const file = (name: string) => {
    const path = join(folder, name)
    writeFileSync(path, `Baker with ten years in two bakeries, ${name}\n`)
    return path
  }
  const names = () => readers.processes().map(({ name }) => name)

  beforeEach(() => {
    readers = createReaders({ host: nodeHost({ ...sourceEntries(), reader }), recorder: createRecorder(), size: 2 })
  })
  afterEach(() => readers.close())

  it('are as many as there are files to read at a time, up to their number', async () => {
    await readers.read(file('a.txt'))
    expect(names()).toEqual(['reader 1'])
    const results = await Promise.all(['b.txt', 'c.txt', 'd.txt'].map((name) => readers.read(file(name))))
    expect(names()).toEqual(['reader 1', 'reader 2'])
    for (const result of results) expect(result).toMatchObject({ reading: { outcome: 'text' } })
  })

  it('go on beside a file that ends one of them', async () => {
    const [crashed, other] = await Promise.all([readers.read(file('crash.txt')), readers.read(file('e.txt'))])
    expect(crashed).toMatchObject({ ended: 'damaged' })
    expect(other).toMatchObject({ reading: { outcome: 'text' } })
  })

  it('are replaced when a file has left too much memory behind', async () => {
    await readers.read(file('f.txt'))
    const [before] = readers.processes()
    expect(await readers.read(file('grow.txt'))).toMatchObject({ reading: { outcome: 'text' } })
    expect(readers.processes()).toEqual([])
    await readers.read(file('g.txt'))
    expect(readers.processes()[0]?.pid).not.toBe(before?.pid)
  })

  it('answer nothing more once they are closed', async () => {
    const reading = readers.read(file('h.txt'))
    await readers.close()
    await expect(reading).rejects.toThrow()
  })
})
