/** What a window may ask about documents that may be of the same person. Nothing is merged: the recruiter decides, and can take it back. */
import { z } from 'zod'
import { procedure } from './base.ts'
import { DocumentRow } from './library.ts'

/** same: versions of one person, all stay; newest: the older one is not found any more, as long as the newer one is there; different: never asked again */
export const SamePersonDecision = z.enum(['same', 'newest', 'different'])
export type SamePersonDecision = z.infer<typeof SamePersonDecision>

/** Two documents, the newer file first, and why they may be of the same person. At least one of the reasons is there. */
export const SamePerson = z.object({
  newer: DocumentRow,
  older: DocumentRow,
  /** estimated share of word pairs that both texts have, percent; absent below 80 */
  words: z.int().optional(),
  /** addresses and numbers (E.164) that both have */
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  decision: SamePersonDecision.optional(),
})
export type SamePerson = z.infer<typeof SamePerson>

/** An address or number that stands in so many CVs that it is taken for an agency's: it proposes only CVs with the same name. */
export const SharedContact = z.object({ kind: z.enum(['email', 'phone']), value: z.string(), documents: z.int() })
export type SharedContact = z.infer<typeof SharedContact>

export const duplicates = {
  /** proposals, or those decided on, the newest documents first */
  list: procedure
    .input(
      z.object({
        state: z.enum(['open', 'decided']).default('open'),
        /** only those of this document */
        document: z.int().optional(),
        /** only those of documents that this import met last */
        job: z.int().optional(),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(1000).default(100),
      }),
    )
    .output(
      z.object({
        total: z.int(),
        pairs: z.array(SamePerson),
        /** the 20 that stand in the most CVs */
        shared: z.array(SharedContact),
        /** files whose bytes are another document's: they are no documents of their own, so nothing is asked about them */
        identical: z.int(),
      }),
    ),
  /** `decision: null` takes a decision back */
  decide: procedure
    .input(z.object({ newer: z.int(), older: z.int(), decision: SamePersonDecision.nullable() }))
    .output(SamePerson),
}
