/** What must never be encoded: everything that tells who somebody is rather than what she can do. */
import type { Range } from '../../contract/common.ts'
import { linksIn, phonesIn } from './contacts.ts'
import { disjoint, type TextDocument } from './document.ts'
import { nameEverywhere, nameIn } from './name.ts'
import { personalIn } from './personal.ts'

export interface Identity {
  /** sorted, disjoint */
  readonly ranges: Range[]
  /** only when sure */
  readonly name?: Range
}

export function identityOf(
  document: TextDocument,
  language: string | undefined,
  fileName: string,
  kind: 'cv' | 'posting',
): Identity {
  const links = linksIn(document)
  const contacts = [...links, ...phonesIn(document, language)]
  if (kind === 'posting') return { ranges: disjoint(contacts) }
  const name = nameIn(document, links, fileName)
  const named = name === undefined ? [] : nameEverywhere(document.text, name)
  const ranges = disjoint([...contacts, ...personalIn(document), ...named])
  return name === undefined ? { ranges } : { ranges, name: { start: name.start, end: name.end } }
}
