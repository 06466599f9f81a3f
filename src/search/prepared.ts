/** Documents cut into passages, kept for the next search: the same people are looked at again and again, and cutting takes longest. */
import type { Library } from '../library/database.ts'
import { contentOf } from '../library/documents.ts'
import { sql } from '../library/statements.ts'
import { passagesIn } from './passages.ts'
import type { Passage } from './passages.ts'

export interface PreparedDocument {
  readonly text: string
  readonly passages: readonly Passage[]
}

interface Kept extends PreparedDocument {
  /** of the bytes that the text was read from */
  readonly sha256: string
}

interface Shelf {
  /** the longest unused first */
  readonly documents: Map<number, Kept>
  characters: number
}

/** UTF-16 code units of text kept: some 300 CVs, about 20 MB with their roots */
const mostCharacters = 1_000_000

const shelves = new WeakMap<Library, Shelf>()

/** undefined where there is no text */
export function preparedDocument(library: Library, id: number): PreparedDocument | undefined {
  const stored = sql<{ sha256: string | null }>(library, 'select sha256 from document where id = ?').get(id)
  if (stored?.sha256 == null) return undefined
  const shelf = shelves.get(library) ?? { documents: new Map(), characters: 0 }
  shelves.set(library, shelf)
  const known = take(shelf, id)
  const current = known?.sha256 === stored.sha256 ? known : prepare(library, id, stored.sha256)
  if (current !== undefined) put(shelf, id, current)
  return current
}

function prepare(library: Library, id: number, sha256: string): Kept | undefined {
  const content = contentOf(library, id)
  return content && { sha256, text: content.text, passages: passagesIn(content) }
}

function take(shelf: Shelf, id: number): Kept | undefined {
  const known = shelf.documents.get(id)
  if (known === undefined) return undefined
  shelf.documents.delete(id)
  shelf.characters -= known.text.length
  return known
}

function put(shelf: Shelf, id: number, document: Kept): void {
  shelf.documents.set(id, document)
  shelf.characters += document.text.length
  for (const [oldest] of shelf.documents) {
    if (shelf.characters <= mostCharacters || oldest === id) return
    take(shelf, oldest)
  }
}
