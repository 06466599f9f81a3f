/** The command line: the same engine as the window's, from a terminal. Exit status: 0 done, 1 failed, 2 wrong usage. */
import { ShortlistError } from '../contract/errors.ts'
import { toFault } from '../engine/error-border.ts'

import { bench } from './bench.ts'
import type { Command } from './command.ts'
import { compare } from './compare.ts'
import { embed } from './embed.ts'
import { importCommand } from './import.ts'
import { parse } from './parse.ts'
import { search } from './search.ts'
import { stats } from './stats.ts'
import { createTerminal } from './terminal.ts'

const commands: Record<string, Command> = { parse, embed, import: importCommand, search, compare, stats, bench }

function overview(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)}${summary}`)
  return [
    'shortlist COMMAND [options]',
    '',
    ...lines,
    '',
    'Every command takes --json (results as JSON on stdout) and --help.',
    'Exit status: 0 done, 1 failed, 2 wrong usage.',
  ].join('\n')
}

/** Answers the exit status. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  const terminal = createTerminal(args.includes('--json'))
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      terminal.print(overview())
      return name === undefined ? 2 : 0
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) throw new ShortlistError('usage', `there is no command ${name}`)
    if (args.includes('--help') || args.includes('-h')) terminal.print(command.help)
    else await command.run(args, terminal)
    return 0
  } catch (error) {
    const fault = toFault(error)
    const message = fault.detail === undefined ? fault.message : `${fault.message} (${fault.detail})`
    if (terminal.json) terminal.print(JSON.stringify({ error: { code: fault.code, message } }))
    else terminal.note(`${message}\n${fault.next}`)
    return fault.code === 'usage' ? 2 : 1
  }
}

process.exitCode = await main(process.argv.slice(2))
