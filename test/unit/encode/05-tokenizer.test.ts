import { beforeAll, describe, expect, it } from 'vitest'
import { loadTokenizer, type Tokenizer } from '../../../src/encode/tokenizer.ts'
import { miniLmFiles } from './setting.ts'

let tokenizer: Tokenizer
const [cls, sep, unknown] = [101, 102, 100]

beforeAll(async () => {
  tokenizer = loadTokenizer((await miniLmFiles('int8')).tokenizer)
})

const ids = (text: string, max = 256): number[] => [...tokenizer.encode(text, max).ids]

describe('token ids', () => {
  it('stand between [CLS] and [SEP], also for a text without tokens', () => {
    expect(ids('')).toEqual([cls, sep])
    expect(ids(' \t\r\n ')).toEqual([cls, sep])
    expect(ids('nurse')).toEqual([cls, 6821, sep])
  })

  it('are not padded to 128 nor cut at 128, as the file of MiniLM would have it', () => {
    expect(ids('nurse '.repeat(200))).toHaveLength(202)
  })

  it('are cut so that [SEP] stays last', () => {
    const exact = tokenizer.encode('nurse '.repeat(8), 10)
    expect(exact.truncated).toBe(false)
    const { ids: cut, truncated } = tokenizer.encode('nurse '.repeat(9), 10)
    expect([...cut]).toEqual([cls, ...Array<number>(8).fill(6821), sep])
    expect(truncated).toBe(true)
  })

  // As the reference does, and the README of ../shared/reference allows both: a text may say "[SEP]" and means the special token then.
  it('of literal special tokens are the special ones', () => {
    expect(ids('I know [MASK] and [SEP] tokens')).toEqual([cls, 1045, 2113, 103, 1998, sep, 19204, 2015, sep])
  })

  // Expected ids are those of the Python package tokenizers 0.23.3.
  it('follow the reference where JavaScript would differ: final sigma, Chinese outside the basic plane', () => {
    const greek = [1166, 24824, 29737, 14608, 16177, 18199, 29726, 29730, 29733, 1165, 29730, 29721, 18199]
    expect(ids('ΜΗΧΑΝΙΚΟΣ ΛΟΓΙΣΜΙΚΟΥ')).toEqual([cls, ...greek, 29733, 29728, 18199, 29726, 26789, sep])
    expect(ids('𠮷林𠀀')).toEqual([cls, unknown, 1881, unknown, sep])
  })

  it('of NUL and lone surrogates are none: they are removed', () => {
    expect(ids('nur\0se \ud800 \udc00')).toEqual([cls, 6821, sep])
  })

  it('of a text cut into pieces are those of the whole', () => {
    const entry = 'Pflegefachkraft (m/w/d), 30 h; C++/.NET — 人事 ΟΔΟΣ e\u0301cole. '
    const one = ids(entry).slice(1, -1)
    const many = ids(entry.repeat(500), 100_000).slice(1, -1)
    expect(many).toEqual(Array.from({ length: 500 }, () => one).flat())
    expect(tokenizer.count(entry.repeat(500))).toBe(one.length * 500)
  })
})

describe('a text of 10 MB', () => {
  it.each([
    ['words', 'word ', 256, true],
    ['white space', ' ', 2, false],
    ['one word', 'a', 3, false],
    ['Chinese', '人', 256, true],
    ['emoji', '👍', 3, false],
    ['combining marks', '\u0301', 2, false],
    ['NUL', '\0', 2, false],
    ['lone surrogates', '\ud800', 2, false],
    ['special tokens', '[SEP]', 256, true],
    ['dollars', '$', 256, true],
  ])('of %s has a defined result', (_, letter, tokens, truncated) => {
    const encoded = tokenizer.encode(letter.repeat(10_000_000 / letter.length), 256)
    expect(encoded.ids).toHaveLength(tokens)
    expect(encoded.truncated).toBe(truncated)
  })
})
