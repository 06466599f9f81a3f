/** Everything that a document says in fields, from its lines and sections. */
import type { Range } from '../../contract/common.ts'
import type { Facts, FoundTerm } from '../../contract/facts.ts'
import type { Section, SectionKind } from '../reading.ts'
import { disjoint, type TextDocument, type TextLine } from './document.ts'
import { schoolingIn } from './education.ts'
import { rolesIn } from './experience.ts'
import type { Identity } from './identity.ts'
import { languagesAsked, languagesIn } from './language-skills.ts'
import { phonesOf } from './phones.ts'
import { postingIn } from './posting.ts'
import type { Asked } from './requirements.ts'
import { namesOf, termsIn } from './terms.ts'

export interface Told {
  readonly kind: 'cv' | 'posting'
  readonly sections: readonly Section[]
  readonly identity: Identity
  readonly language: string | undefined
  readonly requirements: readonly Asked[]
  readonly headline: Range | undefined
}

export function factsOf(document: TextDocument, told: Told): Facts {
  const { links, phones } = told.identity
  const contact = {
    emails: disjoint(links.filter(({ email }) => email !== undefined)),
    links: disjoint(links.filter(({ email }) => email === undefined)),
    phones: phonesOf(document, phones, told.language),
  }
  const own = told.kind === 'cv' ? person(document, told) : asked(document, told)
  const posting = told.kind === 'posting' ? { posting: postingIn(document, told) } : {}
  const terms = knownTerms(document.text, { ...told, identity: told.identity.ranges }, own)
  return { ...contact, ...own, terms, ...posting }
}

interface Known {
  readonly sections: readonly Pick<Section, 'kind' | 'start' | 'end'>[]
  /** what tells who somebody is */
  readonly identity: readonly Range[]
  readonly headline: Range | undefined
  readonly requirements: readonly Range[]
}

/** What of the vocabulary a document says, once everything else is known. */
export function knownTerms(
  text: string,
  { sections, identity, headline, requirements }: Known,
  { roles, schooling }: Pick<Facts, 'roles' | 'schooling'>,
): FoundTerm[] {
  const { titles, organisations } = namesOf(roles)
  return termsIn(text, {
    identity,
    organisations: [...organisations, ...schooling.flatMap(({ school }) => school ?? [])],
    titles: headline === undefined ? titles : [headline, ...titles],
    lists: [...sections.filter(({ kind }) => kind === 'skills'), ...requirements],
  })
}

type Own = Pick<Facts, 'roles' | 'schooling' | 'languages'>

function person(document: TextDocument, { sections }: Told): Own {
  const of = (kind: SectionKind) => linesOf(document, sections, kind)
  return {
    roles: rolesIn(of('experience')),
    schooling: schoolingIn(of('education')),
    languages: languagesIn(of('languages').flat()),
  }
}

function asked({ lines }: TextDocument, { requirements }: Told): Own {
  const wanted = lines.filter(({ start, end }) => requirements.some((one) => one.start < end && one.end > start))
  return { roles: [], schooling: [], languages: languagesAsked(wanted) }
}

/** The lines of each section of a kind, without its heading; what stands on the heading's line after a colon is one of them. */
function linesOf({ lines }: TextDocument, sections: readonly Section[], kind: SectionKind): TextLine[][] {
  return sections
    .filter((section) => section.kind === kind)
    .map(({ start, end, heading }) => {
      const content = start + heading.length
      return lines
        .filter((line) => line.end > content && line.start < end)
        .flatMap((line) => (line.start >= content ? [line] : afterColon(line, content)))
    })
}

function afterColon(line: TextLine, from: number): TextLine[] {
  const rest = /^\s{0,3}[:：]\s{0,3}(?=\S)/u.exec(line.text.slice(from - line.start))
  if (rest === null) return []
  const start = from + rest[0].length
  return [{ ...line, start, text: line.text.slice(start - line.start) }]
}
