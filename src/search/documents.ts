/** Which documents a search looks at, and which it cannot. Those with text are those whose bytes are known (sha256). */
import type { DocumentKind } from '../contract/common.ts'
import type { Library } from '../library/database.ts'
import { sql } from '../library/statements.ts'

/** Documents of a kind that have text, without the one that is itself the query. */
export function searchableIds(library: Library, of: DocumentKind, except?: number): Set<number> {
  const ids = sql<{ id: number }>(
    library,
    'select id from document where kind = ? and sha256 is not null and id <> ?',
  ).all(of, except ?? 0)
  return new Set(ids.map(({ id }) => id))
}

/** Documents of a kind that could not be read. */
export function countUnread(library: Library, of: DocumentKind): number {
  const counted = sql<{ n: number }>(library, "select count(*) as n from document where kind = ? and state = 'failed'")
  return counted.get(of)?.n ?? 0
}

/** Documents of a kind that have text and that this space's encoder has not done; without a space those that no encoder has. */
export function countUnencoded(library: Library, of: DocumentKind, space: number | null): number {
  const counted = sql<{ n: number }>(
    library,
    `select count(*) as n from document
     where kind = @of and sha256 is not null and not exists (
       select 1 from encoding where encoding.document_id = document.id
       and (@space is null or encoder_id = (select encoder_id from space where id = @space)))`,
  )
  return counted.get({ of, space })?.n ?? 0
}
