/** `parse`: what the reader makes of files, one line each, without a library. */
import { ShortlistError } from '../contract/errors.ts'
import { outcomeWords } from '../import/outcomes.ts'
import { walk } from '../import/walk.ts'
import type { ReadResult } from '../engine/workers/reader.ts'
import { parseArguments, wrongUsage } from './arguments.ts'
import type { Command } from './command.ts'
import { withReader } from './files.ts'
import type { Terminal } from './terminal.ts'

const help = `shortlist parse PATH... [--json]

Reads files and folders (recursively) and prints what was found in each, without any library.
With --json one JSON line a file: {"file","outcome","type","text","language","pages","warnings","ms"}.`

export const parse: Command = {
  summary: 'what the reader makes of files',
  help,
  run: async (args, terminal) => {
    const { positionals } = parseArguments(args, {})
    if (positionals.length === 0) throw wrongUsage('name at least one file or folder')
    const unreadable: string[] = []
    let files = 0
    await withReader(async (reader) => {
      for await (const { path } of walk(positionals, ({ path, reason }) => unreadable.push(`${path}: ${reason}`))) {
        files += 1
        const started = performance.now()
        print(path, await reader.read(path), performance.now() - started, terminal)
      }
    })
    for (const problem of unreadable) terminal.note(problem)
    if (files === 0) throw new ShortlistError('import.nothing-found', unreadable[0])
  },
}

function print(file: string, result: ReadResult, elapsed: number, { json, print }: Terminal): void {
  const ended = 'ended' in result
  const outcome = ended ? result.ended : result.reading.outcome
  if (json) {
    const { type, text, language, pages, warnings, ms } = ended
      ? { type: 'binary', text: '', language: undefined, pages: undefined, warnings: [], ms: elapsed }
      : result.reading
    const rest = { language: language ?? null, pages: pages ?? null, warnings, ms }
    print(JSON.stringify({ file, outcome, type, text, ...rest }))
    return
  }
  print(`${file}: ${outcome}. ${outcomeWords[outcome].message}`)
  if (!ended && result.reading.text !== '') print(`${result.reading.text}\n`)
}
