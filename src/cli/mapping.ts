/** `imports mapping`: how the rows of CSV and XLSX files are understood, and reading such a file again otherwise. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { EngineClient } from '../contract/contract.ts'
import { type MappedFile, type MappedTable, Mapping, type TableFile } from '../contract/mapping.ts'
import { checked, wrongUsage } from './arguments.ts'
import { plain, plainName } from './plain.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

/** What `--set` or `--reset` asks for: null goes back to the proposal; undefined changes nothing. */
export async function changeOf({ set, reset }: { set?: string; reset: boolean }): Promise<Mapping | null | undefined> {
  if (set === undefined) return reset ? null : undefined
  if (reset) throw wrongUsage('--set or --reset, not both')
  try {
    return checked('--set', Mapping, JSON.parse(await readFile(set, 'utf8')))
  } catch (error) {
    throw error instanceof SyntaxError || !(error instanceof Error) || 'errno' in error
      ? wrongUsage(`--set: ${String(error)}`)
      : error
  }
}

export async function mapping(
  client: EngineClient,
  terminal: Terminal,
  given: string | undefined,
  change: Mapping | null | undefined,
): Promise<void> {
  const { files } = await client.imports.tables({})
  if (given === undefined) {
    if (terminal.json) terminal.print(JSON.stringify({ files }))
    else for (const file of files) terminal.print(`${String(file.id)}  ${described(file)}`)
    return
  }
  const file = files.find(({ id, path }) => String(id) === given || path === resolve(given))
  if (file === undefined) throw wrongUsage(`no table in the library: ${plainName(given)}`)
  if (change !== undefined) await confirm(client, file.id, change)
  print(await client.imports.mapping({ id: file.id }), terminal)
}

async function confirm(client: EngineClient, id: number, change: Mapping | null): Promise<void> {
  const { job } = await client.imports.confirmMapping({ id, mapping: change })
  for await (const { state } of await client.imports.watch({ job })) if (state === 'cancelled') return
}

function described({ path, candidates, postings, confirmed }: TableFile): string {
  return `${plainName(path)}: ${String(candidates)} candidates, ${String(postings)} postings, ${confirmed ? 'confirmed' : 'as proposed'}`
}

function print(file: MappedFile, { json, print }: Terminal): void {
  if (json) {
    print(JSON.stringify(file))
    return
  }
  print(described(file))
  for (const one of file.tables) for (const line of linesOf(one)) print(line)
}

function linesOf({ mapping: { sheet, as, header, columns: roles }, columns, rows }: MappedTable): string[] {
  const heads = header === -1 ? 'no headings' : `headings in row ${String(header + 1)}`
  return [
    `${sheet === '' ? 'rows' : plain(sheet)}: ${as}, ${heads}, ${String(rows)} rows`,
    ...table(
      [{ name: 'heading', width: 30 }, { name: 'is' }, { name: 'for example', width: 60 }],
      columns.map(({ heading, samples }, at) => [heading, roles[at] ?? 'other', samples.join(' | ')]),
    ),
  ]
}
