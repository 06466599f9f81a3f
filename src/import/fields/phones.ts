/** Telephone numbers as numbers: with the country they belong to, where it is told. */
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max'
import type { Range } from '../../contract/common.ts'
import type { Phone } from '../../contract/facts.ts'
import { disjoint, type TextDocument } from './document.ts'
import { countryOf } from './regions.ts'

const digits = /(?:\(?\+\(?|\(|(?<![\p{L}\d]))\d[\d\s().\-/–—]{5,24}\d/u
const byLanguage: Readonly<Record<string, CountryCode>> = { de: 'DE', fr: 'FR', es: 'ES', pl: 'PL', it: 'IT', nl: 'NL' }

/** `found` are ranges with numbers and perhaps their labels. A fax is nobody's telephone. */
export function phonesOf(document: TextDocument, found: readonly Range[], language: string | undefined): Phone[] {
  const ranges = disjoint(found).flatMap(({ start, end }) => numberIn(document.text.slice(start, end), start))
  const home = homeOf(document) ?? abroad(document.text, ranges) ?? byLanguage[language ?? '']
  return ranges.map((range) => ({ ...range, ...parsed(document.text.slice(range.start, range.end), home) }))
}

function numberIn(text: string, start: number): Range[] {
  const match = digits.exec(text)
  if (match === null || /fax/iu.test(text)) return []
  const count = match[0].replace(/\D/g, '').length
  return count < 7 || count > 15 ? [] : [{ start: start + match.index, end: start + match.index + match[0].length }]
}

function parsed(text: string, country: CountryCode | undefined): Pick<Phone, 'number' | 'country'> {
  const plain = text.replace(/[–—]/g, '-')
  const phone = parsePhoneNumberFromString(plain, country === undefined ? {} : { defaultCountry: country })
  if (phone?.isValid() !== true) return {}
  return { number: phone.number, ...(phone.country === undefined ? {} : { country: phone.country }) }
}

/** The country of the address in the head: of a state or country after a comma, or of a post code that only one country writes so. */
function homeOf({ head }: TextDocument): CountryCode | undefined {
  for (const { text } of head) {
    const named = [...text.matchAll(/,\s{0,3}(\p{L}[\p{L}. ]{1,30}?)(?:\s\d{5})?(?=\s{0,3}(?:[|•·,;)]|$))/gu)]
    const country = named.map((match) => countryOf((match[1] ?? '').trim())).find((code) => code !== undefined)
    if (country !== undefined) return country as CountryCode
    if (/(?<![A-Z\d])[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}(?![A-Z\d])/.test(text)) return 'GB'
    if (/(?<!\d)\d{2}-\d{3} \p{Lu}\p{Ll}/u.test(text)) return 'PL'
  }
  return undefined
}

/** The country of the first number that tells its own. */
function abroad(text: string, ranges: readonly Range[]): CountryCode | undefined {
  for (const { start, end } of ranges) {
    const { country } = parsed(text.slice(start, end), undefined)
    if (country !== undefined) return country as CountryCode
  }
  return undefined
}
