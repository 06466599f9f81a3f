import { describe, expect, it } from 'vitest'
import { oneCore, startContender } from '../../../scripts/bench-encode/child.ts'
import { holdContest } from '../../../scripts/bench-encode/contest.ts'
import { loadTokenizer } from '../../../src/encode/tokenizer.ts'
import { miniLmFiles } from '../encode/setting.ts'

describe('a contest', () => {
  it('has every contender do the same work: their fp32 vectors are ours', async () => {
    const files = await miniLmFiles('fp32')
    const tokenizer = loadTokenizer(files.tokenizer)
    const { figures, agreement } = await holdContest({
      files,
      kinds: ['short', 'medium'],
      counts: { short: 8, medium: 4, long: 0, mixed: 0 },
      rounds: 2,
      core: oneCore(),
      python: undefined,
      tokens: (text) => tokenizer.count(text) + 2,
      note: () => undefined,
    })
    expect(figures.map(({ kind, contender }) => `${kind} ${contender}`)).toEqual([
      'short stored',
      'short transformers.js',
      'short raw',
      'medium stored',
      'medium transformers.js',
      'medium raw',
    ])
    for (const { textsPerSecond, range, core } of figures) {
      expect(range[0]).toBeLessThanOrEqual(textsPerSecond)
      expect(range[1]).toBeGreaterThanOrEqual(textsPerSecond)
      expect(core).toBeGreaterThan(0)
    }
    expect(agreement.map(({ contender }) => contender)).toEqual(['stored', 'transformers.js'])
    for (const { least } of agreement) expect(least).toBeGreaterThan(0.99999)
  })

  it('says what a contender wrote when it ends instead of answering', async () => {
    const command = [process.execPath, '--eval', 'console.error("no such model"); process.exit(1)']
    await expect(startContender(command, undefined)).rejects.toThrow('no such model')
  })
})
