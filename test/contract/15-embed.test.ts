import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { haveModel } from '../fixtures/engine/client.ts'
import { tempFolder } from '../fixtures/engine/folders.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

interface Embedded {
  readonly id: string | number
  readonly tokens: number
  readonly truncated?: true
  readonly vector: number[]
}

async function embed(content: string | Uint8Array): Promise<{ status: number | null; out: string; err: string }> {
  const file = join(tempFolder(), 'texts.jsonl')
  writeFileSync(file, content)
  const child = spawn(process.execPath, [main, 'embed', file], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { status, out, err }
}

/** The lines of a call that succeeded. */
async function embedded(content: string | Uint8Array): Promise<Embedded[]> {
  const { status, out, err } = await embed(content)
  expect(status, err).toBe(0)
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Embedded)
}

beforeAll(() => haveModel())

describe('embed', () => {
  it('says of a text that was cut, and of no other, that it was', async () => {
    const texts = ['nurse '.repeat(254), 'nurse '.repeat(255), 'a']
    const lines = await embedded(texts.map((each, id) => JSON.stringify({ id, text: each })).join('\n'))
    expect(lines.map(({ tokens, truncated }) => [tokens, truncated])).toEqual([
      [256, undefined],
      [256, true],
      [3, undefined],
    ])
  })

  it('takes a file that begins with a byte order mark', async () => {
    const lines = await embedded('\uFEFF{"id":"a","text":"welder"}\n')
    expect(lines.map(({ id }) => id)).toEqual(['a'])
  })
})
