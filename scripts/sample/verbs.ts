// Puts the marked verbs of a duty (`*Loaded* and *checked*`) into the tense a writer uses. The verbs themselves are in verbs-bank.ts.
import { doubling, irregular, regular } from './verbs-bank.ts'

export type Tense = 'past' | 'present' | 'gerund'

type Forms = Record<Tense, string>

function regularForms(base: string): Forms {
  if (base.endsWith('ie')) return { past: `${base}d`, present: base, gerund: `${base.slice(0, -2)}ying` }
  if (/[eoy]e$/.test(base)) return { past: `${base}d`, present: base, gerund: `${base}ing` }
  if (base.endsWith('e')) return { past: `${base}d`, present: base, gerund: `${base.slice(0, -1)}ing` }
  if (/[^aeiou]y$/.test(base)) return { past: `${base.slice(0, -1)}ied`, present: base, gerund: `${base}ing` }
  return { past: `${base}ed`, present: base, gerund: `${base}ing` }
}

function doublingForms(base: string): Forms {
  const stem = base + base.slice(-1)
  return { past: `${stem}ed`, present: base, gerund: `${stem}ing` }
}

const byPast = new Map<string, Forms>(
  [
    ...irregular.map(([past, present, gerund]): Forms => ({ past, present, gerund })),
    ...regular.map(regularForms),
    ...doubling.map(doublingForms),
  ].map((forms) => [forms.past, forms]),
)

/** The past tense is the key; an unknown verb is a slip in a bank. */
function inTense(past: string, tense: Tense): string {
  const forms = byPast.get(past.toLowerCase())
  if (!forms) throw new Error(`verb not in verbs-bank.ts: ${past}`)
  const form = forms[tense]
  return /^[A-Z]/.test(past) ? form.charAt(0).toUpperCase() + form.slice(1) : form
}

export function conjugate(sentence: string, tense: Tense): string {
  return sentence.replace(/\*([A-Za-z-]+)\*/g, (_, verb: string) => inTense(verb, tense))
}
