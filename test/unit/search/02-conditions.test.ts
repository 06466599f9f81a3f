import { describe, expect, it } from 'vitest'
import { problemText } from '../../../src/contract/conditions.ts'
import { written } from '../../../src/search/conditions/condition.ts'
import { understand } from '../../../src/search/conditions/understand.ts'

const now = Date.UTC(2026, 5, 30, 12)

function read(text: string) {
  const { text: ranking, conditions, problems } = understand(text, now)
  return {
    ranking,
    conditions: conditions.map((condition) => written(condition, true)),
    problems: problems.map(({ code, start, end }) => [code, text.slice(start, end)]),
  }
}

describe('the text of a query', () => {
  it.each([
    'forklift driver, nights',
    'Senior developer (m/w/d)',
    'C++ and C# - .NET, R & D, node.js',
    'https://example.org at 12:30, ratio 3:1',
    '5" pipes, 6\'4"',
    'self-employed, full-stack – remote',
    'title: Nurse',
    'and or not',
  ])('without conditions is what it was: %j', (text) => {
    expect(understand(text, now)).toEqual({ text, requirements: [], conditions: [], problems: [] })
  })

  it.each([
    ['forklift driver "reach truck" -agency', 'forklift driver reach truck', ['"reach truck"', 'NOT agency'], []],
    [
      '"fork lift" AND (night OR weekend) -agency',
      'fork lift night weekend',
      ['"fork lift"', '(night OR weekend)', 'NOT agency'],
      [],
    ],
    ['nurse NOT (agency OR temp)', 'nurse', ['nurse', 'NOT (agency OR temp)'], []],
    ['java AND spring OR kotlin', 'java spring kotlin', ['((java AND spring) OR kotlin)'], []],
    ['ward nurse AND nights', 'ward nurse nights', ['ward', 'nurse', 'nights'], []],
    ['driver -(night shift)', 'driver', ['NOT (night AND shift)'], []],
    ['driver (nights) -(night (shift) lang:de)', 'driver nights', ['NOT (night AND shift AND lang:de)'], []],
    ['driver -"dangerous goods"', 'driver', ['NOT "dangerous goods"'], []],
    ['nurse lang:german years:>=5', 'nurse', ['lang:german', 'years:>=5'], []],
    ['title:"ward sister" skill:C++', 'ward sister C++', ['title:"ward sister"', 'skill:C++'], []],
    ['-skill:php LANG:de', '', ['NOT skill:php', 'lang:de'], []],
    ['„Gabelstapler“ «permis» “reach”', 'Gabelstapler permis reach', ['"Gabelstapler"', '"permis"', '"reach"'], []],
    ['a OR -(b -c)', 'a c', ['(a OR NOT (b AND NOT c))'], []],
    ['driver(s) AND nights', 'driver(s) nights', ['driver(s)', 'nights'], []],
  ])('%j', (text, ranking, conditions, problems) => {
    expect(read(text)).toEqual({ ranking, conditions, problems })
  })

  it.each([
    ['"reach truck', 'reach truck', ['"reach truck"'], [['quote-open', '"reach truck']]],
    ['(a OR b', 'a b', ['(a OR b)'], [['bracket-open', '(']]],
    ['a OR b) c', 'a b c', ['(a OR (b AND c))'], [['bracket-stray', ')']]],
    ['AND nurse', 'nurse', ['nurse'], [['operator-alone', 'AND']]],
    ['nurse OR', 'nurse', ['nurse'], [['operator-alone', 'OR']]],
    ['nurse AND OR doctor', 'nurse doctor', ['(nurse OR doctor)'], [['operator-alone', 'AND']]],
    ['nurse NOT', 'nurse', [], [['operator-alone', 'NOT']]],
    [
      'nurse years:many lang:klingon',
      'nurse',
      [],
      [
        ['field-value', 'years:many'],
        ['field-value', 'lang:klingon'],
      ],
    ],
    ['nurse years: 5', 'nurse years: 5', [], [['field-space', 'years:']]],
    ['nurse Lang: de -agency', 'nurse Lang: de', ['NOT agency'], [['field-space', 'Lang:']]],
    ['nurse title:"ward', 'nurse ward', ['title:ward'], [['quote-open', 'title:"ward']]],
    ['() AND a', 'a', ['a'], [['operator-alone', 'AND']]],
    ['"', '', [], [['quote-open', '"']]],
  ])('that is broken is mended, and the place is told: %j', (text, ranking, conditions, problems) => {
    expect(read(text)).toEqual({ ranking, conditions, problems })
  })

  it.each([
    ['forklift driver "reach truck" nights -agency', ['forklift driver nights', 'reach truck']],
    ['nurse AND (night OR weekend) AND NOT (agency OR temp)', ['nurse', 'night weekend']],
    ['skill:excel lang:de NOT -title:clerk', ['excel']],
  ])('%j has what it asks for as its requirements', (text, requirements) => {
    expect(understand(text, now).requirements).toEqual(requirements)
  })

  it('of several lines or of more than 1,000 characters is prose', () => {
    for (const text of ['We want "drivers"\nAND nurses', `"a" ${'b '.repeat(500)}`])
      expect(understand(text, now).text).toBe(text)
  })

  it('is read in linear time, whatever it is', () => {
    for (const piece of ['(', ')', '"', '-', 'a:', 'title:(', 'NOT ', 'AND ', '(a OR '])
      expect(() => understand(piece.repeat(1000 / piece.length), now)).not.toThrow()
  })

  it('means the same when it is written anew', () => {
    for (const text of ['"fork lift" AND (night OR weekend) -agency lang:de', 'a OR -(b -c)', '-skill:php years:3-6']) {
      const { conditions } = understand(text, now)
      const again = understand(conditions.map((each) => written(each, true)).join(' AND '), now)
      expect(again.conditions).toEqual(conditions)
    }
  })
})

