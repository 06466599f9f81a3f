/** What a window may ask of a comparison: one query, several spaces, side by side. */
import { z } from 'zod'
import { procedure } from './base.ts'
import { DocumentKind, Pooling, Precision, Space } from './common.ts'
import { Query } from './search.ts'

export const ComparedHit = z.object({
  rank: z.int(),
  id: z.int(),
  file: z.string(),
  title: z.string(),
  headline: z.string(),
  score: z.number(),
  /** the passage this space found nearest to the query */
  passage: z.string(),
})
export type ComparedHit = z.infer<typeof ComparedHit>

export const ComparedList = z.object({
  space: Space,
  results: z.array(ComparedHit),
  /** rank in this space of every document that any list shows; absent when it has no vector here */
  ranks: z.record(z.string(), z.int()),
  /** as in search.run */
  rescored: z.int().optional(),
  ms: z.number(),
})
export type ComparedList = z.infer<typeof ComparedList>

export const Overlap = z.object({
  a: z.string(),
  b: z.string(),
  /** depth compared */
  k: z.int(),
  /** documents in both top-k lists */
  shared: z.int(),
  /** rank-biased overlap, p = 0.9 (Webber, Moffat, Zobel 2010), extrapolated */
  rbo: z.number(),
})
export type Overlap = z.infer<typeof Overlap>

export const Comparison = z.object({
  query: z.string(),
  lists: z.array(ComparedList),
  overlap: z.array(Overlap),
  /** ms for encoding the query once, shared by all poolings of a model */
  encodeMs: z.number(),
})
export type Comparison = z.infer<typeof Comparison>

export const compare = {
  run: procedure
    .input(
      z.object({
        query: Query,
        poolings: z.array(Pooling).min(1).default(['mean', 'max', 'cls', 'attention']),
        models: z.array(z.object({ model: z.string(), precision: Precision })).default([]),
        /** the models' own when empty; for each model and pooling one list of each */
        dimensions: z.array(z.int().positive()).default([]),
        of: DocumentKind.default('cv'),
        limit: z.int().min(1).max(100).default(20),
        /** depth of overlap@k */
        k: z.int().min(1).max(100).default(10),
      }),
    )
    .output(Comparison),
}
