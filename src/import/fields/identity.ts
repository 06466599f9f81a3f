/** What must never be encoded: everything that tells who somebody is rather than what she can do. */
import type { Range } from '../../contract/common.ts'
import { linksIn, phonesIn, type Link } from './contacts.ts'
import { disjoint, type TextDocument } from './document.ts'
import { nameEverywhere, nameIn } from './name.ts'
import { personalIn } from './personal.ts'

export interface Identity {
  /** sorted, disjoint */
  readonly ranges: Range[]
  /** only when sure */
  readonly name?: Range
  /** e-mail addresses and links, and telephone numbers with what may overlap, as they were found */
  readonly links: readonly Link[]
  readonly phones: readonly Range[]
}

export function identityOf(
  document: TextDocument,
  language: string | undefined,
  fileName: string,
  kind: 'cv' | 'posting',
): Identity {
  const links = linksIn(document)
  const phones = phonesIn(document, language)
  const contacts = [...links, ...phones]
  if (kind === 'posting') return { ranges: disjoint(contacts), links, phones }
  const name = nameIn(document, links, fileName)
  const named = name === undefined ? [] : nameEverywhere(document.text, name)
  const ranges = disjoint([...contacts, ...personalIn(document), ...named])
  const found = { ranges, links, phones }
  return name === undefined ? found : { ...found, name: { start: name.start, end: name.end } }
}
