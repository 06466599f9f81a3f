/**
 * Facts again, from a text that was read before: by rules that have become better, or another vocabulary. The file is not needed, but what
 * only its layout told (which lines stand together) or its links is not known any more, so the jobs, schools and link targets that were found then
 * are kept.
 */
import type { Range } from '../../contract/common.ts'
import type { Facts } from '../../contract/facts.ts'
import type { Block, SectionKind } from '../reading.ts'
import { documentOf } from './document.ts'
import { factsOf, knownTerms } from './facts.ts'
import { identityOf } from './identity.ts'
import { requirementsOf } from './requirements.ts'
import { withTenure } from './tenure.ts'

/** What the library keeps of a reading, as far as facts are made of it. */
export interface StoredText {
  readonly text: string
  readonly kind: 'cv' | 'posting'
  readonly language?: string
  readonly sections: readonly (Range & { readonly kind: string; readonly heading: string })[]
  readonly identity: readonly Range[]
  readonly headline?: Range
  readonly requirements: readonly Range[]
  /** absent where it was read before there were any */
  readonly facts?: Facts
  /** without its folder */
  readonly fileName: string
  /** of its file, whole milliseconds since 1970 */
  readonly modified: number
}

/** Which rules facts are made by: to be counted up with each change of them that documents of a library should have, too. */
export const factsVersion = 1

/** Only the vocabulary is another one: its terms anew, and all else as it was. */
export function termsAgain(stored: StoredText, facts: Facts): Facts {
  return { ...facts, terms: knownTerms(stored.text, { ...stored, ...told(stored) }, facts) }
}

export function factsAgain(stored: StoredText): Facts {
  const { text, kind, language, fileName, facts, modified } = stored
  const blocks = linesOf(text)
  const { sections, headline } = told(stored)
  const document = documentOf(text, blocks, sections)
  const identity = { ...identityOf(document, language, fileName, kind), ranges: [...stored.identity] }
  const requirements = kind === 'posting' ? requirementsOf(text, blocks) : []
  const found = factsOf(document, { kind, sections, identity, language, requirements, headline })
  const roles = kept(facts?.roles, found.roles)
  const schooling = kept(facts?.schooling, found.schooling)
  const targets = facts?.targets === undefined ? {} : { targets: facts.targets }
  return termsAgain(stored, withTenure({ ...found, roles, schooling, ...targets }, modified))
}

const kept = <T>(before: readonly T[] | undefined, now: T[]): T[] =>
  before === undefined || before.length === 0 ? now : [...before]

function told({ sections, headline }: StoredText) {
  return { sections: sections.map((section) => ({ ...section, kind: section.kind as SectionKind })), headline }
}

/** A block of a stored text is one of its lines. */
function linesOf(text: string): Block[] {
  let start = 0
  return text.split('\n').map((line) => {
    const block: Block = { start, end: start + line.length, kind: 'paragraph' }
    start = block.end + 1
    return block
  })
}
