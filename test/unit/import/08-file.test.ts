import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Outcome } from '../../../src/contract/common.ts'
import { breaches, outcomeOfDeath, readLimits } from '../../../src/import/limits.ts'
import { outcomeWords } from '../../../src/import/outcomes.ts'
import { readFile } from '../../../src/import/read-file.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('a file', () => {
  it('is read with its hash, size and time', async () => {
    const path = join(folder, 'cv.txt')
    writeFileSync(path, 'Ada Brown, welder')
    const reading = await readFile(path)
    const hash = createHash('sha256').update('Ada Brown, welder').digest('hex')
    expect(reading).toMatchObject({ outcome: 'text', text: 'Ada Brown, welder', hash, size: 17 })
    expect(Math.abs(reading.modified - Date.now())).toBeLessThan(60_000)
  })

  it('over the size limit is not read, and is still told from others', async () => {
    const hashes = await Promise.all(
      [1, 2].map(async (more) => {
        const path = join(folder, `large-${String(more)}`)
        writeFileSync(path, '')
        truncateSync(path, readLimits.fileMegabytes * 1024 * 1024 + more)
        const reading = await readFile(path)
        expect(reading).toMatchObject({ outcome: 'limit:size', text: '' })
        return reading.hash
      }),
    )
    expect(new Set(hashes).size).toBe(2)
  })

  it('that is gone, or is a folder, is damaged with the reason', async () => {
    const gone = await readFile(join(folder, 'gone.pdf'))
    expect(gone.outcome).toBe('damaged')
    expect(gone.warnings[0]).toContain('ENOENT')
    expect((await readFile(folder)).outcome).toBe('damaged')
  })
})

describe('outcomes', () => {
  it('each have a sentence and a next step', () => {
    for (const outcome of Outcome.options) {
      expect(outcomeWords[outcome].message).toMatch(/\.$/)
      expect(outcomeWords[outcome].next).toMatch(/\.$/)
    }
  })

  it('of a reader that died are told by its last words, its signal or its exhausted heap', () => {
    expect(outcomeOfDeath({ code: null, signal: 'SIGUSR2' }, '')).toBe('limit:memory')
    expect(outcomeOfDeath({ code: 1, signal: null }, `${breaches['limit:time'].line}\n`)).toBe('limit:time')
    expect(outcomeOfDeath({ code: 134, signal: null }, 'FATAL ERROR: JavaScript heap out of memory')).toBe(
      'limit:memory',
    )
    expect(outcomeOfDeath({ code: null, signal: 'SIGSEGV' }, '')).toBe('damaged')
  })
})
