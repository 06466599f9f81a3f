/**
 * Date ranges as CVs write them, and single dates: "03/2021 – 06/2023", "Sept 2016 to Feb 2021", "Sep '19 - heute",
 * "2019–21", "since 2019", "от марта 2018 по настоящее время".
 *
 * A line is looked at only where it has a year, every part of the pattern is bounded, and what runs backwards is no range.
 */
import type { Range } from '../../contract/common.ts'
import type { DateSpan, Moment } from '../../contract/facts.ts'
import { monthNames, monthNumber, presentWords, sinceWords, untilWords } from './months.ts'

/** years of a working life; a year of a template is written 20XX */
const year = '(?:19[4-9]\\d|20[0-4]\\d|(?:19|20)(?:XX|xx))'
const shortYear = "['’‘`]\\d{2}"
const month = `(?:${monthNames})\\b\\.?`.replaceAll('\\b', '(?![\\p{L}\\p{M}])')
const day = '(?:3[01]|[12]\\d|0?[1-9])'
const monthDigits = '(?:1[0-2]|0?[1-9])'

const forms = {
  /** 12 March 2020, mars 2020, June of 2019, Sep '19 */
  named: `(?:${day}(?:st|nd|rd|th|\\.|º)?\\s?(?:de\\s|of\\s)?)?${month}[\\s,/-]{0,2}(?:(?:de|del|of)\\s)?(?:${year}|${shortYear})(?:\\s?r\\.)?`,
  /** 03/2021, 01.03.2021, 3 / 2021 */
  numeric: `(?:${day}[./-])?${monthDigits}\\s?[./-]\\s?${year}`,
  /** 2021-03, 2021/03, 2021.03, 2021-03-15 */
  iso: `${year}[./-](?:1[0-2]|0[1-9])(?:[./-]\\d{2})?(?!\\d)`,
  /** 2021年3月 */
  chinese: `${year}\\s?年(?:\\s?${monthDigits}\\s?月)?`,
  /** Summer 2019, WS 2018, Q3 2020: as exact as their year */
  season: `(?:spring|summer|autumn|fall|winter|q[1-4]|ws|ss|wise|sose|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno)[\\s/]{1,2}${year}`,
  year: `${year}(?:\\s?r\\.)?`,
}

/** 9.22, 03/18: only beside another one, or before a word for now */
const shortNumeric = `${monthDigits}[./]\\d{2}`
const point = `(?:${forms.named}|${forms.season}|${forms.chinese}|${forms.iso}|${forms.numeric}|${forms.year})`
const dash = '\\s{0,3}[-\\u2010-\\u2015\\u2212~→>/]{1,2}\\s{0,3}'
const until = `(?:${dash}|\\s{1,3}(?:${untilWords})\\s{1,3}|\\s?(?:至|到)\\s?)`
const open = `(?:the\\s|la\\s|l['’]|zu[rm]?\\s|ce\\s|dnia\\s|chwili\\s)?(?:${presentWords})`
const end = `(?:(?:exp(?:ected)?\\.?|vsl\\.|ca\\.)\\s)?(?:${point}|${open}|\\d{2}(?!\\d))`
/** a month alone before a dash has the year of the other side: Mar – Jun 2019 */
const shared = `${month}(?=${dash}${month}\\s)`
const lostDash = `(?:\\s(?=${month}\\s?${year}|${open}))`

