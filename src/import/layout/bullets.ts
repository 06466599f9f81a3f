/** What stands before the items of lists: bullets, dashes and numbers. */

const signs =
  '\\u2022\\u25e6\\u25aa\\u25ab\\u25cf\\u25cb\\u25a0\\u25a1\\u2023\\u2043\\u2219\\u00b7\\u27a2\\u25ba\\u2713\\u2714*\\-'
const bullet = new RegExp(`^\\s*([${signs}]|\\p{Co}|[–—](?=\\s))`, 'u')
const mark = new RegExp(`^([${signs}–—]|\\d{1,2}[.)])$`, 'u')
const numbering = /^\s{0,8}(\d{1,2})[.)]\s/

/** characters of the longest mark */
export const longestMark = 3

export function isBulleted(text: string): boolean {
  return bullet.test(text)
}

/** Nothing but a bullet or a number. */
export function isMark(text: string): boolean {
  return text.length <= longestMark && mark.test(text)
}

/** The number that a line begins with. */
export function numberOf(text: string): number | undefined {
  const number = numbering.exec(text)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** The numbers that number the items of a list: one after another. A day before its month, alone, is none. */
export function numbersOf(texts: readonly string[]): ReadonlySet<number> {
  const all = new Set(texts.map(numberOf).filter((number) => number !== undefined))
  return new Set([...all].filter((number) => all.has(number - 1) || all.has(number + 1)))
}
