/** Where a command writes: results to stdout, progress and notes to stderr. */
import { isatty } from 'node:tty'
import { plain, plainName } from './plain.ts'

export interface Terminal {
  /** stdout holds only JSON */
  readonly json: boolean
  /** one line of the result */
  readonly print: (line: string) => void
  /** a remark that is not part of the result */
  readonly note: (line: string) => void
  /** what is going on: rewritten in place on a terminal, else a line when it changed much */
  readonly progress: (line: string) => void
}

const quietMs = 2000

export function createTerminal(json: boolean): Terminal {
  const inPlace = isatty(2)
  let open = false
  let last = -quietMs
  const clear = () => {
    if (open) process.stderr.write('\r\u001b[K')
    open = false
  }
  return {
    json,
    print: (line) => {
      clear()
      process.stdout.write(`${plain(line)}\n`)
    },
    note: (line) => {
      clear()
      process.stderr.write(`${plain(line)}\n`)
    },
    progress: (text) => {
      const line = plainName(text)
      if (inPlace) {
        process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`)
        open = true
      } else if (performance.now() - last >= quietMs) {
        last = performance.now()
        process.stderr.write(`${line}\n`)
      }
    },
  }
}

/** A reader that has seen enough (`| head`) closes its end: the rest is not wanted, and that is no fault. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
