import { describe, expect, it } from 'vitest'
import { measureTimings } from '../../../src/evaluate/bench/timings.ts'
import { miniLmEncoder } from '../encode/setting.ts'

describe('timing the stages and recording them', () => {
  it('is measured beside the encoding that it is part of', async () => {
    const { encoder } = await miniLmEncoder('int8')
    const { encode, timing, share } = await measureTimings(encoder, 32, 11)
    await encoder.session.release()
    expect(timing).toBeGreaterThan(0)
    expect(encode).toBeGreaterThan(timing)
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan(1)
  })
})
