/** `imports`: the imports of a library, their reports, and how tables were understood (mapping.ts). */
import type { EngineClient } from '../contract/contract.ts'
import type { ImportSummary } from '../contract/import.ts'
import { libraryOption, parseArguments, wrongUsage } from './arguments.ts'
import type { Command } from './command.ts'
import { changeOf, mapping } from './mapping.ts'
import { plainName } from './plain.ts'
import { withSession } from './session.ts'
import type { Terminal } from './terminal.ts'

const help = `shortlist imports list|report [JOB]|mapping [FILE] [--csv] [--set FILE.json] [--reset] [--library DIR] [--json]

list     the imports of the library, the newest first
report   what became of each file of an import (the newest without JOB): what came in, what failed, why, and what to do
  --csv      for a spreadsheet
mapping  how the tables of a CSV or XLSX file (its path, or its number) are understood; without FILE, which such files there are
  --set      reads the file again as this list says: [{"sheet", "as", "header", "columns"}], one a table, as --json prints them as "mapping"
  --reset    reads it again as proposed
  --library  the library's folder; without it your own`

const options = {
  ...libraryOption,
  csv: { type: 'boolean', default: false },
  set: { type: 'string' },
  reset: { type: 'boolean', default: false },
} as const

export const importsCommand: Command = {
  summary: 'past imports and their reports',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseArguments(args, options)
    const [verb = '', given, ...more] = positionals
    if (!['list', 'report', 'mapping'].includes(verb) || more.length > 0)
      throw wrongUsage('imports list, imports report [JOB], or imports mapping [FILE]')
    const change = await changeOf(values)
    if (change !== undefined && (verb !== 'mapping' || given === undefined))
      throw wrongUsage('imports mapping FILE --set FILE.json')
    if (values.csv && terminal.json) throw wrongUsage('--csv or --json, not both')
    await withSession({ library: values.library }, async ({ client }) => {
      if (verb === 'list') await list(client, terminal)
      else if (verb === 'mapping') await mapping(client, terminal, given, change)
      else await report(client, terminal, await jobOf(client, given), values.csv)
    })
  },
}

async function list(client: EngineClient, { json, print }: Terminal): Promise<void> {
  const { imports } = await client.imports.list({})
  if (json) print(JSON.stringify({ imports }))
  else for (const each of imports) print(described(each))
}

function described({ job, startedAt, state, imported, failed, paths }: ImportSummary): string {
  const from = paths.map(plainName).join(', ')
  return `${String(job)}  ${startedAt}  ${state}  ${String(imported)} imported, ${String(failed)} failed  ${from}`
}

async function jobOf(client: EngineClient, given: string | undefined): Promise<number> {
  const job = given === undefined ? (await client.imports.list({ limit: 1 })).imports[0]?.job : Number(given)
  if (job === undefined) throw wrongUsage('nothing was imported into this library yet')
  if (!Number.isInteger(job)) throw wrongUsage('JOB is a number of `imports list`')
  return job
}

/** For people: what failed, as `import` prints it. */
async function report(client: EngineClient, { json, print }: Terminal, job: number, csv: boolean): Promise<void> {
  if (csv || json) {
    const { text } = await client.imports.reportText({ job, format: csv ? 'csv' : 'json' })
    print(csv ? forTerminal(text) : JSON.stringify(JSON.parse(text)))
    return
  }
  const { imported, unchanged, duplicates, failed } = await client.imports.report({ job })
  const counts = [imported, unchanged, duplicates, failed.length].map(String)
  print(
    `${counts[0] ?? ''} imported, ${counts[1] ?? ''} unchanged, ${counts[2] ?? ''} duplicates, ${counts[3] ?? ''} failed`,
  )
  for (const { path, message, next } of failed) print(`${plainName(path)}: ${message} ${next}`)
}

/** Without the marks that are for spreadsheets: a terminal, or what reads it, would take them for contents. */
function forTerminal(csv: string): string {
  return csv.replace('\uFEFF', '').replaceAll('\r\n', '\n').trimEnd()
}
