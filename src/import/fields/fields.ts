/** From an assembled text to its fields. */
import type { Extract } from '../extract.ts'
import type { Block, Reading } from '../reading.ts'
import { documentOf } from './document.ts'
import { headlineOf } from './headline.ts'
import { identityOf } from './identity.ts'
import { kindOf } from './kind.ts'
import { languageOf } from './language.ts'
import { requirementsOf } from './requirements.ts'
import { sectionsOf } from './sections.ts'

type Fields = Pick<Reading, 'sections' | 'identity' | 'name' | 'headline' | 'requirements' | 'kind' | 'language'>

/** `says` is what the file tells about itself; it is believed over what the words look like. */
export function fieldsOf(text: string, blocks: readonly Block[], fileName: string, says: Extract['says']): Fields {
  const language = says?.language ?? languageOf(text)
  const kind = says?.kind ?? kindOf(text, fileName)
  const sections = sectionsOf(text, blocks, kind)
  const document = documentOf(text, blocks, sections)
  const { ranges, name } = identityOf(document, language, fileName, kind)
  const headline = headlineOf(document, { kind, sections, identity: ranges, name, language, told: says?.title })
  return {
    kind,
    sections,
    identity: ranges,
    requirements: kind === 'posting' ? requirementsOf(text, blocks) : [],
    ...(name === undefined ? {} : { name }),
    ...(headline === undefined ? {} : { headline }),
    ...(language === undefined ? {} : { language }),
  }
}
