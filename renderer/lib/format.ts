/** Numbers, sizes and times as people read them, by the rules of their language. */

/** Without the tag "c", which Chromium lists under the C locale and Intl refuses. */
const locale = navigator.languages.filter((tag) => tag.length > 1)

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const thousandths = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
const clock = new Intl.DateTimeFormat(locale, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
const plurals = new Intl.PluralRules('en')

export const count = (value: number): string => whole.format(value)
export const oneDecimal = (value: number): string => tenths.format(value)
export const threeDecimals = (value: number): string => thousandths.format(value)
export const twoDecimals = (value: number): string => hundredths.format(value)
export const percent = (value: number): string => share.format(value)
export const timeOfDay = (value: Date): string => clock.format(value)
export const date = (value: Date): string => day.format(value)

/** `plural(3, 'file')` is "3 files". */
export function plural(value: number, one: string, other = `${one}s`): string {
  return `${count(value)} ${plurals.select(value) === 'one' ? one : other}`
}

/** A figure with as many digits as it deserves: 0, 0.4, 73. */
export const adaptive = (value: number): string => (value === 0 || value >= 10 ? count(value) : oneDecimal(value))

/** A time in ms with as many digits as it deserves, no unit: 0.02, 2.8, 14, 1,204. */
export function milliseconds(value: number): string {
  if (value === 0) return '0'
  if (value < 0.01) return `< ${twoDecimals(0.01)}`
  if (value < 1) return twoDecimals(value)
  return value < 10 ? oneDecimal(value) : count(value)
}

/** A time a person waited, in whole ms: "254 ms", "< 1 ms". */
export const waited = (value: number): string => (value < 1 ? '< 1 ms' : `${count(value)} ms`)

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** `ordinal(3)` is "3rd". */
export const ordinal = (value: number): string => `${count(value)}${endings[ordinals.select(value)] ?? 'th'}`

/** Bytes in the unit a person would choose: "212 MB". */
export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const step = value < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(value) / 3))
  const scaled = value / 1000 ** step
  return `${step > 0 && scaled < 10 ? oneDecimal(scaled) : count(scaled)} ${units[step] ?? 'B'}`
}

/** A span of seconds in words: "40 s", "3 min", "1 h 20 min". */
export function duration(seconds: number): string {
  const rounded = Math.max(0, Math.round(seconds))
  if (rounded < 90) return `${count(rounded)} s`
  const minutes = Math.round(rounded / 60)
  if (minutes < 60) return `${count(minutes)} min`
  return `${count(Math.floor(minutes / 60))} h ${count(minutes % 60)} min`
}

const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })

/** "de" is "German". */
export const languageName = (code: string): string => languages.of(code) ?? code

/** The name people use for a file type. */
export const typeName = (type: string): string => (type === 'text' ? 'TXT' : type.toUpperCase())
