// Months of a career, counted from year 0, and how people write them.
import type { Random } from './random.ts'
import type { Language } from './trades/trade.ts'
import type { DateStyle } from './writers.ts'

/** June 2025: the sample's present, fixed so that the bytes stay the same. */
export const presentMonth = 2025 * 12 + 5

const months: Record<Language, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
}

const now: Record<Language, string[]> = {
  en: ['present', 'Present', 'to date', 'now'],
  de: ['heute', 'heute'],
  fr: ["aujourd'hui", 'ce jour'],
}

export const yearOf = (month: number) => Math.floor(month / 12)

export function monthText(month: number, style: DateStyle, language: Language): string {
  const year = String(yearOf(month))
  const at = month % 12
  const name = months[language][at] ?? ''
  const short = name.length > 4 ? name.slice(0, 3) : name
  switch (style) {
    case '2019':
      return year
    case '03/2019':
      return `${String(at + 1).padStart(2, '0')}/${year}`
    case '3.19':
      return `${at + 1}.${year.slice(2)}`
    case "Mar '19":
      return `${short} '${year.slice(2)}`
    case 'March 2019':
      return `${name} ${year}`
    case 'Mar 2019':
      return `${short} ${year}`
  }
}

/** `to` undefined: until now. `tidy` is the writer's own dash and word for now, kept through the CV. */
export function period(
  from: number,
  to: number | undefined,
  style: DateStyle,
  language: Language,
  tidy: { dash: string; now: string },
): string {
  const start = monthText(from, style, language)
  if (to === undefined)
    return language === 'de' && tidy.dash === '' ? `seit ${start}` : `${start}${tidy.dash || ' – '}${tidy.now}`
  const end = monthText(to, style, language)
  return start === end ? start : `${start}${tidy.dash || ' – '}${end}`
}

export function tidyDates(language: Language, random: Random): { dash: string; now: string } {
  const dash = random.pick([
    ' – ',
    ' - ',
    '–',
    ' – ',
    language === 'en' ? ' to ' : ' – ',
    language === 'de' ? '' : ' – ',
  ])
  return { dash, now: dash === ' to ' ? 'date' : random.pick(now[language]) }
}
