// The common banks by language.
import type { Language } from '../trades/trade.ts'
import type { CommonBank } from './common.ts'
import { commonEnglish } from './english.ts'
import { commonFrench } from './french.ts'
import { commonGerman } from './german.ts'

const banks: Record<Language, CommonBank> = { en: commonEnglish, de: commonGerman, fr: commonFrench }

export const commonOf = (language: Language) => banks[language]
