/** `import`: files and folders into a library. */
import { ImportAs, type ImportProgress, type ImportReport } from '../contract/import.ts'
import type { LibraryStatus } from '../contract/library.ts'
import { checked, libraryOption, parseArguments, wrongUsage } from './arguments.ts'
import type { Command } from './command.ts'
import { plainName } from './plain.ts'
import { withSession } from './session.ts'
import type { Terminal } from './terminal.ts'

const help = `shortlist import PATH... [--as cv|posting|auto] [--library DIR] [--json]

Reads files and folders (recursively) into the library and encodes what they say. Files that are already in it are skipped.
  --as       what the files are; auto (without it) goes by their words
  --library  the library's folder, created when missing; without it your own`

export const importCommand: Command = {
  summary: 'read CVs and postings into the library',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(args, { ...libraryOption, as: { type: 'string', default: 'auto' } })
    if (positionals.length === 0) throw wrongUsage('name at least one file or folder')
    const as = checked('--as', ImportAs, values.as)
    await withSession({ library: values.library }, async ({ client, status }) => {
      noteEncoder(status, terminal)
      const { job } = await client.imports.start({ paths: positionals, as })
      for await (const progress of await client.imports.watch({ job })) terminal.progress(describe(progress))
      const report = await client.imports.report({ job })
      print(report, terminal)
      const { unencoded, note } = report
      if (unencoded > 0) {
        const documents = unencoded === 1 ? '1 document has' : `${unencoded} documents have`
        terminal.note(`${documents} no vectors: only words find them. ${note ?? ''}`)
      }
    })
  },
}

/** Says on stderr what is wrong with the encoder, if something is. */
export function noteEncoder({ encoder }: LibraryStatus, terminal: Terminal): void {
  if (encoder.fault !== undefined) terminal.note(`${encoder.fault.message} ${encoder.fault.next}`)
}

function describe({ found, read, encoded, failed, ocr, secondsLeft, note }: ImportProgress): string {
  const left = secondsLeft === undefined ? '' : `, about ${Math.ceil(secondsLeft)} s left`
  const page = ocr === undefined ? '' : `, page ${ocr.page} of ${ocr.of} by OCR`
  return note ?? `${read} of ${found} read, ${encoded} encoded, ${failed} failed${page}${left}`
}

function print(report: ImportReport, { json, print }: Terminal): void {
  const { imported, unchanged, duplicates, alike, failed, unencoded, chunks, ms } = report
  if (json) {
    print(JSON.stringify({ imported, unchanged, duplicates, alike, failed, unencoded, chunks, ms }))
    return
  }
  print(`${imported} imported, ${unchanged} unchanged, ${duplicates} duplicates, ${failed.length} failed`)
  if (alike > 0) print(`${alike} may be of the same person as another: shortlist duplicates`)
  print(`${chunks} chunks in ${(ms / 1000).toFixed(1)} s`)
  for (const { path, message, next } of failed) print(`${plainName(path)}: ${message} ${next}`)
}
