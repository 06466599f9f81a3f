/** Where the links of a document lead: the addresses behind its words, as its reader finds them, until it is known which are somebody's own. */

export interface LinkedTo {
  readonly address: string
  /** the words that lead there */
  readonly shown: string
}

/** links of one document, and characters of an address and of its words, that are looked at */
export const mostLinks = { count: 500, characters: 500 } as const

/** Only what leads to a page, a mailbox or a telephone, not to a place in the document or a file. */
export function linkedTo(address: string | undefined, shown: string): LinkedTo[] {
  const plain = address?.trim() ?? ''
  if (plain.length > mostLinks.characters || !/^(https?:\/\/|mailto:|tel:)\S/i.test(plain)) return []
  return [{ address: plain, shown: shown.slice(0, mostLinks.characters).replace(/\s+/g, ' ').trim() }]
}
