/** The command line: the same engine as the window's, from a terminal. Exit status: 0 done, 1 failed, 2 wrong usage. */
import { toFault } from '../engine/error-border.ts'
import { isSet, wrongUsage } from './arguments.ts'
import { bench } from './bench.ts'
import type { Command } from './command.ts'
import { compare } from './compare.ts'
import { duplicatesCommand } from './duplicates.ts'
import { embed } from './embed.ts'
import { erase } from './erase.ts'
import { evaluate } from './evaluate.ts'
import { importCommand } from './import.ts'
import { importsCommand } from './imports.ts'
import { parse } from './parse.ts'
import { search } from './search.ts'
import { spacesCommand } from './spaces.ts'
import { stats } from './stats.ts'
import { vocabularyCommand } from './vocabulary.ts'
import { watchCommand } from './watch.ts'
import { createTerminal, endWithReader, type Terminal } from './terminal.ts'

const commands: Record<string, Command> = {
  parse,
  embed,
  import: importCommand,
  imports: importsCommand,
  search,
  compare,
  watch: watchCommand,
  vocabulary: vocabularyCommand,
  duplicates: duplicatesCommand,
  spaces: spacesCommand,
  stats,
  bench,
  evaluate,
  erase,
}

function overview(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`)
  return [
    'shortlist COMMAND [options]',
    '',
    ...lines,
    '',
    'Every command takes --json (results as JSON on stdout) and --help. A text that begins with a dash comes after --.',
    'Exit status: 0 done, 1 failed, 2 wrong usage.',
  ].join('\n')
}

/** Answers the exit status. */
async function main(words: readonly string[]): Promise<number> {
  const terminal = createTerminal(isSet(words, '--json'))
  try {
    await run(words, terminal)
    return 0
  } catch (error) {
    const fault = toFault(error)
    const message = fault.detail === undefined ? fault.message : `${fault.message} (${fault.detail})`
    if (terminal.json) terminal.print(JSON.stringify({ error: { code: fault.code, message } }))
    else terminal.note(`${message}\n${fault.next}`)
    return fault.code === 'usage' ? 2 : 1
  }
}

async function run([name = '', ...args]: readonly string[], terminal: Terminal): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  const helps = name === 'help' || isSet([name, ...args], '--help', '-h')
  if (helps && terminal.json) throw wrongUsage('--help is no JSON; a text that begins with a dash comes after --')
  if (helps) terminal.print(command?.help ?? overview())
  else if (command !== undefined) await command.run(args, terminal)
  else throw wrongUsage(noCommand(name))
}

function noCommand(name: string): string {
  const there = `there are: ${Object.keys(commands).join(', ')}`
  return name === '' || name.startsWith('-')
    ? `begin with a command; ${there}`
    : `there is no command ${name}; ${there}`
}

endWithReader()
process.exitCode = await main(process.argv.slice(2))
