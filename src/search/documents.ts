/** Which documents a search looks at, and which it cannot. Those with text are those whose bytes are known (sha256). */
import type { DocumentKind } from '../contract/common.ts'
import type { SearchResult } from '../contract/search.ts'
import type { Library } from '../library/database.ts'
import { sql } from '../library/statements.ts'
import { untilChanged } from '../library/unchanged.ts'
import { fulfilling } from './conditions/fulfil.ts'
import type { PreparedQuery } from './query.ts'

interface Asked {
  readonly of: DocumentKind
  /** only documents in this language */
  readonly language?: string | undefined
  /** the document that is itself the query is never among the results */
  readonly query: Pick<PreparedQuery, 'postingId'>
}

/**
 * Documents of a kind (and language) that have text and fulfil the query's conditions, but no older versions that the recruiter does not want
 * to find any more, and none whose file has gone from a watched folder.
 */
export function searchableIds(
  library: Library,
  { of, language, query }: Asked & { readonly query: Pick<PreparedQuery, 'postingId' | 'conditions'> },
): ReadonlySet<number> {
  const all = findable(library, of, language ?? null)
  const except = query.postingId ?? 0
  const others = all.has(except) ? all.difference(new Set([except])) : all
  return query.conditions.reduce((left, condition) => fulfilling(library, condition, left), others)
}

function findable(library: Library, of: DocumentKind, language: string | null): ReadonlySet<number> {
  return untilChanged(library, JSON.stringify(['findable', of, language]), () => {
    const ids = sql<{ id: number }>(
      library,
      `select id from document
       where kind = @of and sha256 is not null and replaced_by is null and presence <> 'missing'
       and (@language is null or language is @language)`,
    ).all({ of, language })
    return new Set(ids.map(({ id }) => id))
  })
}

/** How many documents of a kind have text, by language, most first; '' where it is not known. */
export function languagesOf(library: Library, { of, query }: Asked): SearchResult['languages'] {
  const except = query.postingId ?? 0
  const counted = sql<SearchResult['languages'][number]>(
    library,
    `select coalesce(language, '') as language, count(*) as count from document
     where kind = @of and sha256 is not null and replaced_by is null and presence <> 'missing' and id <> @except group by 1 order by 2 desc, 1`,
  )
  return untilChanged(library, JSON.stringify(['languages', of, except]), () => counted.all({ of, except }))
}

/** Documents of a kind that could not be read. */
export function countUnread(library: Library, of: DocumentKind): number {
  const counted = sql<{ n: number }>(library, "select count(*) as n from document where kind = ? and state = 'failed'")
  return untilChanged(library, JSON.stringify(['unread', of]), () => counted.get(of)?.n ?? 0)
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
  return untilChanged(library, JSON.stringify(['unencoded', of, space]), () => counted.get({ of, space })?.n ?? 0)
}
