/** What a window may ask about the library: is it open, what is in it, one document. */
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { procedure } from './base.ts'
import {
  Cause,
  DeviceTrouble,
  DocumentKind,
  DocumentState,
  Outcome,
  Precision,
  Range,
  ReadByOcr,
  RunLimit,
  Space,
} from './common.ts'
import { Fault } from './errors.ts'
import { Receipt } from './forget.ts'
import { Facts } from './facts.ts'
import { HiddenText } from './hidden.ts'
import { ImportProgress } from './import.ts'

export const EncoderState = z.object({
  state: z.enum(['missing', 'loading', 'ready', 'restarting', 'failed']),
  model: z.string(),
  precision: Precision,
  fault: Fault.optional(),
  /** ready, but nobody has asked it for long: its memory is given back, and the next text waits until it is loaded again */
  resting: z.boolean().optional(),
  /** why it runs on the processor although another device was chosen */
  trouble: DeviceTrouble.optional(),
  /** absent where each text has a run of its own */
  runs: RunLimit.optional(),
})
export type EncoderState = z.infer<typeof EncoderState>

export const LibraryStatus = z.object({
  state: z.enum(['opening', 'open', 'failed']),
  folder: z.string(),
  /** the sample library that comes with the product */
  sample: z.boolean(),
  fault: Fault.optional(),
  counts: z.object({
    cvs: z.int(),
    postings: z.int(),
    queued: z.int(),
    read: z.int(),
    encoded: z.int(),
    failed: z.int(),
    chunks: z.int(),
    /** pairs of CVs that may be of the same person, not decided on yet */
    alike: z.int(),
    /** pairs that were decided on */
    decided: z.int(),
  }),
  /** the space that searches use */
  space: Space,
  encoder: EncoderState,
  /** files are being read or documents encoded, or wait for an encoder that may still come up */
  busy: z.boolean(),
  /** the running import, or the last one that ended in this session */
  job: ImportProgress.optional(),
})
export type LibraryStatus = z.infer<typeof LibraryStatus>

export const DocumentRow = z.object({
  id: z.int(),
  kind: DocumentKind,
  /** full path it was imported from */
  path: z.string(),
  /** the document inside that file, where it is one: an attachment, a file of an archive, a row */
  member: z.string().optional(),
  /** file name, with the member's where there is one: `cvs.zip › anna.pdf` */
  file: z.string(),
  type: z.string(),
  state: DocumentState,
  outcome: Outcome.optional(),
  cause: Cause.optional(),
  /** why it failed, as a sentence */
  message: z.string().optional(),
  /** a person's name where the reader was sure, else a posting's title, else the file name */
  title: z.string(),
  /** a CV's headline, or empty */
  headline: z.string(),
  /** a posting's place, contract, hours and pay, as it words them; only in lists of postings */
  brief: z.array(z.string()).optional(),
  language: z.string().optional(),
  pages: z.int().optional(),
  ocr: ReadByOcr.optional(),
  /** characters of text */
  length: z.int(),
  importedAt: z.string(),
})
export type DocumentRow = z.infer<typeof DocumentRow>

export const DocumentText = z.object({
  document: DocumentRow,
  text: z.string(),
  /** name, contact, birth date and the like: shown, searchable by words, never encoded */
  identity: z.array(Range),
  /** what heads a section, in order: a whole line, or what stands before a colon */
  headings: z.array(Range),
  warnings: z.array(z.string()),
  /** in no search and no vector */
  hidden: z.array(HiddenText),
  facts: Facts,
  /** proposals that it may be of the same person as another document */
  alike: z.int(),
})
export type DocumentText = z.infer<typeof DocumentText>

export const library = {
  status: procedure.output(LibraryStatus),
  /** the status now and after each change, at most 4 times a second */
  watch: procedure.output(eventIterator(LibraryStatus)),
  documents: procedure
    .input(
      z.object({
        kind: DocumentKind.optional(),
        state: DocumentState.optional(),
        /** part of a title, headline or file name */
        contains: z.string().max(200).optional(),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(1000).default(200),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(DocumentRow) })),
  document: procedure.input(z.object({ id: z.int() })).output(DocumentText),
  /** Forgets a document, and all inside its file, for good. The file itself is not touched. Its bytes are not read again unless it is tried again by `imports.retry`. */
  forget: procedure.input(z.object({ id: z.int() })).output(Receipt),
}
