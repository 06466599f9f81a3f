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

describe('a file of embed that is not as it should be', () => {
  const good = '{"id":"a","text":"welder"}\n'

  it.each([
    ['an id that no number keeps', `${good}{"id":9007199254740993,"text":"b"}`, 'line 2', 'write it in quotes'],
    ['no id', `${good}\n{"text":"b"}`, 'line 3', '"id" must be a text or a number'],
    ['an id of nothing', `{"id":null,"text":"b"}`, 'line 1', '"id" must be'],
    ['no text', `${good}{"id":2,"text":null}`, 'line 2', '"text" must be a text'],
    ['no JSON', `${good}welder`, 'line 2', 'is not {"id","text"}'],
    ['a list', '["a","welder"]', 'line 1', 'is not {"id","text"}'],
    [
      'bytes of Latin-1',
      Buffer.concat([Buffer.from(good), Buffer.from('{"id":2,"text":"Müller"}', 'latin1')]),
      'line 2',
      'save the file as UTF-8',
    ],
    ['UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le'), 'line 1', 'save the file as UTF-8'],
  ])('is refused with the number of the line and what to do: %s', async (_, content, line, reason) => {
    const { status, out, err } = await embed(content)
    expect([status, out, err]).toEqual([2, '', expect.stringContaining(line)])
    expect(err).toContain(reason)
  })

  it('keeps ids as they are, also those that come again, and passes over empty lines', async () => {
    const ids = [9007199254740991, -2, '9007199254740993', 'a', 'a', '', 0.5]
    const content = ids.map((id) => JSON.stringify({ id, text: 'welder', other: [1] })).join('\r\n\r\n  \n')
    expect((await embedded(content)).map(({ id }) => id)).toEqual(ids)
  })

  it('is encoded whatever the texts say: nothing, NUL, halves of characters, ten million letters', async () => {
    const texts = ['', '\0', '\0welder\0', '\ud800', 'a\udc00b', '   ', 'welder '.repeat(1_400_000)]
    const lines = await embedded(texts.map((each, id) => JSON.stringify({ id, text: each })).join('\n'))
    expect(lines.map(({ id }) => id)).toEqual(texts.map((_, id) => id))
    for (const { vector } of lines) expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
    expect(lines.map(({ truncated }) => truncated === true)).toEqual(texts.map((_, id) => id === texts.length - 1))
  })
})
