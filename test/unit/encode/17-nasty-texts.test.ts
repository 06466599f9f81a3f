import { beforeAll, describe, expect, it } from 'vitest'
import { digestOf } from '../../../scripts/reference-ids/digest.ts'
import { codePointTexts, nastyTexts } from '../../../scripts/reference-ids/nasty-texts.ts'
import { loadTokenizer, type Tokenizer } from '../../../src/encode/tokenizer.ts'
import reference from '../../fixtures/reference-ids.json' with { type: 'json' }
import { miniLmFiles } from './setting.ts'

let tokenizer: Tokenizer

beforeAll(async () => {
  tokenizer = loadTokenizer((await miniLmFiles('int8')).tokenizer)
})

/** Texts whose ids are not those of the reference, shortened. */
function wrongOf(texts: readonly string[], digests: string): string[] {
  expect(digests).toHaveLength(texts.length * 6)
  return texts
    .filter((text, i) => digestOf(tokenizer.encode(text, 1e6).ids) !== digests.slice(i * 6, i * 6 + 6))
    .map((text) => JSON.stringify(text.slice(0, 200)))
}

describe(`token ids are those of ${reference.engine}`, () => {
  it('on 10,000 texts made to be difficult', () => {
    const texts = nastyTexts()
    expect(new Set(texts).size).toBeGreaterThan(9_900)
    expect(wrongOf(texts, reference.nasty)).toEqual([])
  })

  it('on every code point, alone and within a word', () => {
    expect(wrongOf(codePointTexts(), reference.codePoints)).toEqual([])
  })

  it('also when their words are remembered from other texts', () => {
    const again = nastyTexts().reverse()
    const digests = reference.nasty.match(/.{6}/g)?.reverse().join('') ?? ''
    expect(wrongOf(again, digests)).toEqual([])
  })

  it('with the rest of a cut text left out', () => {
    for (const text of nastyTexts().slice(0, 1_000)) {
      const { ids: whole } = tokenizer.encode(text, 1e6)
      const { ids, truncated } = tokenizer.encode(text, 16)
      expect(truncated).toBe(whole.length > 16)
      expect([...ids]).toEqual(whole.length > 16 ? [...whole.slice(0, 15), ...whole.slice(-1)] : [...whole])
      expect(tokenizer.count(text)).toBe(whole.length - 2)
    }
  })
})
