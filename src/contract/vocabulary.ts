/** What a window may ask about vocabularies that the user adds to the one that comes with the product. */
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { procedure } from './base.ts'

export const AddedVocabulary = z.object({
  id: z.int(),
  /** the file's name, for example `skills_de.csv` */
  file: z.string(),
  skills: z.int(),
  occupations: z.int(),
  /** labels of its terms, other names included */
  names: z.int(),
  /** ISO 8601 */
  addedAt: z.string(),
})
export type AddedVocabulary = z.infer<typeof AddedVocabulary>

export const VocabularyState = z.object({
  /** those added first in front */
  vocabularies: z.array(AddedVocabulary),
  /** documents whose text was looked through by the vocabularies as they are now and by the newest rules, of all that have one */
  matched: z.int(),
  documents: z.int(),
})
export type VocabularyState = z.infer<typeof VocabularyState>

export const vocabulary = {
  /** what was added, and how far the documents of the library have been looked through again */
  state: procedure.output(VocabularyState),
  /** the state now and after each change, at most 4 times a second; ends when all documents are matched */
  watch: procedure.output(eventIterator(VocabularyState)),
  /**
   * ESCO's skills or occupations as CSV; several files, one a language, make one vocabulary. A file of the same name takes the place of the
   * one before. The documents are looked through again in the background. vocabulary.* says why a file cannot be used; nothing is changed then.
   */
  add: procedure.input(z.object({ path: z.string().min(1) })).output(AddedVocabulary),
  remove: procedure.input(z.object({ id: z.int() })).output(z.object({ removed: z.boolean() })),
}
