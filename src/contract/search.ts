/** What a window may ask of search. The result is the JSON of the command line (docs: the guide's command page). */
import { z } from 'zod'
import { procedure } from './base.ts'
import { Understood } from './conditions.ts'
import { DocumentKind, Method, Pooling, Precision, Range, Space } from './common.ts'

/** A text (search.too-long tells its limit), which may hold conditions (docs/searching.md), or a stored posting (its id); exactly one. */
export const Query = z
  .object({ text: z.string().optional(), posting: z.int().optional() })
  .refine((query) => (query.text === undefined) !== (query.posting === undefined), {
    message: 'give either a text or a posting',
  })
export type Query = z.infer<typeof Query>

export const SpaceChoice = z.object({
  model: z.string().optional(),
  precision: Precision.optional(),
  pooling: Pooling.optional(),
  /** the model's own without it; fewer (models.project makes them): the newest projection of this library */
  dimensions: z.int().positive().optional(),
})
export type SpaceChoice = z.infer<typeof SpaceChoice>

/** The best passage for one requirement (or for the whole query, when it has no parts). */
export const Evidence = z.object({
  requirement: z.string(),
  passage: z.string(),
  /** where the passage lies in the document's text */
  start: z.int(),
  end: z.int(),
  /** similarity of requirement and passage; comparable only within one space */
  score: z.number(),
})
export type Evidence = z.infer<typeof Evidence>

const Part = z.object({ score: z.number(), rank: z.int() })

export const SearchHit = z.object({
  rank: z.int(),
  id: z.int(),
  file: z.string(),
  title: z.string(),
  headline: z.string(),
  language: z.string().optional(),
  /** whole years at work, where a job's dates could be read */
  years: z.int().optional(),
  /** that the person speaks, or the posting asks for, ISO 639-1; absent where none is told */
  languages: z.array(z.string()).optional(),
  type: z.string(),
  score: z.number(),
  /** null when this part did not find the document */
  vector: Part.nullable(),
  keyword: Part.nullable(),
  /** what each part brought to `score`: they add up to it; below zero where the document lies under the mean of all; null as above */
  parts: z.object({ vector: z.number().nullable(), keyword: z.number().nullable() }),
  evidence: z.array(Evidence),
  /** index of the evidence that speaks most for the document, -1 where there is none: what a row of the list shows */
  strongest: z.int(),
  /** the query is this person's name, e-mail address or telephone number; she comes first */
  named: z.boolean(),
  /** the document holds text that a person looking at it does not see; it counted for nothing */
  hidden: z.boolean(),
  /** proposals that it may be of the same person as another document (`duplicates.list`) */
  alike: z.int(),
})
export type SearchHit = z.infer<typeof SearchHit>

export const SearchResult = z.object({
  query: z.string(),
  understood: Understood,
  space: Space.nullable(),
  method: Method,
  /** share of meaning in the scores, 0 to 1: as asked, or by the kind of query; 1 or 0 where there is one list only */
  weight: z.number(),
  results: z.array(SearchHit),
  /** in a space of fewer dimensions: how many of the nearest documents were scored anew, and put in order, in the model's own */
  rescored: z.int().optional(),
  /** documents that were searchable: of the asked language, where one was asked for, and fulfilling the query's conditions */
  searched: z.int(),
  /** all searchable documents by language, most frequent first, whichever language was asked for; ISO 639-1, '' where unknown */
  languages: z.array(z.object({ language: z.string(), count: z.int() })),
  /** documents that could not be read, so were not searched */
  unread: z.int(),
  /** documents read but not encoded yet: only their words were searched */
  unencoded: z.int(),
  /** the query is so long that only its beginning counts for meaning; all of it counts for words */
  cut: z.boolean(),
  ms: z.object({
    tokenize: z.number(),
    encode: z.number(),
    scan: z.number(),
    keyword: z.number(),
    fuse: z.number(),
    evidence: z.number(),
    total: z.number(),
  }),
})
export type SearchResult = z.infer<typeof SearchResult>

/** found: the words or a close passage are there; weak: the nearest passage is only related; missing: nothing near. */
export const RequirementEvidence = z.object({
  requirement: z.string(),
  strength: z.enum(['found', 'weak', 'missing']),
  passage: z.string(),
  start: z.int(),
  end: z.int(),
  score: z.number(),
  /** which of the requirement's words stand in the document */
  words: z.array(z.string()),
})
export type RequirementEvidence = z.infer<typeof RequirementEvidence>

export const Explanation = z.object({
  id: z.int(),
  requirements: z.array(RequirementEvidence),
  /** passages to tint in the text */
  passages: z.array(Range),
  /** keyword hits to underline in the text */
  keywords: z.array(Range),
  /** the query is this person's name, e-mail address or telephone number */
  named: z.boolean(),
})
export type Explanation = z.infer<typeof Explanation>

export const search = {
  run: procedure
    .input(
      z.object({
        query: Query,
        method: Method.default('hybrid'),
        /** share of meaning in a hybrid score, words have the rest; by the kind of query without it */
        weight: z.number().min(0).max(1).optional(),
        space: SpaceChoice.default({}),
        of: DocumentKind.default('cv'),
        /** only documents in this language (ISO 639-1) */
        language: z.string().max(8).optional(),
        limit: z.int().min(1).max(1000).default(50),
      }),
    )
    .output(SearchResult),
  /** why this document stands where it does: requirement by requirement, with places in its text */
  explain: procedure.input(z.object({ query: Query, id: z.int(), space: SpaceChoice.default({}) })).output(Explanation),
}
