/** What a command of the command line is. */
import type { Terminal } from './terminal.ts'

export interface Command {
  /** one line for the list of commands */
  readonly summary: string
  /** what `--help` prints */
  readonly help: string
  /** Throws ShortlistError; `usage` for wrong usage. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<void>
}
