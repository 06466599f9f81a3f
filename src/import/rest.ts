/** What a reader does between two files: it gives back the memory that the parsers left to be collected, before it counts against the next file. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { mostKeptBytes } from './limits.ts'

/** With the parsers loaded and no file read yet, bytes: 180 MB under Node, more where the process brings its window system along. */
let fresh = process.memoryUsage.rss()

type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

/** Answers the resident memory beyond a new reader's, bytes. V8 lets a heap grow for long before it tidies up; collecting takes 0.2 s of processor time and what V8 has compiled. */
export function rest(): number {
  if (grown() > mostKeptBytes) collect()
  return grown()
}

/** What has come to be known is kept for good: it is no growth. */
export function remember(): void {
  collect()
  fresh = Math.max(fresh, process.memoryUsage.rss())
}

function grown(): number {
  return process.memoryUsage.rss() - fresh
}

/** Only the last resort returns pages to the system. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
