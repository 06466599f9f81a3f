/** From an assembled text to its fields. */
import type { Extract } from '../extract.ts'
import type { Block, Reading, Section } from '../reading.ts'
import { documentOf } from './document.ts'
import { factsOf } from './facts.ts'
import { headlineOf } from './headline.ts'
import { identityOf } from './identity.ts'
import { kindOf } from './kind.ts'
import { languageOf } from './language.ts'
import { linkTargetsOf } from './link-targets.ts'
import { requirementsOf } from './requirements.ts'
import { sectionsOf } from './sections.ts'

type Fields = Pick<
  Reading,
  'sections' | 'identity' | 'name' | 'headline' | 'requirements' | 'facts' | 'kind' | 'language'
>

/** `says` is what the file tells about itself; it is believed over what the words look like. */
export function fieldsOf(
  text: string,
  blocks: readonly Block[],
  fileName: string,
  { says, links = [] }: Pick<Extract, 'says' | 'links'>,
): Fields {
  const language = says?.language ?? languageOf(text)
  const kind = says?.kind ?? kindOf(text, fileName)
  const sections = sectionsOf(text, blocks, kind)
  const document = documentOf(text, blocks, sections)
  const identity = identityOf(document, language, fileName, kind)
  const { ranges, name } = identity
  const headline = headlineOf(document, { kind, sections, identity: ranges, name, language, told: says?.title })
  const requirements = kind === 'posting' ? requirementsOf(text, blocks) : []
  const targets = kind === 'cv' ? linkTargetsOf(links, text) : []
  return {
    kind,
    sections: sections.map((section) => inLanguage(section, text)),
    identity: ranges,
    requirements: requirements.map(({ start, end }) => ({ start, end })),
    facts: {
      ...factsOf(document, { kind, sections, identity, language, requirements, headline }),
      ...(targets.length === 0 ? {} : { targets }),
    },
    ...(name === undefined ? {} : { name }),
    ...(headline === undefined ? {} : { headline }),
    ...(language === undefined ? {} : { language }),
  }
}

/** characters of a section that tell its language */
const sample = 800

function inLanguage(section: Section, text: string): Section {
  const start = section.start + section.heading.length
  const language = languageOf(text.slice(start, Math.min(section.end, start + sample)))
  return language === undefined ? section : { ...section, language }
}
