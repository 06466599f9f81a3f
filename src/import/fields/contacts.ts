/** E-mail addresses, links and telephone numbers. */
import { LinkifyIt } from 'linkify-it'
import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/max'
import type { Range } from '../../contract/common.ts'
import { matches, type TextDocument, type TextLine } from './document.ts'

// Bare hosts are not linked: ASP.NET and Node.js are not web sites. Those that people put into CVs are listed.
const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: true })
const bareLinks =
  /(?<![\p{L}\p{N}@./-])(?:www\.[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/[^\s|•·,;)]*)?|(?:[a-z]{2,3}\.)?(?:github|gitlab|linkedin|xing|orcid|behance|dribbble|medium|stackoverflow|twitter|x|facebook|instagram|youtube|kaggle|researchgate|bitbucket|codepen|t)\.(?:com|org|net|io|me)(?:\/[^\s|•·,;)]*)+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|de|fr|es|pl|it|nl|uk|eu|io|dev|me|ch|at|be|cn|ru|info|co|us|ca)\/[^\s|•·,;)]+)/giu

export interface Link extends Range {
  readonly email?: string
}

/** E-mail addresses and links, with what programs put before them ("mailto:"). */
export function linksIn({ lines }: TextDocument): Link[] {
  return [...lines.flatMap(linked), ...lines.flatMap((line) => matches(bareLinks, line))]
}

function linked({ start, text }: TextLine): Link[] {
  return (linkify.match(text) ?? []).map(({ schema, index, lastIndex, url }): Link => {
    const email = schema === 'mailto:' ? { email: url.replace(/^mailto:/i, '') } : {}
    return { start: start + index, end: start + lastIndex, ...email }
  })
}

const countries: Readonly<Record<string, CountryCode>> = {
  en: 'GB',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pl: 'PL',
  it: 'IT',
  nl: 'NL',
}
const years = /\b(19|20)\d\d\b(\s*[-–—/]\s*(\b(19|20)\d\d\b|\d\d))?/g
/** a number that says what it is, or that stands where people put theirs */
const labelled =
  /(?:^|[\s|•·,;(])(?:tel(?:efon|efoon|éfono|ephone|éphone)?|phone|mobile?|mob|cell(?:ulare|ulaire)?|handy|móvil|portable|komórka|kom|gsm|fax|whatsapp|[tmp])\s*(?:\.|no\.?)?\s*[:.]?\s*(\+?[\d(][\d\s().\-/–]{6,20}\d)/giu
const bare = /(?<![\p{L}\p{N}.,/-])(?:\+|\(|\b)\d[\d\s().\-/–]{7,18}\d(?![\p{L}\p{N}]|[.,]\d)/gu

/** characters in lines with a plus sign: a list of thousands of numbers is nobody's own */
const mostInternational = 50_000

/**
 * International numbers anywhere; numbers that are valid in the country of the language, and plain runs of nine to fifteen
 * digits, only in the head. Years and their ranges are no numbers.
 */
export function phonesIn({ text, lines, head }: TextDocument, language: string | undefined): Range[] {
  const masked = (part: string) => part.replace(years, (range) => '\u00a4'.repeat(range.length))
  const country = countries[language ?? 'en']
  const international = withPlus(lines).flatMap((line) => numbersIn(line.start, masked(line.text)))
  const inHead = head.flatMap((line) => {
    const plain = { start: line.start, text: masked(line.text) }
    const national = country === undefined ? [] : numbersIn(line.start, plain.text, country)
    const named = matches(labelled, { start: line.start, text: line.text })
    const runs = matches(bare, plain).filter(({ start, end }) =>
      /^\d{9,15}$/.test(text.slice(start, end).replace(/\D/g, '')),
    )
    return [...national, ...named, ...runs]
  })
  return [...international, ...inHead]
}

function withPlus(lines: readonly TextLine[]): TextLine[] {
  let left = mostInternational
  return lines.filter(({ text }) => text.includes('+') && (left -= text.length) >= 0)
}

/** Numbers that are valid in a country: the one they name, or `country`. */
function numbersIn(start: number, text: string, country?: CountryCode): Range[] {
  const found = country === undefined ? findPhoneNumbersInText(text) : findPhoneNumbersInText(text, country)
  return found.map(({ startsAt, endsAt }) => ({ start: start + startsAt, end: start + endsAt }))
}
