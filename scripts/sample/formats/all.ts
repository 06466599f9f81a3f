// The six ways a document of the sample is saved.
import type { Document } from '../document.ts'
import type { FormatId } from '../plan.ts'
import { docx } from './docx.ts'
import { html } from './html.ts'
import { pdfColumns } from './pdf-columns.ts'
import { pdf } from './pdf.ts'
import { rtf } from './rtf.ts'
import { text } from './text.ts'

const makers: Record<FormatId, (document: Document) => Buffer | Promise<Buffer>> = {
  pdf,
  'pdf-columns': pdfColumns,
  docx,
  rtf,
  txt: text,
  html,
}

export const extensions: Record<FormatId, string> = {
  pdf: 'pdf',
  'pdf-columns': 'pdf',
  docx: 'docx',
  rtf: 'rtf',
  txt: 'txt',
  html: 'html',
}

export async function render(document: Document, format: FormatId): Promise<Buffer> {
  return makers[format](document)
}
