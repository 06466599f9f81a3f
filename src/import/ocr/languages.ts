/** The languages that can be recognised: their data comes with the product, one package each, and is read from this disk only. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { languageOf } from '../fields/language.ts'

/** ISO 639-1 -> the recogniser's own name, which is also its package's */
const names = { en: 'eng', de: 'deu', fr: 'fra', es: 'spa', pl: 'pol', it: 'ita', nl: 'nld' } as const

export type OcrLanguage = keyof typeof names
/** what a page is read in first, to see which language it is */
export const firstLanguage: OcrLanguage = 'en'

/** The language of a text among those that can be recognised. */
export function ocrLanguageOf(text: string): OcrLanguage | undefined {
  const language = languageOf(text)
  return language !== undefined && language in names ? (language as OcrLanguage) : undefined
}

/** The recogniser's name of a language, and the folder where its data lies, packed. */
export function trainedData(language: OcrLanguage): { readonly name: string; readonly folder: string } {
  const name = names[language]
  const manifest = createRequire(import.meta.url).resolve(`@tesseract.js-data/${name}/package.json`)
  return { name, folder: join(dirname(manifest), '4.0.0_best_int') }
}
