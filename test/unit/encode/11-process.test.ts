import { createBirpc } from 'birpc'
import { copyFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { unwrap } from '../../../src/contract/errors.ts'
import type { EncoderFunctions, EncodeRequest } from '../../../src/encode/encoding.ts'
import { nodeHost } from '../../../src/engine/processes/node-host.ts'
import { sourceEntries } from '../../../src/engine/processes/source-entries.ts'
import { miniLmFiles, ownFolder } from './setting.ts'

function startEncoder() {
  const child = nodeHost(sourceEntries()).start('encoder', { name: 'encoder-test' })
  onTestFinished(() => {
    child.kill()
  })
  return createBirpc<EncoderFunctions>(
    {},
    {
      post: (data) => {
        child.port.postMessage(data)
      },
      on: (listener) => {
        child.port.on('message', ({ data }) => {
          listener(data)
        })
      },
      timeout: -1,
    },
  )
}

const request: EncodeRequest = { texts: ['nurse'], role: 'query', poolings: ['mean'], batching: 'alone' }

describe('an encoder process', () => {
  it('loads a model and encodes', async () => {
    const encoder = startEncoder()
    const loaded = unwrap(await encoder.load(await miniLmFiles('int8'), 'cpu'))
    expect(loaded).toMatchObject({ model: 'all-MiniLM-L6-v2', precision: 'int8', dimensions: 384, provider: 'cpu' })
    expect(loaded.runtime).toMatch(/^ONNX Runtime \d/)
    const { vectors, tokens } = unwrap(await encoder.encode(request, 1))
    expect(vectors.mean).toBeInstanceOf(Float32Array)
    expect(vectors.mean).toHaveLength(384)
    expect([...tokens]).toEqual([3])
  })

  it('answers calls that overlap, also while another model is loaded', async () => {
    const encoder = startEncoder()
    unwrap(await encoder.load(await miniLmFiles('int8'), 'cpu'))
    const long = encoder.encode(
      { ...request, texts: Array<string>(40).fill('a long text of many words '.repeat(20)) },
      1,
    )
    const load = encoder.load(await miniLmFiles('fp32'), 'cpu')
    const short = encoder.encode(request, 2)
    expect(unwrap(await short).tokens).toHaveLength(1)
    expect(unwrap(await load).precision).toBe('fp32')
    expect(unwrap(await long).tokens).toHaveLength(40)
    expect(unwrap(await encoder.encode(request, 1)).tokens).toHaveLength(1)
  })

  it('ends a call that is cancelled before its next run, and no other', async () => {
    const encoder = startEncoder()
    unwrap(await encoder.load(await miniLmFiles('int8'), 'cpu'))
    const texts = Array<string>(400).fill('a long text of many words '.repeat(30))
    const long = encoder.encode({ ...request, texts }, 7)
    const short = encoder.encode(request, 8)
    await encoder.cancel(7)
    expect(await long).toMatchObject({ fault: { code: 'cancelled' } })
    expect(unwrap(await short).tokens).toHaveLength(1)
    await encoder.cancel(7)
  })

  it('answers what went wrong as data, and goes on', async () => {
    const encoder = startEncoder()
    const files = await miniLmFiles('int8')
    expect(await encoder.encode(request, 1)).toMatchObject({ fault: { code: 'encoder.failed', retryable: true } })
    expect(await encoder.load({ ...files, model: 'word2vec' }, 'cpu')).toMatchObject({
      fault: { code: 'model.unknown' },
    })
    expect(await encoder.load({ ...files, onnx: '/no/such/file' }, 'cpu')).toMatchObject({
      fault: { code: 'model.missing' },
    })
    const damaged = join(ownFolder(), 'damaged.onnx')
    copyFileSync(files.onnx, damaged)
    truncateSync(damaged, 1_000)
    const refused = await encoder.load({ ...files, onnx: damaged }, 'cpu')
    expect(refused).toMatchObject({ fault: { code: 'model.damaged', detail: `${damaged}: cut off after 1000 bytes` } })
    expect(() => unwrap(refused)).toThrow('A model file is damaged')
    expect(unwrap(await encoder.load(files, 'cpu')).precision).toBe('int8')
  })
})
