/** A reader as the engine runs it, for one file after another, with what the files cost. */
import { readFileSync } from 'node:fs'
import { createReader, type Reader } from '../../src/engine/workers/reader.ts'
import { nodeHost } from '../../src/engine/processes/node-host.ts'
import { sourceEntries } from '../../src/engine/processes/source-entries.ts'
import { createRecorder } from '../../src/monitor/recorder.ts'

export interface Read {
  readonly outcome: string
  readonly text: string
  readonly ms: number
  /** the most that the reader process has held since it was started, megabytes; 0 where the system does not tell */
  readonly peakMegabytes: number
}

export function startReader(): { read: (path: string) => Promise<Read>; close: Reader['close'] } {
  const reader = createReader({ host: nodeHost(sourceEntries()), recorder: createRecorder() })
  return {
    async read(path) {
      const started = performance.now()
      const result = await reader.read(path)
      const ms = performance.now() - started
      const [process] = reader.processes()
      const peakMegabytes = process === undefined ? 0 : peakOf(process.pid)
      if ('ended' in result) return { outcome: result.ended, text: '', ms, peakMegabytes }
      return { outcome: result.reading.outcome, text: result.reading.text, ms, peakMegabytes }
    },
    close: reader.close,
  }
}

function peakOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}

/** `limit:*` in a list of right answers stands for any limit. */
export function isAccepted(outcome: string, accept: readonly string[]): boolean {
  return accept.some((right) => right === outcome || (right === 'limit:*' && outcome.startsWith('limit:')))
}
