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
  /** what it holds after the file, megabytes, and the processor time that it has used since it was started, seconds; 0 where the system does not tell */
  readonly megabytes: number
  readonly seconds: number
}

export function startReader(): { read: (path: string) => Promise<Read>; close: Reader['close'] } {
  const reader = createReader({ host: nodeHost(sourceEntries()), recorder: createRecorder() })
  return {
    async read(path) {
      const started = performance.now()
      const result = await reader.read(path)
      const ms = performance.now() - started
      const costs = costsOf(reader.processes()[0]?.pid)
      if ('ended' in result) return { outcome: result.ended, text: '', ms, ...costs }
      return { outcome: result.reading.outcome, text: result.reading.text, ms, ...costs }
    },
    close: reader.close,
  }
}

/** clock ticks a second: the same on every Linux */
const ticks = 100

function costsOf(pid: number | undefined): Pick<Read, 'peakMegabytes' | 'megabytes' | 'seconds'> {
  try {
    const folder = `/proc/${String(pid)}`
    const status = readFileSync(`${folder}/status`, 'utf8')
    const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
    const [user = 0, system = 0] =
      readFileSync(`${folder}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? []
    return { peakMegabytes: megabytes('VmHWM'), megabytes: megabytes('VmRSS'), seconds: (user + system) / ticks }
  } catch {
    return { peakMegabytes: 0, megabytes: 0, seconds: 0 }
  }
}

/** `limit:*` in a list of right answers stands for any limit. */
export function isAccepted(outcome: string, accept: readonly string[]): boolean {
  return accept.some((right) => right === outcome || (right === 'limit:*' && outcome.startsWith('limit:')))
}
