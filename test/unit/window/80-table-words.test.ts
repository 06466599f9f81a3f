import { describe, expect, it } from 'vitest'
import {
  columnsAt,
  headerChoices,
  readFrom,
  rowsBelow,
  willBeRead,
} from '../../../renderer/views/tables/table-words.ts'
import type { MappedTable, TableMapping } from '../../../src/contract/mapping.ts'

const mapping: TableMapping = { sheet: '', as: 'candidates', header: 1, columns: ['name', 'title'] }
const table: MappedTable = {
  mapping,
  proposed: mapping,
  first: [['Our list'], ['Name', 'Job', 'Note'], ['Ada', 'Cook', ''], ['', '-', ''], ['Bo', 'Baker', '']],
  columns: [
    { heading: 'Name', samples: ['Ada', 'Bo', 'Cy'] },
    { heading: 'Job', samples: ['Cook', 'Baker', 'Smith'] },
    { heading: 'Note', samples: ['on leave'] },
  ],
  rows: 40,
}

describe('what is said of a file with tables', () => {
  it.each([
    [37, 0, 2, '37 candidates read from anna.xlsx'],
    [1, 2, 0, '1 candidate and 2 postings read from anna.xlsx'],
    [0, 0, 7, '7 rows of anna.xlsx were here already'],
    [0, 0, 0, 'anna.xlsx was read as one text'],
  ])('names what was read: %i candidates, %i postings, %i duplicates', (candidates, postings, duplicates, words) => {
    expect(readFrom({ file: 'anna.xlsx', candidates, postings, duplicates })).toBe(words)
  })

  it('and what will be, over all its tables, before it is confirmed', () => {
    expect(willBeRead([table, table], [mapping, { ...mapping, as: 'postings', header: -1 }])).toBe(
      '40 candidates and 42 postings will be read from it.',
    )
    expect(willBeRead([table], [{ ...mapping, as: 'table' }])).toBe(
      'The file will be one text, no documents of its rows.',
    )
  })
})

describe('the headings of a table in another row', () => {
  it('leave more or fewer rows below them; rows that hold nothing are none', () => {
    expect([-1, 0, 1, 2, 3].map((header) => rowsBelow(table, header))).toEqual([42, 41, 40, 39, 39])
  })

  it('name the columns otherwise, and what stands above them is no value', () => {
    expect(columnsAt(table, 1)).toEqual(table.columns)
    expect(columnsAt(table, 2)).toEqual([
      { heading: 'Ada', samples: ['Bo', 'Cy'] },
      { heading: 'Cook', samples: ['Baker', 'Smith'] },
      { heading: '', samples: ['on leave'] },
    ])
    expect(columnsAt(table, -1)[1]).toEqual({ heading: '', samples: ['Job', 'Cook', 'Baker'] })
  })

  it('can be chosen among the first rows, by how they begin, or as they are although farther down', () => {
    expect(headerChoices(table, 2)).toEqual([
      { row: -1, label: 'None' },
      { row: 0, label: 'Row 1: Our list' },
      { row: 1, label: 'Row 2: Name, Job, Note' },
    ])
    expect(headerChoices({ ...table, first: [] }, 10).map(({ label }) => label)).toEqual(['None', 'Row 2'])
  })
})
