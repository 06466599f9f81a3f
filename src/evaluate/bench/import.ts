/** Figures of one import as a recruiter meets it: a folder dropped on a fresh library, searched while it comes in. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { createRouterClient } from '@orpc/server'
import type { EngineClient } from '../../contract/contract.ts'
import { startEngine } from '../../engine/engine.ts'
import { nodeHost } from '../../engine/processes/node-host.ts'
import { sourceEntries } from '../../engine/processes/source-entries.ts'
import { encoderReady } from './engine.ts'
import { type Figure, quantile } from './figures.ts'

export interface FolderBench {
  readonly cvs: string
  /** created */
  readonly library: string
  readonly cache: string
  /** reader processes; as many as the engine chooses without it */
  readonly readers?: number
  /** ends when all files are read */
  readonly wordsOnly: boolean
  readonly onProgress: (line: string) => void
}

const sampleEveryMs = 250

/** The engine runs in this process, so that its event loop and its memory can be measured. */
export async function folderFigures(bench: FolderBench): Promise<Figure[]> {
  const { library, cache, readers } = bench
  const engine = startEngine({
    ...{ library, sample: true, host: nodeHost(sourceEntries()), cache },
    ...(readers === undefined ? {} : { readers }),
  })
  try {
    const client: EngineClient = createRouterClient(engine.router)
    await encoderReady(client)
    return await measured(client, bench)
  } finally {
    await engine.close()
  }
}

async function measured(client: EngineClient, { cvs, wordsOnly, onProgress }: FolderBench): Promise<Figure[]> {
  const loop = monitorEventLoopDelay({ resolution: 5 })
  const stop = new AbortController()
  const memory = watchMemory(client, stop.signal)
  const searches = searchAgainAndAgain(client, stop.signal)
  loop.enable()
  const started = performance.now()
  const { job } = await client.imports.start({ paths: [cvs], as: 'cv' })
  let readAt = 0
  let files = 0
  for await (const { state, read, found, encoded, rate, secondsLeft } of await client.imports.watch({ job })) {
    files = found
    const all = state !== 'walking' && read === found
    if (all && readAt === 0) readAt = performance.now() - started
    onProgress(
      `${read} of ${found} read, ${encoded} encoded, ${rate.toFixed(1)} files/s, ${(secondsLeft ?? 0).toFixed(0)} s left`,
    )
    if (all && wordsOnly) break
  }
  const allMs = performance.now() - started
  loop.disable()
  stop.abort()
  const [times, peaks] = await Promise.all([searches, memory])
  return [
    ...timeFigures(files, readAt, wordsOnly ? undefined : allMs),
    ...waitFigures(loop.max / 1e6, loop.percentile(99) / 1e6, times),
    ...[...peaks].map(([name, rss]) => ({
      name: `memory, ${name}`,
      value: rss / 1e6,
      unit: 'MB',
      definition: `largest resident set seen during the import, every ${sampleEveryMs} ms`,
    })),
  ]
}

function timeFigures(files: number, readMs: number, allMs: number | undefined): Figure[] {
  const words = {
    ...{ name: 'searchable by words', value: readMs / 1000, unit: 's', stated: '10 s for 300 on one core' },
    definition: `from dropping a folder of ${files} files to all of them read, their words stored; readers start within it`,
  }
  const all = { name: 'encoded', unit: 's', stated: '60 s for 300', definition: 'the same, to all vectors stored' }
  return [words, ...(allMs === undefined ? [] : [{ ...all, value: allMs / 1000 }])]
}

function waitFigures(stall: number, stall99: number, searches: readonly number[]): Figure[] {
  return [
    {
      name: 'engine stall',
      value: stall,
      unit: 'ms',
      stated: 'under 100',
      definition: 'longest delay of its event loop',
    },
    { name: 'engine stall p99', value: stall99, unit: 'ms', definition: 'the same, 99th percentile' },
    {
      ...{ name: 'search p95', value: quantile(searches, 0.95), unit: 'ms' },
      definition: `a hybrid search, one every ${sampleEveryMs} ms during the import, ${searches.length} of them`,
    },
  ]
}

async function searchAgainAndAgain(client: EngineClient, signal: AbortSignal): Promise<number[]> {
  const times: number[] = []
  while (!signal.aborted) {
    const started = performance.now()
    await client.search.run({ query: { text: 'team lead in logistics with night shifts' } })
    times.push(performance.now() - started)
    await delay(sampleEveryMs)
  }
  return times
}

async function watchMemory(client: EngineClient, signal: AbortSignal): Promise<Map<string, number>> {
  const peaks = new Map<string, number>()
  while (!signal.aborted) {
    const { memory } = await client.monitor.report()
    for (const { name, rss } of memory) peaks.set(name, Math.max(rss, peaks.get(name) ?? 0))
    await delay(sampleEveryMs)
  }
  return peaks
}
