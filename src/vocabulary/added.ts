/**
 * A vocabulary that the user brings along (ESCO), made fit to be matched: which of its labels are names, and which need company.
 * It stands beside the own one and takes nothing from it.
 */
import { foldTerm } from './fold.ts'
import type { Name, Term } from './terms.ts'

/** One label of a term; `preferred` is what the vocabulary itself calls it. */
export interface AddedName {
  readonly id: string
  readonly kind: 'skill' | 'occupation'
  readonly text: string
  readonly preferred: boolean
}

/** Labels of fewer letters are abbreviations of many things. */
const shortest = 3
/** words: longer labels are sentences, which no CV holds word for word */
const mostWords = 8

/**
 * Terms with their names, labelled by the first of them. A name that several terms have is the one's that prefers it; where none or several do, nobody can tell whose it
 * is, and it names nothing. One word alone may be an ordinary word ("communication"): it counts only in a list of skills or a title.
 */
export function termsOfAdded(names: Iterable<AddedName>): Term[] {
  const byKey = new Map<string, AddedName[]>()
  const terms = new Map<string, Term & { names: Name[] }>()
  for (const name of names) {
    const { id, kind, text } = name
    if (!terms.has(id)) terms.set(id, { id, kind, label: text, names: [] })
    const key = foldTerm(text)
    const others = byKey.get(key)
    if (others === undefined) byKey.set(key, [name])
    else others.push(name)
  }
  for (const [key, called] of byKey) {
    const owner = ownerOf(called)
    if (owner !== undefined && isName(key)) terms.get(owner.id)?.names.push(nameOf(owner))
  }
  return [...terms.values()].filter((term) => term.names.length > 0)
}

function ownerOf(called: readonly AddedName[]): AddedName | undefined {
  const preferring = called.filter(({ preferred }) => preferred)
  const candidates = preferring.length > 0 ? preferring : called
  return new Set(candidates.map(({ id }) => id)).size === 1 ? candidates[0] : undefined
}

function isName(key: string): boolean {
  return (key.match(/\p{L}/gu)?.length ?? 0) >= shortest && key.split(' ').length <= mostWords
}

/** Occupations are looked for in titles only, where one word says enough. */
function nameOf({ text, kind }: AddedName): Name {
  return { text, needsCompany: kind === 'skill' && !/[\s/-]/.test(text), anyCase: true }
}
