import { describe, expect, it } from 'vitest'
import { measureEncoder, shortTexts } from '../../../src/encode/bench.ts'
import { miniLmEncoder } from './setting.ts'

describe('measuring an encoder', () => {
  it('uses short texts: 5 to 20 tokens, the same each time', async () => {
    const { encoder } = await miniLmEncoder('int8')
    const lengths = shortTexts(180).map((text) => encoder.tokenizer.encode(text, 256).ids.length)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(5)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20)
    expect(new Set(shortTexts(180)).size).toBe(180)
  })

  it('gives each figure', async () => {
    const { encoder } = await miniLmEncoder('int8')
    const { textsPerSecond, perText, single } = await measureEncoder(encoder, 2)
    const stages = [perText.tokenize, perText.encode, perText.pool, perText.normalize]
    const figures = [textsPerSecond.batched, textsPerSecond.alone, ...stages, single.p50, single.p95]
    expect(figures.every((figure) => Number.isFinite(figure) && figure > 0)).toBe(true)
    expect(single.p95).toBeGreaterThanOrEqual(single.p50)
  })
})
