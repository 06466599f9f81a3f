/** What is told of a document that was forgotten: what was removed, and whether a trace of it was found afterwards. */
import { z } from 'zod'

const Named = z.object({ id: z.int(), file: z.string() })

export const Receipt = z.object({
  /** when, ISO 8601 */
  at: z.string(),
  /** the document and everything inside its file */
  documents: z.array(Named),
  /** rows that were removed, or cleared of what they said */
  rows: z.object({
    documents: z.int(),
    /** paths of files with the same bytes */
    copies: z.int(),
    texts: z.int(),
    passages: z.int(),
    /** of all spaces */
    vectors: z.int(),
    /** entries of fields that lists are filtered by */
    fields: z.int(),
    /** entries of the word index */
    words: z.int(),
    /** "same person?", decided or not */
    pairs: z.int(),
    /** imports that named the file */
    imports: z.int(),
    /** the first rows of a table, kept to confirm its columns by, and queries that named the person */
    cleared: z.int(),
    /** copies of the library from before an update: whole files */
    backups: z.int(),
  }),
  /** how many of its lines, addresses and file names were sought in all files of the library folder afterwards */
  sought: z.int(),
  /** those found that no other document has; 0 unless something is wrong */
  traces: z.int(),
  /** other documents that hold some of the same lines or addresses: they may be of the same person */
  elsewhere: z.array(Named),
  /** files that it was read from: Shortlist never deletes them */
  originals: z.array(z.string()),
})
export type Receipt = z.infer<typeof Receipt>
