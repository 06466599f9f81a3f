/** An import's report as a text to keep: JSON for programs, CSV for a spreadsheet, which must not take a file's name for a formula. */
import Papa from 'papaparse'
import type { ImportReport, ReportText } from '../../contract/import.ts'
import { wordsOf } from '../../import/outcomes.ts'
import type { JobFile } from '../../library/job-files.ts'

const columns = ['file', 'path', 'kind', 'result', 'outcome', 'cause', 'sameAs', 'message', 'next'] as const

export function reportText(report: ImportReport, files: readonly JobFile[], format: 'csv' | 'json'): ReportText {
  const rows = files.map(explained)
  const { job, paths, as, imported, unchanged, duplicates, alike, unencoded, chunks, ms } = report
  const summary = { job, paths, as, imported, unchanged, duplicates, alike, unencoded, chunks, ms }
  const text =
    format === 'json'
      ? `${JSON.stringify({ ...summary, files: rows }, null, 2)}\n`
      : // with a mark of its encoding, without which spreadsheets take it for an older one
        `\uFEFF${Papa.unparse(rows, { columns: [...columns], escapeFormulae: true, newline: '\r\n' })}\r\n`
  return { name: `import-${String(job)}.${format}`, text }
}

/** A failed file with why, and what to do. */
function explained(file: JobFile) {
  if (file.result !== 'failed' || file.outcome === undefined) return file
  return { ...file, ...wordsOf(file.outcome, file.cause) }
}
