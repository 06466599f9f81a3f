/** How the rows of a table become documents: proposed by the reader, corrected by the recruiter. */
import { z } from 'zod'

/** What a column holds. `other` is kept as text beside its heading. */
export const ColumnRole = z.enum([
  'name',
  'first-name',
  'last-name',
  'email',
  'phone',
  'address',
  'birth',
  'link',
  'title',
  'employer',
  'skills',
  'experience',
  'education',
  'languages',
  'place',
  'salary',
  'contract',
  'requirements',
  'description',
  'notes',
  'other',
])
export type ColumnRole = z.infer<typeof ColumnRole>

/** rows from the top among which the headings may be */
export const headerRows = 10

export const TableMapping = z.object({
  /** of a workbook; '' where there is but one table */
  sheet: z.string().max(300),
  /** what a row is; `table`: the rows are no documents of their own */
  as: z.enum(['candidates', 'postings', 'table']),
  /** 0-based row that holds the headings (what stands above it is passed over); -1 where there are none */
  header: z
    .int()
    .min(-1)
    .max(headerRows - 1),
  /** one for each column, in order; columns beyond are `other` */
  columns: z.array(ColumnRole).max(16_384),
})
export type TableMapping = z.infer<typeof TableMapping>

/** One a table of the file. */
export const Mapping = z.array(TableMapping).max(256)
export type Mapping = z.infer<typeof Mapping>

export const MappedTable = z.object({
  /** as it is used now: confirmed if the recruiter has, else proposed */
  mapping: TableMapping,
  /** what the reader makes of it by itself */
  proposed: TableMapping,
  /** the first rows as they are, the headings among them */
  first: z.array(z.array(z.string())),
  /** the first so many of them; `samples` are of cells that hold something */
  columns: z.array(z.object({ heading: z.string(), samples: z.array(z.string()) })),
  /** rows below the heading that hold something */
  rows: z.int(),
})
export type MappedTable = z.infer<typeof MappedTable>

/** A file whose rows can be documents. */
export const TableFile = z.object({
  id: z.int(),
  file: z.string(),
  path: z.string(),
  /** the recruiter has said how it is understood */
  confirmed: z.boolean(),
  /** documents that were read from its rows */
  candidates: z.int(),
  postings: z.int(),
  /** rows whose content another document has */
  duplicates: z.int(),
})
export type TableFile = z.infer<typeof TableFile>

export const MappedFile = TableFile.extend({ tables: z.array(MappedTable) })
export type MappedFile = z.infer<typeof MappedFile>
