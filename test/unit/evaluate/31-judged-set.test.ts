import { describe, expect, it } from 'vitest'
import { parseJudgedSet } from '../../../src/evaluate/judged/judged-set.ts'

const set = (queries: unknown, judgements: unknown) => parseJudgedSet(JSON.stringify({ queries, judgements }))

describe('a judged set', () => {
  it('knows for each query the grades by file name, whatever the folder and the system', () => {
    const { queries, problems } = set(
      [{ id: 'q1', text: 'welder' }],
      [
        { query: 'q1', file: '/cvs/Anna Lund.pdf', grade: 2 },
        { query: 'q1', file: 'C:\\cvs\\Omar.docx', grade: 0 },
      ],
    )
    expect(problems).toEqual([])
    expect(queries.map(({ id, text, grades }) => ({ id, text, grades: [...grades] }))).toEqual([
      {
        id: 'q1',
        text: 'welder',
        grades: [
          ['Anna Lund.pdf', 2],
          ['Omar.docx', 0],
        ],
      },
    ])
  })

  it('tells each judgement that it cannot use, and uses the others', () => {
    const judged = [
      { query: 'q1', file: 'a.pdf', grade: 1 },
      { query: 'q1', file: 'a.pdf', grade: 1 },
      { query: 'q1', file: 'a.pdf', grade: 2 },
      { query: 'q1', file: 'b.pdf', grade: 11 },
      { query: 'q1', file: 'c.pdf', grade: -1 },
      { query: 'q1', file: 'd.pdf', grade: 0.5 },
      { query: 'q9', file: 'a.pdf', grade: 1 },
    ]
    const queries = [
      { id: 'q1', text: 'welder' },
      { id: 'q1', text: 'nurse' },
      { id: 'q2', text: ' ' },
    ]
    const read = set(queries, judged)
    expect(read.queries.map(({ text, grades }) => [text, [...grades]])).toEqual([['welder', [['a.pdf', 1]]]])
    expect(read.problems).toEqual([
      'Query q1 is there more than once; the first is used.',
      'Query q2 has no text and is left out.',
      'q1, a.pdf: judged as 1 and as 2; the first is used.',
      'q1, b.pdf: the grade 11 is no whole number of 0 to 10; left out.',
      'q1, c.pdf: the grade -1 is no whole number of 0 to 10; left out.',
      'q1, d.pdf: the grade 0.5 is no whole number of 0 to 10; left out.',
      'a.pdf is judged for a query that is not in the set: q9.',
    ])
  })

  it.each(['', '[]', '{"queries":[]}', 'not json'])('that is none is wrong usage: %j', (text) => {
    expect(() => parseJudgedSet(text)).toThrow('this is no judged set')
  })
})
