/** What a reader does between two files: it gives back the memory that the parsers left to be collected, before it counts against the next file. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** V8 lets a heap grow for long before it tidies up; collecting takes 0.1 s, and a reader of honest files comes here about each 50 files. Bytes. */
const tidyFrom = 450e6

type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

/** Answers the resident memory, bytes. */
export function rest(): number {
  if (process.memoryUsage.rss() > tidyFrom) collect()
  return process.memoryUsage.rss()
}

/** Only the last resort returns pages to the system. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