const range = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:(?<since>(?:${sinceWords})\\s(?:dem\\s|le\\s|el\\s|dnia\\s)?)?(?<from>${point}|${shared})(?:(?:${until}|(?<=${month}\\s?${year})${lostDash})(?<to>${end}))?)(?![\\p{L}\\p{N}])`,
  'giu',
)
const shortRange = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-])(?<from>${shortNumeric})(?:${until})(?<to>${shortNumeric}|${open})(?![\\p{L}\\p{N}/.,])`,
  'giu',
)
const hasYear = /(?:19|20)(?:\d\d|XX)|['’‘`]\d\d|\d[./]\d\d/iu
/** characters of a line that are looked at: dates stand in short lines */
const longest = 400

/** Every date and range of dates in a line, in order. `start` is where the line begins in its document. */
export function datesIn({ text, start }: { readonly text: string; readonly start: number }): DateSpan[] {
  if (text.length > longest || !hasYear.test(text)) return []
  const full = [...text.matchAll(range)].flatMap((match) => spansOf(match, start))
  return full.length > 0 ? full : [...text.matchAll(shortRange)].flatMap((match) => spansOf(match, start))
}

function spansOf(match: RegExpMatchArray, start: number): DateSpan[] {
  const from = start + (match.index ?? 0)
  const span = spanOf(match.groups ?? {}, { start: from, end: from + match[0].length })
  return span === undefined ? [] : [span]
}

/** Whether a span has two ends (or goes on), unlike a single date. */
export function isRange(text: string, span: DateSpan): boolean {
  if (span.to === 'present' || (span.from !== undefined && span.to !== undefined)) return true
  return maskedRange.test(text.slice(span.start, span.end))
}

const maskedRange = /20XX[^\d]{1,24}/iu

type Groups = Readonly<Record<string, string | undefined>>

/** Undefined for a range that runs backwards. A single date is the end of something, except after "since". */
function spanOf({ since, from: first = '', to: second }: Groups, at: Range): DateSpan | undefined {
  const from = momentOf(first)
  if (second === undefined) {
    if (from === undefined) return isMasked(first) ? at : undefined
    return since === undefined ? { ...at, to: from } : { ...at, from, to: 'present' }
  }
  const to = endOf(second, from)
  if (to === undefined && !isMasked(second)) return undefined
  const begun = from ?? sharedMonth(first, to)
  if (begun === undefined && !isMasked(first)) return undefined
  if (begun !== undefined && to !== undefined && to !== 'present' && isBefore(to, begun)) return undefined
  return { ...at, ...(begun === undefined ? {} : { from: begun }), ...(to === undefined ? {} : { to }) }
}

const isMasked = (text: string) => /(?:19|20)XX/iu.test(text)

/** "21" after 2019 is 2021; after a date with a month it says nothing. */
function endOf(text: string, from: Moment | undefined): Moment | 'present' | undefined {
  const short = /^(?:\D{1,12}\s)?(\d{2})$/u.exec(text)?.[1]
  if (short === undefined) return momentOf(text) ?? (/\d/.test(text) ? undefined : 'present')
  if (from === undefined || from.month !== undefined) return undefined
  const century = from.year - (from.year % 100)
  const at = century + Number(short)
  return at > from.year && at - from.year < 50 ? { year: at } : undefined
}

function sharedMonth(text: string, to: DateSpan['to']): Moment | undefined {
  const month = monthNumber(text)
  if (month === undefined || to === undefined || to === 'present' || to.month === undefined) return undefined
  return { year: month > to.month ? to.year - 1 : to.year, month }
}

const patterns = {
  named: new RegExp(
    `(?<month>${monthNames})(?![\\p{L}]).{0,6}?(?:(?<year>(?:19|20)\\d{2})|['’‘\`](?<short>\\d{2}))`,
    'iu',
  ),
  iso: /^(?<year>(?:19|20)\d{2})\s?[./年-]\s?(?<digits>\d{1,2})/u,
  numeric: /(?<digits>\d{1,2})\s?[./-]\s?(?<year>(?:19|20)\d{2})/u,
  year: /(?<year>(?:19|20)\d{2})/u,
  shortNumeric: /^(?<digits>\d{1,2})[./](?<short>\d{2})$/u,
}

/** What one date says, or undefined when its year is masked or it is none. */
export function momentOf(text: string): Moment | undefined {
  for (const pattern of Object.values(patterns)) {
    const { year, short, month, digits } = pattern.exec(text)?.groups ?? {}
    if (year === undefined && short === undefined) continue
    const number = month === undefined ? Number(digits) : monthNumber(month)
    const exact = number !== undefined && number >= 1 && number <= 12 ? { month: number } : {}
    return { year: short === undefined ? Number(year) : fullYear(Number(short)), ...exact }
  }
  return undefined
}

/** '98 is 1998, '19 is 2019: nobody writes of a job after 2049 or before 1950. */
function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short
}

function isBefore(a: Moment, b: Moment): boolean {
  return a.year < b.year || (a.year === b.year && (a.month ?? 12) < (b.month ?? 1))
}
