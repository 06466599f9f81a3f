import { describe, expect, it } from 'vitest'
import { bestPassage, passagesIn, passagesOf, shown } from '../../../src/search/passages.ts'
import type { Range } from '../../../src/contract/common.ts'
import { rootOf } from '../../../src/search/requirement-words.ts'

const pieces = (text: string, identity: Range[] = [], headings: Range[] = []) =>
  passagesIn({ text, identity, headings }).map(({ start, end }) => text.slice(start, end))

function show(text: string, asked: string[], identity: Range[] = []): string {
  const passages = passagesIn({ text, identity, headings: [] })
  const words = asked.map((word) => ({ word, root: rootOf(word), weight: 1, isName: false }))
  const chosen = bestPassage(text, passages, words)
  return chosen === undefined ? '' : shown(text, passages, chosen, words).passage
}

describe('passages', () => {
  it('are lines, trimmed, without empty ones', () => {
    expect(pieces('  Drove forklifts. \n\n • \nLoaded trucks. At night.')).toEqual([
      'Drove forklifts.',
      'Loaded trucks. At night.',
    ])
  })

  it('are sentences where a line is long', () => {
    const sentence = (word: string) => `${word} ${'and more '.repeat(13)}here.`
    expect(pieces(`${sentence('First')} ${sentence('Second')}`)).toEqual([sentence('First'), sentence('Second')])
  })

  it('never touch identity', () => {
    const text = 'Ann Alder drove forklifts.\n12 Elm Street\nCall 01632 960001 at night'
    const identity = [
      { start: 0, end: 9 },
      { start: 27, end: 40 },
      { start: 46, end: 58 },
    ]
    expect(pieces(text, identity)).toEqual(['drove forklifts.', 'Call', 'at night'])
    expect(show(text, ['call'], identity)).toBe('Call')
  })

  it('are no headings, nor the part of a line that is one', () => {
    const text = '--- WORK ---\nDrove forklifts.\nSkills: reach trucks'
    const headings = [
      { start: 0, end: 12 },
      { start: 30, end: 36 },
    ]
    expect(pieces(text, [], headings)).toEqual(['Drove forklifts.', 'reach trucks'])
  })

  it('of a part of a document are those that begin there', () => {
    const passages = passagesIn({ text: 'One one.\nTwo two.\nThree.', identity: [], headings: [] })
    expect(passagesOf(passages, { start: 9, end: 18 })).toEqual([passages[1]])
  })
})

describe('the passage that is shown', () => {
  it('is the one with most of the words, the first of equals', () => {
    const text =
      'Drove vans in the whole of the county for years.\nDrove forklifts at night and in the day, for ever and a day more.\nNight forklifts, and other things besides these.'
    expect(show(text, ['forklifts', 'night'])).toBe('Drove forklifts at night and in the day, for ever and a day more.')
  })

  it('is the one that says most when none has a word', () => {
    expect(
      show('Skills\nReach trucks, counterbalance trucks, order pickers and pallet jacks\nOther', ['zymurgy']),
    ).toMatch(/^Reach/)
  })

  it('is joined with the next line when it is short', () => {
    expect(show('Forklifts\nReach and counterbalance, since 2012\nOther', ['forklifts'])).toBe(
      'Forklifts Reach and counterbalance, since 2012',
    )
  })

  it('is cut at words, around the first one wanted', () => {
    const text = `${'before '.repeat(60)}forklift ${'after '.repeat(60)}`.trim()
    const passage = show(text, ['forklift'])
    expect(passage.length).toBeLessThanOrEqual(220)
    expect(passage).toMatch(/^(before )+forklift( after)+$/)
  })

  it('of a text without spaces is cut all the same', () => {
    expect(show('数据分析'.repeat(200), ['分析']).length).toBeLessThanOrEqual(220)
    expect(show('x'.repeat(5000), ['y']).length).toBeLessThanOrEqual(220)
  })
})
