import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/library/fold.ts'
import { wordsOf } from '../../../src/library/words.ts'

const words = (text: string) => wordsOf(text).map(({ word }) => word)

describe('a word is the same however it is typed', () => {
  it.each([
    ['ZOË', 'zoe'],
    ['Zażółć', 'zazolc'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Ångström', 'angstrom'],
    ['Œuvre', 'oeuvre'],
    ['ﬁtter', 'fitter'],
    ['Ｆｕｌｌ', 'full'],
    ['so\u00adft', 'soft'],
    ['e\u0301te\u0301', 'ete'],
    ['СВАРЩИК', 'сварщик'],
  ])('%s is %s', (typed, folded) => {
    expect(fold(typed)).toBe(folded)
  })
})

describe('words', () => {
  it.each([
    ['C, C++ and C#', ['c', 'c++', 'and', 'c#']],
    ['C/C++', ['c', 'c++']],
    ['C++17', ['c++', '17']],
    ['.NET', ['.net']],
    ['(.NET)', ['.net']],
    ['dotnet', ['.net']],
    ['net salary', ['net', 'salary']],
    ['ASP.NET', ['asp', '.net', 'aspnet']],
    ['Node.js', ['node', 'js', 'nodejs']],
    ['NodeJS', ['nodejs']],
    ['R&D', ['r&d']],
    ['R & D', ['r&d']],
    ['AT&T', ['at&t']],
    ['Smith & Sons', ['smith', 'sons']],
    ['A+ certified', ['a+', 'certified']],
    ['5+ years', ['5', 'years']],
    ['full-stack', ['full', 'stack', 'fullstack']],
    ['C-level', ['level', 'clevel']],
    ['T-SQL', ['sql', 'tsql']],
    ['COVID-19', ['covid', '19', 'covid19']],
    ['2019-2021', ['2019', '2021']],
    ['3.5', ['3', '5']],
    ["bachelor's", ['bachelor', 'bachelors']],
    ['Müller', ['muller', 'mueller']],
    ['ann@example.org', ['ann', 'example', 'org', 'exampleorg']],
    ['Notepad++', ['notepad', 'notepad++']],
    ['数据分析', ['数据', '据分', '分析']],
    ['Java开发', ['java', '开发']],
    ['"; drop table words; --', ['drop', 'table', 'words']],
    ['… !? ()', []],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('know their places in the text they came from', () => {
    const text = 'Zoë: C++, ASP.NET, Müller-Lüdenscheidt 数据库.'
    const places = wordsOf(text).map(({ word, start, end }) => `${word}=${text.slice(start, end)}`)
    expect(places).toEqual([
      'zoe=Zoë',
      'c++=C++',
      'asp=ASP',
      '.net=.NET',
      'aspnet=ASP.NET',
      'muller=Müller',
      'mueller=Müller',
      'ludenscheidt=Lüdenscheidt',
      'luedenscheidt=Lüdenscheidt',
      'mullerludenscheidt=Müller-Lüdenscheidt',
      '数据=数据',
      '据库=据库',
    ])
  })

  it('of a hostile text are found in a time that grows with its length only', () => {
    const hostile = [
      'a'.repeat(200_000),
      'a-'.repeat(100_000),
      '.'.repeat(200_000),
      'a & '.repeat(50_000),
      '+#'.repeat(100_000),
    ]
    for (const text of hostile) expect(wordsOf(text).length).toBeLessThanOrEqual(100_001)
  })
})
