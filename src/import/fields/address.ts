/**
 * Addresses in the head of a document: street and number, post code and town, "Town, Country".
 *
 * What names a street is written with a capital, and a suffix ends one word: "Engineering 12" is no Ring. Letters of either case
 * are therefore spelt out (a pattern that ignores case takes every letter for a capital), and every run is bounded.
 */
import type { Range } from '../../contract/common.ts'
import { matches, partsOf, type TextLine } from './document.ts'
import { isRegion } from './regions.ts'
import { namesRole } from './roles.ts'

/** "street|Street|STREET" for each word. */
function cased(words: string): string {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  return words
    .split(' ')
    .flatMap((word) => [...new Set([word, capital(word), word.toUpperCase()])])
    .join('|')
}

const word = String.raw`\p{Lu}[\p{L}'’.-]{0,30}`
const particle = String.raw`(?:(?:de|du|des|la|le|les|los|las|del|della|delle|dei|di|et|y|e|i|św\.|ks\.|gen\.) |[dl]['’])`
/** "de la République", "Garibaldi", "3 Maja" */
const title = String.raw`(?:\d{1,2} )?${particle}{0,2}${word}(?: ${particle}{0,2}${word}){0,3}`
/** of a house: more than three digits are a year or an amount, except where a number comes before the street */
const house = String.raw`\d{1,3}(?!\d)(?: ?[a-zA-Z](?![\p{L}]))?(?:[/-]\d{1,4}[a-z]?)?`

const english = String.raw`\d{1,5}[a-zA-Z]?,? (?:${word} ){1,4}(?:${cased(
  'street st road rd avenue ave lane ln drive dr close court ct way place square terrace gardens grove crescent boulevard blvd hill row mews park parkway highway',
)})(?!\p{L})\.?`

/** Never the ends of Engineering, Transferring, String and Spring; of Verkäufer; of Arbeitsplatz. */
const suffix = String.raw`(?:stra(?:ß|ss)e|str\.|weg|allee|(?<!beits|dungs)platz|gasse|damm|(?<![äa])ufer|(?<=[ndlgmkhz]|[Oo]st|[Ww]est|[^sS]t|[^f]er)ring|straat|laan|plein|gracht|(?<!De)kade|dijk)`
const noun = '(?:Stra(?:ß|ss)e|STRA(?:ß|SS)E|Str\\.|Weg|Allee|Platz|Gasse|Ring|Damm|Ufer)'
const oneWord = String.raw`\p{Lu}[\p{L}-]{1,40}?(?:${suffix}|-${noun})`
const adjective = String.raw`\p{Lu}\p{L}{1,30}(?:er|es|en|e|ER|ES|EN) ${noun}`
const preposition = String.raw`(?:Am|Im|Zum|Zur|An der|An den|Auf dem|Auf der|In der) (?:${word} ){0,2}(?:Markt|Platz|Ring|Weg|Berg|Graben|Bahnhof|Park|Ufer|Tor|Hof|Damm|Mühle|Kirche|Wall|See|Feld)`
const dutch = String.raw`(?:\p{Lu}\p{L}{1,15} )?(?:[Vv]an|[Dd]e) (?:de |der |den )?`
const german = String.raw`(?:(?:${dutch})?${oneWord}|${adjective}|${preposition}) ?${house}`

const rue = cased('rue avenue boulevard place allée chemin impasse quai route cours')
const french = String.raw`${house}(?: ?(?:bis|ter))?,? (?:${rue}) ${title}|(?:Rue|Avenue|Boulevard|Chemin|Place) ${title},? ${house}`

/** "via" is a word of every language and "corso" a course: written small only at the start, the others only before a comma */
const southern = String.raw`(?:(?:${cased('calle avenida avda. plaza viale piazza')}|Via|VIA|[Cc]/|(?<=^|[|•·,;] ?)via) ?${title},?|(?:Corso|Largo|Paseo) ${title},) (?:[nN](?:\.?[º°]|\.)? ?)?${house}`
const polish = String.raw`(?<!et )(?:${cased('ul. al. os. pl. ulica aleja aleje osiedle plac')}) ?${title} ${house}`

const town = String.raw`(?:, ${word}(?: (?:upon|am|an|der|sur|le|la|de|${word})){0,3})?`
const street = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[english, french, southern, polish, german].join('|')})${town}`,
  'gu',
)

const place = String.raw`${word}(?: (?:am|an|der|den|sur|de|del|la|le|aan|${word})){0,3}`
const postCode = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:[A-Z]{1,2}-)?\d{5} ${place}|\d{4} ?[A-Z]{2} ${place}|\d{2}-\d{3} ${place}|(?:${word},? )?[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|(?:${place}, ?)?[A-Z]{2} \d{5}(?:-\d{4})?)(?![\p{L}\p{N}])`,
  'gu',
)

/** A street, a post code with its town, or "Town, Country" alone in a part of the line. */
export function addressIn(line: TextLine): Range[] {
  const posted = matches(postCode, line).filter(
    ({ start, end }) => !isWork(line.text, start - line.start, end - line.start),
  )
  const towns = partsOf(line).filter(({ text }) => isTown(text))
  return [...matches(street, line), ...posted, ...towns]
}

/** "2019 IT Manager" is written like a Dutch post code and its town. */
function isWork(text: string, start: number, end: number): boolean {
  return namesRole(text.slice(start, end))
}

const degree =
  /(?<!\p{L})(?:B\.?A|B\.?Sc|B\.?Eng|M\.?A|M\.?Sc|M\.?Eng|MBA|Ph\.?D|LL\.?[BM]|[Dd]egree|[Dd]iplom\p{L}*)(?!\p{L})/u

function isTown(part: string): boolean {
  const [, place = '', country = ''] =
    /^\W*([\p{L}][\p{L} .'’()-]{1,40})\s*[,،–-]\s*([\p{L}. ]{2,40}?)\W*$/u.exec(part) ?? []
  return place.split(' ').length <= 4 && isRegion(country.trim()) && !namesRole(place) && !degree.test(place)
}
