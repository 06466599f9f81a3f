/** What a window may ask about imports. A job belongs to the engine: it goes on when the window that started it closes. */
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { procedure } from './base.ts'
import { Cause, DocumentKind, Outcome } from './common.ts'
import { MappedFile, Mapping, TableFile } from './mapping.ts'

export const ImportAs = z.enum(['cv', 'posting', 'auto'])
export type ImportAs = z.infer<typeof ImportAs>

/** A file that could not be read, or a file or folder that could not be looked at. */
export const FailedFile = z.object({
  /** its name */
  file: z.string(),
  path: z.string(),
  outcome: Outcome,
  cause: Cause.optional(),
  message: z.string(),
  /** what the recruiter can do about it */
  next: z.string(),
  /** trying again could end otherwise although the file has not changed */
  mayPass: z.boolean(),
})
export type FailedFile = z.infer<typeof FailedFile>

export const ListedFailure = FailedFile.extend({
  id: z.int(),
  /** the last import that met it; absent when that was cancelled before it came to it */
  job: z.int().optional(),
})
export type ListedFailure = z.infer<typeof ListedFailure>

export const ImportProgress = z.object({
  job: z.int(),
  state: z.enum(['walking', 'running', 'cancelled', 'done', 'paused']),
  /** files found so far; final once state is past `walking`. Of a cancelled import, those not read are `found - read`. */
  found: z.int(),
  /** files whose reading has ended, one way or another */
  read: z.int(),
  imported: z.int(),
  /** of the imported: what they were taken as */
  cvs: z.int(),
  postings: z.int(),
  unchanged: z.int(),
  duplicates: z.int(),
  failed: z.int(),
  /** documents of this job that have vectors */
  encoded: z.int(),
  /** documents of this job that were read and have no vectors yet */
  unencoded: z.int(),
  chunks: z.int(),
  /** file being read */
  current: z.string().optional(),
  /** how far it is when it is read by OCR: the page, of so many that need it */
  ocr: z.object({ page: z.int(), of: z.int() }).optional(),
  /** files read per second since the start */
  rate: z.number(),
  /** estimated seconds until everything is encoded; absent until it can be told */
  secondsLeft: z.number().optional(),
  ms: z.number(),
  /** somebody paused all imports (`imports.pause`); they go on when they are resumed, also after a restart */
  held: z.boolean(),
  /** why it is paused (a full disk), or why there are no vectors, as sentences */
  note: z.string().optional(),
})
export type ImportProgress = z.infer<typeof ImportProgress>

/** A document that an import brought in. */
export const ImportedDocument = z.object({ id: z.int(), kind: DocumentKind, file: z.string(), title: z.string() })
export type ImportedDocument = z.infer<typeof ImportedDocument>

export const ImportReport = z.object({
  job: z.int(),
  /** files and folders that were asked for, and as what: starting them again goes on with what was left */
  paths: z.array(z.string()),
  as: ImportAs,
  imported: z.int(),
  /** the first 20 of the imported, CVs first */
  documents: z.array(ImportedDocument),
  unchanged: z.int(),
  /** files whose bytes are those of a document that is there already */
  duplicates: z.int(),
  /** documents that may be of the same person as another one (`duplicates.list`) */
  alike: z.int(),
  failed: z.array(FailedFile),
  /** documents that were read and have no vectors yet: only words find them */
  unencoded: z.int(),
  chunks: z.int(),
  ms: z.number(),
  /** why there are no vectors, as sentences */
  note: z.string().optional(),
})
export type ImportReport = z.infer<typeof ImportReport>

/** One import of the past, or a running one. */
export const ImportSummary = ImportReport.pick({
  job: true,
  paths: true,
  as: true,
  imported: true,
  unchanged: true,
  duplicates: true,
  ms: true,
}).extend({ state: ImportProgress.shape.state, startedAt: z.string(), found: z.int(), failed: z.int() })
export type ImportSummary = z.infer<typeof ImportSummary>

/** A report to be saved. */
export const ReportText = z.object({
  /** for a file */
  name: z.string(),
  text: z.string(),
})
export type ReportText = z.infer<typeof ReportText>

export const imports = {
  /** starts reading these files and folders (recursively); answers at once */
  start: procedure
    .input(z.object({ paths: z.array(z.string().min(1)).min(1).max(10_000), as: ImportAs.default('auto') }))
    .output(z.object({ job: z.int() })),
  /** progress now and after each change, at most 4 times a second; ends when the job has ended. Stopping to listen stops nothing. */
  watch: procedure.input(z.object({ job: z.int() })).output(eventIterator(ImportProgress)),
  /** stops after the running file; what was imported stays */
  cancel: procedure.input(z.object({ job: z.int() })).output(z.object({ cancelled: z.boolean() })),
  /** all imports rest after the running files and documents, until they are resumed, over restarts, too */
  pause: procedure.output(z.object({ held: z.boolean() })),
  resume: procedure.output(z.object({ held: z.boolean() })),
  /** what came in and what failed, of a running or ended job */
  report: procedure.input(z.object({ job: z.int() })).output(ImportReport),
  /** what became of each file of an import, as CSV (safe in spreadsheets) or JSON */
  reportText: procedure.input(z.object({ job: z.int(), format: z.enum(['csv', 'json']) })).output(ReportText),
  /** the imports of this library, the newest first */
  list: procedure
    .input(z.object({ limit: z.int().min(1).max(1000).default(50) }))
    .output(z.object({ imports: z.array(ImportSummary) })),
  /** every file in the library that could not be read, and every file or folder that could not be looked at */
  failed: procedure
    .input(z.object({ kind: DocumentKind.optional() }))
    .output(z.object({ files: z.array(ListedFailure) })),
  /** reads failed files again, and walks again where something could not be looked at */
  retry: procedure.input(z.object({ ids: z.array(z.int()).min(1) })).output(z.object({ job: z.int() })),
  /** takes failures off the list and out of the counts, until a later import meets them again; ids of others are passed over */
  dismiss: procedure.input(z.object({ ids: z.array(z.int()).min(1) })).output(z.object({ dismissed: z.int() })),
  /** files whose rows can be documents, the newest first: of one import, or of the library */
  tables: procedure.input(z.object({ job: z.int().optional() })).output(z.object({ files: z.array(TableFile) })),
  /** how such a file, or the file of such a row, is understood */
  mapping: procedure.input(z.object({ id: z.int() })).output(MappedFile),
  /** reads the file again, understood like this (null: as proposed), in place of what was read from it; the same rows stay what they are */
  confirmMapping: procedure
    .input(z.object({ id: z.int(), mapping: Mapping.nullable() }))
    .output(z.object({ job: z.int() })),
}
