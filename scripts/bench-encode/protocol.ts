/** What a contender is asked and answers: one JSON line each way over stdin and stdout, so that any language can take part. */
import { createInterface } from 'node:readline'
import type { StageTimes } from '../../src/encode/encoding.ts'

export interface Work {
  readonly texts: readonly string[]
  /** answer the vectors, too */
  readonly keep: boolean
}

export interface Done {
  /** from the texts to their vectors, ms */
  readonly ms: number
  /** processor time of the whole process meanwhile, ms: as much as `ms` while nobody takes its core away */
  readonly cpu: number
  /** ours only */
  readonly stages?: StageTimes
  /** of the raw network only: each run, ms */
  readonly runs?: readonly number[]
  readonly vectors?: readonly (readonly number[])[]
}

/** What a contender does with texts; what is timed is between the call of `start` and its answer. */
export type Contest = (
  work: Work,
  clock: <T>(work: () => Promise<T>) => Promise<T>,
) => Promise<Omit<Done, 'ms' | 'cpu'>>

/** Says that it is ready, then answers each line until there is no more: when who asked is gone, this process ends. */
export async function serve(contest: Contest): Promise<void> {
  console.log('{}')
  for await (const line of createInterface(process.stdin)) {
    let spent = { ms: 0, cpu: 0 }
    const clock = async <T>(work: () => Promise<T>): Promise<T> => {
      const [start, before] = [performance.now(), process.cpuUsage()]
      const result = await work()
      const { user, system } = process.cpuUsage(before)
      spent = { ms: performance.now() - start, cpu: (user + system) / 1000 }
      return result
    }
    const rest = await contest(JSON.parse(line) as Work, clock)
    console.log(JSON.stringify({ ...spent, ...rest } satisfies Done))
  }
}

/** Row-major [texts, dimensions] as one array a text. */
export function rowsOf(values: ArrayLike<number>, texts: number): number[][] {
  const dimensions = values.length / texts
  const all = Array.from(values)
  return Array.from({ length: texts }, (_, row) => all.slice(row * dimensions, (row + 1) * dimensions))
}
