/** Owns the words of trades: resources/vocabulary, written for this product. */
import business from '../../resources/vocabulary/business.json' with { type: 'json' }
import care from '../../resources/vocabulary/care.json' with { type: 'json' }
import crafts from '../../resources/vocabulary/crafts.json' with { type: 'json' }
import logistics from '../../resources/vocabulary/logistics.json' with { type: 'json' }
import service from '../../resources/vocabulary/service.json' with { type: 'json' }
import society from '../../resources/vocabulary/society.json' with { type: 'json' }
import software from '../../resources/vocabulary/software.json' with { type: 'json' }

export const termKinds = ['skill', 'tool', 'licence', 'certificate', 'occupation'] as const
export type TermKind = (typeof termKinds)[number]

/** One thing, whatever it is called: all its names have the same id. */
export interface Term {
  readonly id: string
  readonly kind: TermKind
  readonly label: string
  readonly names: readonly Name[]
}

export interface Name {
  readonly text: string
  /** it is also a common word: only alone between separators, among skills or beside another term */
  readonly needsCompany: boolean
  /** its list writes it in small letters, whatever a CV does: as a common word it counts in any letters */
  readonly anyCase?: boolean
}

/** How a file holds them: by kind, label -> other names, parted by semicolons. */
type Source = Partial<Record<TermKind, Readonly<Record<string, string>>>>

const sources: readonly Source[] = [logistics, crafts, care, service, business, society, software]

/** In the order of the files; built at each call, so callers keep what they make of it. */
export function ownTerms(): Term[] {
  return sources.flatMap((source) =>
    termKinds.flatMap((kind) =>
      Object.entries(source[kind] ?? {}).map(([label, others]) => termOf(kind, label, others)),
    ),
  )
}

function termOf(kind: TermKind, label: string, others: string): Term {
  const names = [label, ...others.split(';')].map((name) => name.trim()).filter((name) => name !== '')
  const plain = label.replace(/!$/, '')
  return { id: `${kind}:${plain.toLowerCase()}`, kind, label: plain, names: names.map(nameOf) }
}

function nameOf(text: string): Name {
  return { text: text.replace(/!$/, ''), needsCompany: text.endsWith('!') }
}
