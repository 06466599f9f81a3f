import { beforeAll, describe, expect, it } from 'vitest'
import { type CountTokens, kinds, lengthsOf, textsOf } from '../../../scripts/bench-encode/texts.ts'
import { loadTokenizer } from '../../../src/encode/tokenizer.ts'
import { miniLmFiles } from '../encode/setting.ts'

let tokens: CountTokens

beforeAll(async () => {
  const tokenizer = loadTokenizer((await miniLmFiles('int8')).tokenizer)
  tokens = (text) => tokenizer.encode(text, 1_000).ids.length
})

describe('the texts of the benchmark', () => {
  it.each(kinds)('have the wanted number of tokens, never more: %s', (kind) => {
    const wanted = lengthsOf(kind, 40)
    const lengths = textsOf(kind, 40, 1, tokens).map(tokens)
    for (const [at, length] of lengths.entries()) expect(length).toBeLessThanOrEqual(wanted[at] ?? 0)
    // the last word may have had more word pieces than there was room for
    const short = lengths.reduce((sum, length, at) => sum + (wanted[at] ?? 0) - length, 0)
    expect(short / lengths.length).toBeLessThan(2)
  })

  it('are of the lengths that their kinds are named for', () => {
    const range = (kind: (typeof kinds)[number]): [number, number] => {
      const lengths = lengthsOf(kind, 500)
      return [Math.min(...lengths), Math.max(...lengths)]
    }
    expect(range('short')).toEqual([5, 20])
    expect(range('medium')).toEqual([90, 110])
    expect(range('long')).toEqual([256, 256])
  })

  it('are log-normal when mixed: median 100, half of the logarithms within 0.4 of its, none beyond the window', () => {
    const lengths = lengthsOf('mixed', 4_000).toSorted((a, b) => a - b)
    const at = (share: number): number => lengths[Math.floor(share * lengths.length)] ?? 0
    expect(at(0.5)).toBeGreaterThan(96)
    expect(at(0.5)).toBeLessThan(104)
    expect(Math.log(at(0.75) / at(0.25)) / 2).toBeCloseTo(0.6 * 0.6745, 1)
    expect(lengths[0]).toBeGreaterThanOrEqual(8)
    expect(lengths.at(-1)).toBe(256)
  })

  it('are the same each time, and others in another round', () => {
    expect(textsOf('mixed', 20, 1, tokens)).toEqual(textsOf('mixed', 20, 1, tokens))
    const [first, second] = [1, 2].map((round) => textsOf('mixed', 20, round, tokens))
    expect(first?.filter((text) => second?.includes(text))).toEqual([])
  })
})
