import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { poolings } from '../../../src/contract/common.ts'
import { openLibrary } from '../../../src/library/database.ts'
import type { Library } from '../../../src/library/database.ts'
import { rankByWords } from '../../../src/search/keywords.ts'
import { ownFolder } from './setting.ts'

const writer = fileURLToPath(new URL('writer.ts', import.meta.url))

/** Runs the writer for a while, then kills it. */
async function writeAndDie(folder: string, ms: number): Promise<void> {
  const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await new Promise((resolve) => setTimeout(resolve, ms))
  child.kill('SIGKILL')
  await ended
}

const numbers = (library: Library, sql: string) => library.db.prepare(sql).pluck().all() as number[]

describe('a process killed while it imports', () => {
  it('leaves a whole library: every state has exactly its text, words and vectors, nothing is there twice', async () => {
    const folder = ownFolder()
    for (const ms of [5, 40, 90, 150]) {
      await writeAndDie(folder, ms)
      const library = openLibrary(folder)
      expect(library.db.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(library.db.pragma('foreign_key_check')).toEqual([])
      const withText = numbers(library, 'select document_id from content order by 1')
      const read = numbers(library, "select id from document where state in ('read', 'encoded') order by 1")
      const queuedWithText = numbers(
        library,
        "select id from document join content on document_id = id where state = 'queued'",
      )
      expect([...read, ...queuedWithText].sort((a, b) => a - b)).toEqual(withText)
      expect(
        rankByWords(library, ['worked'], 'cv')
          .map(({ id }) => id)
          .sort((a, b) => a - b),
      ).toEqual(withText)
      const encoded = numbers(library, "select id from document where state = 'encoded' order by 1")
      const done = numbers(library, 'select document_id from encoding order by 1')
      expect(done.filter((id) => !queuedWithText.includes(id))).toEqual(encoded)
      expect(numbers(library, 'select distinct document_id from chunk order by 1')).toEqual(done)
      const vectorsOfChunks = numbers(library, 'select count(*) from vector group by chunk_id')
      expect(vectorsOfChunks.every((count) => count === poolings.length)).toBe(true)
      expect(vectorsOfChunks).toHaveLength(numbers(library, 'select count(*) from chunk')[0] ?? -1)
      const [hashes = 0, distinct = 0] = numbers(
        library,
        'select count(sha256) from document join content on document_id = id union all select count(distinct sha256) from document join content on document_id = id',
      )
      expect(hashes).toBe(distinct === 0 ? hashes : distinct)
      library.close()
    }
  })
})
