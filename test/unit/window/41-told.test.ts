import { describe, expect, it } from 'vitest'
import { noFacts } from '../../../src/contract/facts.ts'
import { glance, glanceInWords, told } from '../../../renderer/views/search/told.ts'

const range = { start: 0, end: 6 }
const skill = (label: string) => ({ ...range, id: `skill:${label}`, kind: 'skill' as const, label })

describe('what is told of a candidate', () => {
  it('is her time at work, her languages with their level and the skills she names most', () => {
    const facts = {
      ...noFacts,
      roles: [{ ...range, title: range }],
      tenure: { months: 115, asOf: { year: 2025 } },
      languages: [
        { ...range, language: 'pl', level: 'native' as const },
        { ...range, language: 'en' },
        { ...range, language: 'pl' },
      ],
      terms: [skill('brazing'), skill('welding'), skill('welding'), { ...skill('x'), kind: 'occupation' as const }],
    }
    expect(told('Welder at sea', '', facts)).toEqual([
      { label: 'Title', value: 'Welder' },
      { label: 'At work', value: '9 years' },
      { label: 'Languages', value: 'Polish (native), English' },
      { label: 'Skills', value: 'welding, brazing' },
    ])
    expect(told('Welder at sea', 'Welder', facts).map(({ label }) => label)).not.toContain('Title')
  })

  it('is nothing where the document tells nothing', () => {
    expect(told('', '', noFacts)).toEqual([])
    expect([glance({}), glanceInWords({})]).toEqual(['', undefined])
  })

  it('is short in a row of the list', () => {
    expect(glance({ years: 9, languages: ['de', 'en', 'fr', 'pl'] })).toBe('9 y · de en fr +1')
    expect(glance({ years: 0 })).toBe('< 1 y')
    expect(glanceInWords({ years: 1, languages: ['de'] })).toBe('1 year at work; German')
  })
})
