import { readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { download } from '../../../src/encode/models/download.ts'
import { ownFolder } from './setting.ts'

const content = Buffer.alloc(300_000, 'a model file ')
const bytes = content.length

/** A hub on this machine, gone after the test; answers its address. */
async function hub(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/model.onnx`
}

/** Sends a range when it is asked for one, as the hub does. */
function withRanges(asked: (string | undefined)[]) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    asked.push(request.headers.range)
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
    response.writeHead(start > 0 ? 206 : 200).end(content.subarray(start))
  }
}

describe('a download', () => {
  it('writes the file and counts its bytes', async () => {
    const part = join(ownFolder(), 'part')
    const counts: number[] = []
    const url = await hub(withRanges([]))
    await download({ url, part, bytes, signal: new AbortController().signal, onBytes: (count) => counts.push(count) })
    expect(readFileSync(part).equals(content)).toBe(true)
    expect(counts[0]).toBe(0)
    expect(counts.at(-1)).toBe(bytes)
  })

  it('asks only for what is missing', async () => {
    const part = join(ownFolder(), 'part')
    writeFileSync(part, content.subarray(0, 100_000))
    const asked: (string | undefined)[] = []
    const url = await hub(withRanges(asked))
    await download({ url, part, bytes, signal: new AbortController().signal, onBytes: () => undefined })
    expect(asked).toEqual(['bytes=100000-'])
    expect(readFileSync(part).equals(content)).toBe(true)
  })

  it('asks for nothing when nothing is missing', async () => {
    const part = join(ownFolder(), 'part')
    writeFileSync(part, content)
    const asked: (string | undefined)[] = []
    const url = await hub(withRanges(asked))
    await download({ url, part, bytes, signal: new AbortController().signal, onBytes: () => undefined })
    expect(asked).toEqual([])
  })

  it('begins again where the other side knows no ranges', async () => {
    const part = join(ownFolder(), 'part')
    writeFileSync(part, 'not its beginning')
    const url = await hub((_, response) => response.writeHead(200).end(content))
    await download({ url, part, bytes, signal: new AbortController().signal, onBytes: () => undefined })
    expect(readFileSync(part).equals(content)).toBe(true)
  })

  it('keeps what came before the line was lost', async () => {
    const part = join(ownFolder(), 'part')
    let line: ServerResponse | undefined
    const url = await hub((_, response) => {
      line = response.writeHead(200, { 'content-length': bytes })
      line.write(content.subarray(0, 200_000))
    })
    const onBytes = (count: number): void => {
      if (count >= 200_000) line?.destroy()
    }
    const cutOff = download({ url, part, bytes, signal: new AbortController().signal, onBytes })
    await expect(cutOff).rejects.toThrow()
    const kept = readFileSync(part)
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.equals(content.subarray(0, kept.length))).toBe(true)
  })

  it('stops a side that sends more than the file holds', async () => {
    const part = join(ownFolder(), 'part')
    const url = await hub((_, response) => response.writeHead(200).end(content))
    const flood = download({ url, part, bytes: 1_000, signal: new AbortController().signal, onBytes: () => undefined })
    await expect(flood).rejects.toThrow('more than the file holds')
  })

  it('says in words what did not work', async () => {
    const part = join(ownFolder(), 'part')
    const options = { part, bytes, signal: new AbortController().signal, onBytes: () => undefined }
    const url = await hub((_, response) => response.writeHead(404).end())
    await expect(download({ ...options, url })).rejects.toThrow('answered 404')
    await expect(download({ ...options, url: 'http://127.0.0.1:1/' })).rejects.toThrow(/ECONNREFUSED|bad port/)
  })

  it('is cancelled at once, also while nothing is coming', async () => {
    const cancel = new AbortController()
    const url = await hub(() => {
      cancel.abort()
    })
    const part = join(ownFolder(), 'part')
    const waiting = download({ url, part, bytes, signal: cancel.signal, onBytes: () => undefined })
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
  })
})
