import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPairs } from '../../../src/evaluate/sts/pairs.ts'
import { stsCorrelations } from '../../../src/evaluate/sts/run.ts'
import { spearman } from '../../../src/evaluate/sts/spearman.ts'
import { miniLmEncoder } from '../encode/setting.ts'

describe('rank correlation', () => {
  it.each([
    ['the same order', [1, 2, 3, 4], [10, 20, 30, 99], 1],
    ['the opposite order', [1, 2, 3], [3, 2, 1], -1],
    // 1 - 6 * (1 + 1) / (4 * 15)
    ['two neighbours exchanged', [1, 2, 3, 4], [1, 3, 2, 4], 0.8],
    // ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4
    ['equal values', [1, 2, 2, 3], [1, 2, 3, 4], 4.5 / Math.sqrt(4.5 * 5)],
  ])('of %s', (_, a, b, expected) => {
    expect(spearman(a, b)).toBeCloseTo(expected, 12)
  })

  it('of something constant is not a number', () => {
    expect(spearman([1, 1], [1, 2])).toBeNaN()
  })
})

describe('sentence pairs', () => {
  it('are columns 5 to 7, quotes are plain characters', () => {
    const line = 'main-news\tMSRpar\t2012\t0001\t4.5\tHe said "no.\tHe declined.\tnote\tnote'
    expect(readPairs(`${line}\r\n\n`)).toEqual([{ score: 4.5, first: 'He said "no.', second: 'He declined.' }])
  })

  it('that are none are named by their line', () => {
    expect(() => readPairs('a\tb\tc\td\t1\tone\ttwo\nx')).toThrow('line 2')
    expect(() => readPairs('a\tb\tc\td\thigh\tone\ttwo')).toThrow('line 1')
  })
})

const file = new URL('../../../../shared/sts/sts-dev.csv', import.meta.url)

describe.skipIf(!existsSync(file))('the STS benchmark, where it is', () => {
  it('is met as by the reference implementation, within 0.1, for each pooling', async () => {
    const { encoder } = await miniLmEncoder('fp32')
    const { mean, max, cls } = await stsCorrelations(encoder, readPairs(readFileSync(file, 'utf8')))
    await encoder.session.release()
    expect(Math.abs(mean - 86.72)).toBeLessThan(0.1)
    expect(Math.abs(max - 82.58)).toBeLessThan(0.1)
    expect(Math.abs(cls - 79.73)).toBeLessThan(0.1)
  }, 240_000)
})
