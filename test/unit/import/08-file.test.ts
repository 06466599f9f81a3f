import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Cause, Outcome } from '../../../src/contract/common.ts'
import { breaches, outcomeOfDeath, readLimits, waitedLine } from '../../../src/import/limits.ts'
import { causeWords, outcomeWords } from '../../../src/import/outcomes.ts'
import { readFile, typeOfFile } from '../../../src/import/read-file.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** large enough that it is written meanwhile, also on a busy machine */
const filler = 'Plasterer\n'.padEnd(16_000_000)

/** Another program that writes the file, for so long (ms) or until it is stopped; answers when it has begun. */
async function writer(path: string, ms: number): Promise<Worker> {
  const code = `
    const { workerData: { path, ms }, parentPort } = require('node:worker_threads')
    const { appendFileSync } = require('node:fs')
    const until = Date.now() + ms
    for (let written = 0; Date.now() < until; written += 1) {
      appendFileSync(path, '.')
      if (written === 0) parentPort.postMessage('begun')
    }`
  const worker = new Worker(code, { eval: true, workerData: { path, ms } })
  await once(worker, 'message')
  return worker
}

describe('a file', () => {
  it('is read with its hash, size and time', async () => {
    const path = join(folder, 'cv.txt')
    writeFileSync(path, 'Ada Brown, welder')
    const reading = await readFile(path)
    const hash = createHash('sha256').update('Ada Brown, welder').digest('hex')
    expect(reading).toMatchObject({ outcome: 'text', text: 'Ada Brown, welder', hash, size: 17 })
    expect(Math.abs(reading.modified - Date.now())).toBeLessThan(60_000)
  })

  it('that is written while it is read is read again', async () => {
    const path = join(folder, 'growing.txt')
    writeFileSync(path, filler)
    const writing = once(await writer(path, 100), 'exit')
    const { hash, warnings } = await readFile(path)
    await writing
    expect(hash).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'))
    expect(warnings).not.toContainEqual(expect.stringMatching(/was being written/))
  })

  it('that is written all the time is taken as it is in the end, with a warning', async () => {
    const path = join(folder, 'restless.txt')
    writeFileSync(path, filler)
    const writing = await writer(path, 20_000)
    const { text, warnings } = await readFile(path)
    await writing.terminate()
    expect(text).toMatch(/^Plasterer/)
    expect(warnings).toContainEqual(expect.stringMatching(/was being written/))
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

  it('that is gone, or is a folder, is damaged with the cause in words', async () => {
    const warnings = [causeWords.gone.message]
    expect(await readFile(join(folder, 'gone.pdf'))).toMatchObject({ outcome: 'damaged', cause: 'gone', warnings })
    expect(await readFile(folder)).toMatchObject({ outcome: 'damaged', cause: 'not-a-file' })
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('that may not be read says so', async () => {
    const path = join(folder, 'private.txt')
    writeFileSync(path, 'Ada Brown, welder')
    chmodSync(path, 0)
    expect(await readFile(path)).toMatchObject({ outcome: 'damaged', cause: 'permission' })
  })

  it.skipIf(process.platform === 'win32')('that is a pipe is refused at once, not waited for', async () => {
    const path = join(folder, 'pipe.txt')
    execFileSync('mkfifo', [path])
    expect(await readFile(path)).toMatchObject({ outcome: 'damaged', cause: 'not-a-file' })
  })

  it('shows its type by its first bytes, also when it cannot be read', async () => {
    const path = join(folder, 'named.docx')
    writeFileSync(path, '%PDF-1.7\n')
    expect(await typeOfFile(path)).toBe('pdf')
    expect(await typeOfFile(join(folder, 'gone.pdf'))).toBe('binary')
  })
})

describe('outcomes', () => {
  it('and causes each have a sentence and a next step of their own', () => {
    const words = [...Outcome.options.map((key) => outcomeWords[key]), ...Cause.options.map((key) => causeWords[key])]
    for (const { message, next } of words) for (const text of [message, next]) expect(text).toMatch(/\.$/)
    expect(new Set(words.map(({ message }) => message)).size).toBe(words.length)
  })

  it('of a reader that died are told by its last words, its signal or its exhausted heap', () => {
    expect(outcomeOfDeath({ code: null, signal: 'SIGUSR2' }, '')).toBe('limit:memory')
    expect(outcomeOfDeath({ code: 1, signal: null }, `${breaches['limit:time'].line}\n`)).toBe('limit:time')
    expect(outcomeOfDeath({ code: 1, signal: null }, `${waitedLine}\n`)).toBe('limit:time')
    expect(outcomeOfDeath({ code: 134, signal: null }, 'FATAL ERROR: JavaScript heap out of memory')).toBe(
      'limit:memory',
    )
    expect(outcomeOfDeath({ code: null, signal: 'SIGSEGV' }, '')).toBe('damaged')
  })
})