describe('a field', () => {
  const field = (text: string) => understand(text, now).conditions[0]

  it.each([
    ['years:5', 60, null],
    ['years:5+', 60, null],
    ['years:>=5', 60, null],
    ['years:>5', 72, null],
    ['years:<2', null, 23],
    ['years:<=2', null, 35],
    ['years:=2', 24, 35],
    ['years:3-6', 36, 83],
  ])('%s', (text, least, most) => {
    expect(field(text)).toMatchObject({ kind: 'years', least, most })
  })

  it.each([
    'years:6-3',
    'years:-1',
    'years:abc',
    'type:exe',
    'type:constructor',
    'added:2026-13',
    'added:soon',
    'lang:xx',
  ])('%s is none', (text) => {
    expect(read(`a ${text}`).problems).toEqual([['field-value', text]])
  })

  it('for when it was imported counts back from now, or is a day, month or year of this computer', () => {
    expect(field('added:<30d')).toMatchObject({ from: new Date(now - 30 * 86_400_000).toISOString(), to: null })
    expect(field('added:>2w')).toMatchObject({ from: null, to: new Date(now - 14 * 86_400_000).toISOString() })
    const [first, next] = [new Date(2026, 2, 1).toISOString(), new Date(2026, 3, 1).toISOString()]
    expect(field('added:2026-03')).toMatchObject({ from: first, to: next })
    expect(field('added:>=2026-03')).toMatchObject({ from: first, to: null })
    expect(field('added:>2026-03')).toMatchObject({ from: next, to: null })
    expect(field('added:<2026-03')).toMatchObject({ from: null, to: first })
  })

  it.each(['de', 'German', 'Deutsch', 'allemand', 'niemiecki', 'DEUTSCH'])('for a language knows it as %s', (name) => {
    expect(field(`lang:${name}`)).toMatchObject({ code: 'de' })
  })
})

describe('what is said of a problem', () => {
  const said = (text: string) => understand(text, now).problems.map((problem) => problemText(text, problem))

  it('names what a field may be, where it is not just any words', () => {
    expect(said('a years:many')).toEqual([expect.stringContaining('years:>=5')])
    expect(said('a LANG:klingon')).toEqual([expect.stringContaining('lang:de')])
    expect(said('a type:exe')).toEqual([expect.stringContaining('pdf')])
    expect(said('a added:soon')).toEqual([expect.stringContaining('added:<30d')])
    expect(said('a years: 5')).toEqual([expect.stringContaining('Without the space')])
  })

  it('is not said of a colon that is still being typed behind, nor of words that are no value of it', () => {
    expect([said('nurse years:'), said('title: nurse'), said('lang: people')]).toEqual([[], [], []])
  })

  it('offers values that are understood', () => {
    const offered = ['a years:x', 'a lang:x', 'a type:x', 'a added:x'].flatMap(
      (text) =>
        said(text)
          .join(' ')
          .match(/\b(?:years|lang|added):[^\s,]*[^\s,.]/g) ?? [],
    )
    expect(offered).toHaveLength(10)
    for (const field of offered) expect(understand(`a ${field}`, now).problems, field).toEqual([])
    const types =
      said('a type:x')
        .join(' ')
        .match(/(?<=Write ).*(?=\.)/)?.[0]
        .split(/, | or /) ?? []
    expect(types.length).toBeGreaterThan(10)
    for (const type of types) expect(understand(`a type:${type}`, now).problems, type).toEqual([])
  })
})
