/** What an encoder process needs after many texts, and whether it goes on growing. Linux only: elsewhere nobody tells its size. */
import type { ModelFiles } from '../../src/encode/encoding.ts'
import { quantile } from '../../src/evaluate/bench/figures.ts'
import { residentBytes } from '../../src/monitor/processes.ts'
import { encodeAll, startPool } from './pool.ts'
import { type CountTokens, textsOf } from './texts.ts'

export interface MemoryFigures {
  readonly model: string
  readonly precision: ModelFiles['precision']
  readonly texts: number
  /** resident set in MB after the first and after the last texts */
  readonly first: number
  readonly last: number
  readonly most: number
  /** MB: median of the last tenth less that of the tenth behind the middle */
  readonly growth: number
}

export interface MemoryOptions {
  readonly files: ModelFiles
  readonly texts: number
  readonly tokens: CountTokens
  readonly note: (line: string) => void
}

/** texts between two looks */
const step = 32

export async function measureMemory({ files, texts, tokens, note }: MemoryOptions): Promise<MemoryFigures> {
  const pool = await startPool(files, 1, textsOf('short', step, 0, tokens))
  const sizes: number[] = []
  try {
    for (let done = 0; done < texts; done += step) {
      await encodeAll(pool, textsOf('mixed', step, done, tokens))
      const size = residentBytes(pool.processes()[0]?.pid ?? 0)
      if (size === undefined) throw new Error('the system does not tell the size of a process')
      sizes.push(size / 1e6)
      if (done % 1024 === 0) note(`memory of ${files.model} ${files.precision}: ${done} of ${texts} texts`)
    }
  } finally {
    await pool.close()
  }
  const { model, precision } = files
  const [first = Number.NaN] = sizes
  return {
    model,
    precision,
    texts,
    first,
    last: sizes.at(-1) ?? first,
    most: Math.max(...sizes),
    growth: growthOf(sizes),
  }
}

/** Of the last half: median of the last tenth less that of the tenth behind the middle, so that one look does not decide. */
export function growthOf(sizes: readonly number[]): number {
  const tenth = Math.max(1, Math.floor(sizes.length / 10))
  const middle = Math.floor(sizes.length / 2)
  return quantile(sizes.slice(-tenth), 0.5) - quantile(sizes.slice(middle, middle + tenth), 0.5)
}
