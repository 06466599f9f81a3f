// Slips of the pen as sloppy writers make them: well-known misspellings first, else two letters swapped or one lost.
import type { Random } from './random.ts'
import type { Language } from './trades/trade.ts'

const known: Record<Language, [RegExp, string][]> = {
  en: [
    [/receiv/i, 'reciev'],
    [/responsib/i, 'responsab'],
    [/separate/i, 'seperate'],
    [/maintenance/i, 'maintanance'],
    [/experience/i, 'experiance'],
    [/environment/i, 'enviroment'],
    [/success/i, 'succes'],
    [/achiev/i, 'acheiv'],
    [/management/i, 'managment'],
    [/accommodat/i, 'accomodat'],
    [/necessary/i, 'neccessary'],
    [/customers/i, "customer's"],
    [/equipment/i, 'equiptment'],
    [/their/i, 'there'],
    [/weekly/i, 'weekley'],
    [/, and /, ' and '],
    [/ and the /, ' & the '],
    [/ because /, ' becuase '],
    [/ until /, ' untill '],
    [/schedule/, 'shedule'],
    [/quality/, 'qaulity'],
    [/ which /, ' wich '],
  ],
  de: [
    [/ss/, 'ß'],
    [/ielleicht/, 'ieleicht'],
    [/Standard/i, 'Standart'],
    [/separat/i, 'seperat'],
    [/ziemlich/i, 'zimlich'],
  ],
  fr: [
    [/développement/i, 'dévelopement'],
    [/accueil/i, 'acceuil'],
    [/apprentis/i, 'aprentis'],
  ],
}

/** Swaps two neighbouring letters inside, or drops one letter of, one long plain word. */
function slipOfFinger(text: string, random: Random): string {
  const words = [...text.matchAll(/\b[a-z]{6,}\b/g)]
  if (words.length === 0) return text
  const word = random.pick(words)
  const at = word.index + random.int(1, word[0].length - 3)
  const [a, b] = [text.charAt(at), text.charAt(at + 1)]
  return text.slice(0, at) + (random.chance(0.6) ? b + a : b) + text.slice(at + 2)
}

export function slip(text: string, random: Random, language: Language): string {
  const fitting = known[language].filter(([pattern]) => pattern.test(text))
  if (fitting.length > 0 && random.chance(0.75)) {
    const [pattern, wrong] = random.pick(fitting)
    return text.replace(pattern, wrong)
  }
  return random.chance(0.25) ? text.replace(', ', ',') : slipOfFinger(text, random)
}
