/**
 * The bounds that no file can pass, and how a reader process that was stopped by one of them says so.
 * Values: reading.md, "Bounds to enforce" (measured over honest and hostile files).
 */
import type { Outcome } from '../contract/common.ts'

/**
 * For one file. `milliseconds` is processor time, so that a busy computer makes no honest file too slow; the clock's own limit is for
 * a reader that waits (a drive that does not answer). The engine kills the reader process a moment after the clock's limit as well.
 */
export const readLimits = {
  milliseconds: 12_000,
  clockMilliseconds: 60_000,
  megabytes: 600,
  fileMegabytes: 25,
} as const

/**
 * What a reader may keep between two files beyond what a new one has, bytes: with more it collects, and is replaced when that was not
 * enough (what a parser's WebAssembly has taken it never gives back). Two-page PDFs bring it to 70 MB, where it stays: compiled code and a
 * heap that is in use. Collecting throws both away, and they are back a few files later, so a bound that honest files reach makes each of
 * them four times as dear.
 */
export const mostKeptBytes = 80e6

/** For a file that is read by OCR. A page at its limit is given up; the reader process is ended only where that did not help. */
export const ocrLimits = {
  /** processor time for a page */
  pageMilliseconds: 15_000,
  pageClockMilliseconds: 60_000,
  /** after which the reader process is ended, beyond a page's own limits */
  graceMilliseconds: 5_000,
  megabytes: 900,
  /** pages of one file that are read by OCR */
  pages: 30,
  /** of one picture file, before it is decoded */
  pixels: 60e6,
} as const

export const bounds = {
  /** UTF-16 code units of text kept from one file */
  characters: 4_000_000,
  pdf: { pages: 200, characters: 2_000_000 },
  zip: {
    entries: 2_000,
    /** bytes of one part, counted while inflating: the header's size may lie */
    partBytes: 80 * 1024 * 1024,
    /** inflated : packed, judged only beyond `ratioFromBytes` */
    ratio: 200,
    ratioFromBytes: 5 * 1024 * 1024,
  },
  /** documents inside an archive or a mail */
  members: { archive: 2_000, mail: 20, characters: 200 },
  /** of a table */
  rows: 20_000,
  depth: { xml: 256, html: 5_000, rtf: 2_000, json: 64, mime: 32 },
} as const

/** Reading was refused or given up with this outcome; `message` is for the log, not for the recruiter. */
export class Refusal extends Error {
  readonly outcome: Outcome
  constructor(outcome: Outcome, message: string) {
    super(message)
    this.name = 'Refusal'
    this.outcome = outcome
  }
}

/**
 * How the watchdog ends the reader process: it writes this line to stderr, then sends the signal to its own process
 * (so it works while WASM blocks the main thread). Seen from outside: exit `{ code: null, signal: 'SIGUSR2' }` for
 * memory and `{ code: null, signal: 'SIGXCPU' }` for time; on Windows, which knows no signals, exit code 1 and the line.
 */
export const breaches = {
  'limit:memory': { line: 'reader: stopped at the memory limit', signal: 'SIGUSR2' },
  'limit:time': { line: 'reader: stopped at the time limit', signal: 'SIGXCPU' },
} as const

/** Written before the signal of `limit:time` when it was the clock that ran out: the reader waited, it did not work. */
export const waitedLine = 'reader: stopped, it had waited too long'

/**
 * The outcome of a file whose reader process died while reading it, from its exit and the tail of its stderr.
 * A kill that the supervisor did itself (its own time limit) is `limit:time` and need not be asked here.
 */
export function outcomeOfDeath(exit: { code: number | null; signal: string | null }, stderrTail: string): Outcome {
  if (stderrTail.includes(waitedLine)) return 'limit:time'
  for (const [outcome, breach] of Object.entries(breaches))
    if (exit.signal === breach.signal || stderrTail.includes(breach.line)) return outcome as keyof typeof breaches
  const outOfMemory = /heap out of memory|Cannot enlarge memory|Allocation failed/.test(stderrTail)
  return outOfMemory || exit.signal === 'SIGKILL' ? 'limit:memory' : 'damaged'
}
