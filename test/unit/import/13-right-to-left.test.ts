import { describe, expect, it } from 'vitest'
import type { PageText } from '../../../src/import/layout/glyph.ts'
import { linesOf } from '../../../src/import/layout/lines.ts'
import { inWordOrder, mirrored, mirroredBox } from '../../../src/import/layout/right-to-left.ts'

const width = 600
const em = 10

/** Letters as they stand on paper, from left to right; one em each. */
function drawn(seen: string, right: number, baseline = 100) {
  const letters = Array.from(seen)
  return letters.map((text, at) => {
    const left = right - (letters.length - at) * em
    return { text, left, right: left + em, baseline, size: em }
  })
}

function read(placed: ReturnType<typeof drawn>): string[][] {
  const glyphs: PageText['glyphs'][number][] = []
  for (const one of mirrored(placed, width))
    if (one.text !== ' ') glyphs.push({ ...one, spaced: (glyphs.at(-1)?.right ?? 0) + 1 < one.left })
  const rest = { streamLines: [], hidden: [], meaningless: 0, characters: glyphs.length, drawn: true, pictured: false }
  const columns = linesOf({ width, height: 800, glyphs, rightToLeft: true, ...rest }, false)
  return columns.map((lines) => lines.map(({ text }) => text))
}

describe('a page that reads from right to left', () => {
  it('is put in order by places, in whatever order its letters were written', () => {
    const letters = drawn('ןיילטכ', 500)
    expect(read(letters)).toEqual([['כטליין']])
    expect(read([...letters].reverse())).toEqual([['כטליין']])
  })

  it('keeps words of other scripts, addresses and numbers as they run', () => {
    expect(read(drawn('Ruby on Rails 7 ןיילטכ', 580))).toEqual([['כטליין Ruby on Rails 7']])
    expect(inWordOrder('moc.elpmaxe@ada')).toBe('ada@example.com')
    expect(inWordOrder('ןיילטכ 5.3 - 21')).toBe('ןיילטכ 3.5 - 12')
  })

  it('sets a mark after its letter, and the letters of one glyph in their order', () => {
    const mark = { text: '\u0651', left: 492, right: 496, baseline: 100, size: em }
    const [base] = drawn('م', 500)
    const next = drawn('ع', 510)
    expect(read([mark, ...(base === undefined ? [] : [base]), ...next])).toEqual([['عم\u0651']])
    const glyph = { left: 490, right: 500, baseline: 100, size: em }
    expect(
      mirrored(
        [
          { text: 'ا', ...glyph },
          { text: 'ل', ...glyph },
        ],
        width,
      ).map(({ text }) => text),
    ).toEqual(['ل', 'ا'])
  })

  it('has its right column read first', () => {
    const side = Array.from({ length: 6 }, (_, at) => drawn('ואבאב', 560, 100 + at * 14)).flat()
    const main = Array.from({ length: 8 }, (_, at) => drawn('דגדגדגדג', 400, 103 + at * 17)).flat()
    const [first, second] = read([...main, ...side])
    expect(first).toEqual(Array.from({ length: 6 }, () => 'באבאו'))
    expect(second).toHaveLength(8)
  })

  it('turns a box back to where it stands on the page', () => {
    expect(mirroredBox(mirroredBox([10, 20, 110, 32], width), width)).toEqual([10, 20, 110, 32])
  })
})
