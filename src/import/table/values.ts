/** What the cells of a column look like, where its heading does not say. */
import type { ColumnRole } from '../../contract/mapping.ts'

/** cells that are looked at */
const sample = 200
/** of them, how many must agree */
const agreement = 0.6
/** characters: prose, not a field */
const prose = 80

export const isEmail = (cell: string) => /^[^\s@,;<>]{1,64}@[^\s@,;<>]{1,200}\.[a-z]{2,24}$/i.test(cell.trim())
const isLink = (cell: string) => /^(https?:\/\/|www\.|(linkedin|xing|github|gitlab)\.com\/)\S{3,}$/i.test(cell.trim())
const isDate = (cell: string) => /^\d{1,4}([./-])\d{1,2}\1\d{1,4}(\s|$)/.test(cell.trim())

export function isPhone(cell: string): boolean {
  const text = cell.trim()
  const digits = text.replace(/\D/g, '').length
  return (
    digits >= 7 && digits <= 15 && text.length <= 30 && /^[+(0][\d\s()./-]{5,}(x\d{1,6})?$/.test(text) && !isDate(text)
  )
}

/** Two to four capitalised words without digits. */
function isName(cell: string): boolean {
  const words = cell.trim().split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{0,30}$/u.test(word))
  )
}

/** The first kind that most filled cells are of. */
export function roleOfValues(cells: readonly string[]): ColumnRole | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '').slice(0, sample)
  if (filled.length === 0) return undefined
  const most = (is: (cell: string) => boolean) => filled.filter(is).length >= filled.length * agreement
  if (most(isEmail)) return 'email'
  if (most(isLink)) return 'link'
  if (most(isPhone)) return 'phone'
  if (most((cell) => cell.length >= prose)) return 'notes'
  return undefined
}

/** Cells that differ and look like names: only trusted beside an e-mail address or a telephone number. */
export function areNames(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '').slice(0, sample)
  const different = new Set(filled).size >= filled.length * 0.9
  return filled.length > 0 && different && filled.filter(isName).length >= filled.length * 0.8
}

/** Forms of address and degrees, which some tables head "title" too. */
export function areHonorifics(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '').slice(0, sample)
  const honorific =
    /^(mr|mrs|ms|miss|mx|dr|prof|herr|frau|m|mme|mlle|sr|sra|srta|pan|pani|sig|sig\.ra|dott|dhr|mevr)\.?( (dr|med|ing)\.?){0,2}$/i
  return filled.length > 0 && filled.filter((cell) => honorific.test(cell.trim())).length >= filled.length * agreement
}
