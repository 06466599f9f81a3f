/** Where a command writes: results to stdout, progress and notes to stderr. */
import { isatty } from 'node:tty'

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
      process.stdout.write(`${line}\n`)
    },
    note: (line) => {
      clear()
      process.stderr.write(`${line}\n`)
    },
    progress: (line) => {
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
