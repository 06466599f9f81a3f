import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSession } from '../../../src/encode/session.ts'
import { writeIdentity } from './onnx.ts'
import { miniLmFiles, ownFolder } from './setting.ts'

const oneText = [{ ids: Int32Array.of(101), truncated: false }]

describe('a network', () => {
  it('answers [texts, width, dimensions] token embeddings', async () => {
    const session = await openSession((await miniLmFiles('int8')).onnx, 384)
    const texts = [...oneText, { ids: Int32Array.of(101, 6821, 102), truncated: false }]
    const { values, width } = await session.run(texts, 3)
    expect(width).toBe(3)
    expect(values).toHaveLength(2 * 3 * 384)
    await session.release()
  })

  it('runs one after another what is asked for at once, and times each run alone', async () => {
    const session = await openSession((await miniLmFiles('int8')).onnx, 384)
    const long = { ids: Int32Array.from({ length: 256 }, () => 6821), truncated: false }
    const start = performance.now()
    const runs = await Promise.all(Array.from({ length: 8 }, () => session.run([long], 256)))
    const elapsed = performance.now() - start
    expect(runs.reduce((sum, { ms }) => sum + ms, 0)).toBeLessThanOrEqual(elapsed)
    await session.release()
  })

  it('is refused when it is no ONNX file', async () => {
    const path = join(ownFolder(), 'model.onnx')
    writeFileSync(path, 'not a model')
    await expect(openSession(path, 384)).rejects.toMatchObject({ fault: { code: 'model.refused' } })
  })

  it('is refused when it takes or gives something else than an encoder does', async () => {
    const path = join(ownFolder(), 'model.onnx')
    writeIdentity(path, 'pixel_values', 'last_hidden_state')
    await expect(openSession(path, 384)).rejects.toThrow(/inputs: pixel_values; outputs: last_hidden_state/)
    writeIdentity(path, 'input_ids', 'logits')
    await expect(openSession(path, 384)).rejects.toThrow(/outputs: logits/)
  })

  it('is refused when its output has another shape', async () => {
    const path = join(ownFolder(), 'model.onnx')
    writeIdentity(path, 'input_ids', 'last_hidden_state')
    const session = await openSession(path, 384)
    await expect(session.run(oneText, 1)).rejects.toThrow(/last_hidden_state is \[1, 1\], not \[texts, tokens, 384\]/)
    await session.release()
  })
})
