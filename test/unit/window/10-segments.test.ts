import { describe, expect, it } from 'vitest'
import { joined, lines, segments } from '../../../renderer/lib/segments.ts'

describe('a text with marks', () => {
  it('loses and doubles no character, whatever overlaps', () => {
    const text = 'Drove a reach truck on nights.'
    const passages = joined([
      { start: 0, end: 19 },
      { start: 8, end: 29 },
    ])
    const keywords = joined([{ start: 8, end: 13 }])
    const cut = segments(text, 0, text.length, passages, keywords)
    expect(cut.map((segment) => segment.text).join('')).toBe(text)
    expect(cut.filter((segment) => segment.keyword).map((segment) => segment.text)).toEqual(['reach'])
    expect(cut.at(-1)).toEqual({ start: 29, text: '.', passage: false, keyword: false })
  })

  it('is cut at the borders of a line when a passage goes over several lines', () => {
    const text = 'one\ntwo\nthree'
    const passage = [{ start: 2, end: 10 }]
    const shown = lines(text).map((line) => segments(text, line.start, line.end, passage, []))
    expect(shown.map((line) => line.map(({ text, passage }) => (passage ? `[${text}]` : text)).join(''))).toEqual([
      'on[e]',
      '[two]',
      '[th]ree',
    ])
  })

  it('joins ranges that touch or overlap and drops empty ones', () => {
    const ranges = [
      { start: 5, end: 9 },
      { start: 0, end: 3 },
      { start: 3, end: 4 },
      { start: 20, end: 20 },
      { start: 8, end: 12 },
    ]
    expect(joined(ranges)).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 12 },
    ])
  })

  it('keeps empty lines, so that every offset stays where it is', () => {
    expect(lines('a\n\nb\n')).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 2 },
      { start: 3, end: 4 },
      { start: 5, end: 5 },
    ])
  })
})
