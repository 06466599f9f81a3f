/** Days since 1900 or 1904, which a style alone tells from numbers (ECMA-376, 18.8.30). */

/** Built-in formats that are dates or times; those of East Asian versions as well. */
const builtIn = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)

/** Whether a style's number format shows dates. `custom` are the workbook's own formats. */
export function isDateFormat(id: number, custom: ReadonlyMap<number, string>): boolean {
  const code = custom.get(id)
  if (code === undefined) return builtIn(id)
  const bare = code.replace(/"[^"]{0,255}"|\[[^\]]{0,255}\]|\\./g, '')
  return /[dy]/i.test(bare) || /m.*[hs]|[hs].*m/i.test(bare.slice(0, 255))
}

/** ISO 8601: a date, with the time where there is one. Excel takes 1900 for a leap year, so day 60 was never there. */
export function dateText(serial: number, from1904: boolean): string {
  if (serial < 0 || serial > 2_958_466) return String(serial)
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const [date = '', time = ''] = new Date(epoch + Math.round(serial * 86_400) * 1000).toISOString().split('T')
  const clock = time.slice(0, 5)
  if (serial < 1) return clock
  return clock === '00:00' ? date : `${date} ${clock}`
}
