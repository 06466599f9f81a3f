import { describe, expect, it } from 'vitest'
import { datesIn, isRange } from '../../../src/import/fields/dates.ts'
import { tenureOf } from '../../../src/import/fields/tenure.ts'

/** "2019-03..2021" for each date of a line; no month where none was written. */
function dates(text: string): string[] {
  const written = (moment: { year: number; month?: number | undefined } | 'present' | undefined) => {
    if (moment === undefined || moment === 'present') return moment ?? '?'
    return moment.month === undefined ? String(moment.year) : `${moment.year}-${String(moment.month).padStart(2, '0')}`
  }
  return datesIn({ text, start: 0 }).map(({ from, to }) => `${written(from)}..${written(to)}`)
}

describe('a range of dates', () => {
  it.each([
    ['03/2021 - 06/2023', '2021-03..2023-06'],
    ['2021-03 – 2021-09', '2021-03..2021-09'],
    ['01.03.2018 – 31.12.2020', '2018-03..2020-12'],
    ['Sept 2016 – Feb 2021', '2016-09..2021-02'],
    ['June 2015 to Aug 2018', '2015-06..2018-08'],
    ["Sep '19 – Mar '21", '2019-09..2021-03'],
    ['Mar – Jun 2019', '2019-03..2019-06'],
    ['2019–21', '2019..2021'],
    ['9.22 – heute', '2022-09..present'],
    ['12.16 – 11.19', '2016-12..2019-11'],
    ['Juli 2020–heute', '2020-07..present'],
    ['seit März 2018', '2018-03..present'],
    ['depuis janvier 2020', '2020-01..present'],
    ['de enero de 2018 a marzo de 2020', '2018-01..2020-03'],
    ['sierpień 2017 – luty 2019', '2017-08..2019-02'],
    ['od marca 2019 do chwili obecnej', '2019-03..present'],
    ['gennaio 2015 - oggi', '2015-01..present'],
    ['maart 2012 t/m heden', '2012-03..present'],
    ['с марта 2018 по настоящее время', '2018-03..present'],
    ['2018年3月 - 至今', '2018-03..present'],
    ['since 2019', '2019..present'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
    expect(datesIn({ text, start: 0 }).every((span) => isRange(text, span))).toBe(true)
  })

  it('is told from single dates, and from what only looks like one', () => {
    expect(dates('Graduated in May 2017')).toEqual(['?..2017-05'])
    expect(dates('1998 2004 2010')).toEqual(['?..1998', '?..2004', '?..2010'])
    expect(dates('2019 - 2016')).toEqual([])
    expect(dates('7.5 t driver, 3/4 of the fleet, +44 7700 900123')).toEqual([])
  })

  it('keeps where it stands, also with years that nobody may read', () => {
    const text = 'Clerk, March 20XX – December 20XX'
    const [span] = datesIn({ text, start: 100 })
    expect(span).toEqual({ start: 107, end: 133 })
    expect(isRange(text, { start: 7, end: 33 })).toBe(true)
  })
})

describe('time at work', () => {
  const span = (from: string, to: string) => {
    const moment = (text: string) => {
      const [year, month] = text.split('-').map(Number)
      return { year: year ?? 0, ...(month === undefined ? {} : { month }) }
    }
    return { start: 0, end: 0, from: moment(from), to: to === 'present' ? ('present' as const) : moment(to) }
  }
  const asOf = { year: 2025, month: 6 }

  it('counts a month that several jobs cover once, and no gap', () => {
    expect(tenureOf([span('2020-01', '2020-12'), span('2020-07', '2021-06')], asOf)?.months).toBe(18)
    expect(tenureOf([span('2020-01', '2020-12'), span('2022-01', '2022-12')], asOf)?.months).toBe(24)
  })

  it('goes up to the day that is given, not beyond', () => {
    expect(tenureOf([span('2025-01', 'present')], asOf)?.months).toBe(6)
    expect(tenureOf([span('2025-01', '2027-12')], asOf)?.months).toBe(6)
  })

  it('takes bare years at their middle', () => {
    expect(tenureOf([span('2019', '2021')], asOf)?.months).toBe(24)
    expect(tenureOf([span('2019', '2019')], asOf)?.months).toBe(6)
  })

  it('is nothing without dates that can be read', () => {
    expect(tenureOf([undefined, { start: 0, end: 5 }], asOf)).toBeUndefined()
  })
})
