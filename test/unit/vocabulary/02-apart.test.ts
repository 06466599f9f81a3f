import { describe, expect, it } from 'vitest'
import { vocabulary } from '../../../src/vocabulary/vocabulary.ts'

const ids = (text: string) =>
  vocabulary()
    .find(text, [{ start: 0, end: text.length }])
    .map(({ id }) => id)

describe('the vocabulary', () => {
  it.each([
    ['goldsmith', 'watchmaker'],
    ['dental hygienist', 'dental nurse'],
    ['sound engineer', 'video editor'],
    ['actuary', 'insurance agent'],
    ['barista', 'bartender'],
    ['cabinet maker', 'carpenter'],
    ['tram driver', 'bus driver'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(ids(one)).toHaveLength(1)
    expect(ids(other)).toHaveLength(1)
    expect(ids(one)).not.toEqual(ids(other))
  })

  it('calls the same trade the same in other languages', () => {
    for (const name of ['Goldschmied', 'bijoutier', 'jubiler', 'orafo', 'goudsmid'])
      expect(ids(name)).toEqual(ids('goldsmith'))
  })

  it('tells names of few or odd letters where a list shows what they are', () => {
    expect(ids('C++, C#, .NET, Node.js, R, Go, Zig')).toHaveLength(7)
    expect(vocabulary().find('We go to the helm of a snowflake and like a nice astro remix.')).toEqual([])
  })
})
