/**
 * Words without their endings, by language, so that "licences" finds "licence" and "Staplerfahrerin" finds "Staplerfahrer": Snowball's
 * stemmers on folded words. A stem carries its language: the same letters in two languages are two stems. Polish has no such stemmer.
 */
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as spanish } from '@orama/stemmers/spanish'

/** ISO 639-1 -> stemmer */
const stemmers = new Map<string, (word: string) => string>([
  ['en', english],
  ['de', (word) => german(withoutGender(word))],
  ['fr', (word) => french(withAccent(word))],
  ['es', spanish],
  ['it', italian],
  ['nl', dutch],
])

/** Snowball leaves the feminine of professions alone. */
function withoutGender(word: string): string {
  return word.replace(/(?<=.{3}er)in(nen)?$/, '')
}

/** Words are folded, and Snowball knows the feminine of "infirmier" by its accent. */
function withAccent(word: string): string {
  return word.replace(/iere(s?)$/, 'ière$1')
}

/** Shorter words, and words with digits or marks (C++, B2, SAP-FI), have one form. */
const inflected = /^\p{L}{3,40}$/u

/** As the index keeps it, such as "#en#licenc", which no word can be; undefined for what has one form, or no stemmer. */
export function stemOf(word: string, language: string): string | undefined {
  const stemmer = stemmers.get(language)
  return stemmer !== undefined && inflected.test(word) ? `#${language}#${stemmer(word)}` : undefined
}
