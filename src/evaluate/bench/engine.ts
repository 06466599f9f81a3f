/** Figures of the whole engine on the sample library: import, searches, memory. A library of its own, gone afterwards. */
import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { EngineClient } from '../../contract/contract.ts'
import { ShortlistError } from '../../contract/errors.ts'
import { startEngine } from '../../engine/engine.ts'
import { nodeHost } from '../../engine/processes/node-host.ts'
import { sourceEntries } from '../../engine/processes/source-entries.ts'
import { type Figure, quantile } from './figures.ts'

export interface EngineBench {
  /** holds cvs/ and postings/ */
  readonly sample: string
  readonly cache: string
  /** CVs imported at most */
  readonly cvs: number
  readonly searches: number
  readonly onProgress: (line: string) => void
}

export const shortQueries = [
  'forklift driver for night shifts',
  'nurse for a neonatal ward',
  'backend developer with PostgreSQL',
  'pastry chef',
  'payroll accountant',
  'electrician for building sites',
  'team lead in logistics',
  'German speaking sales assistant',
]

export async function engineFigures({ sample, cache, cvs, searches, onProgress }: EngineBench): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-bench-'))
  const engine = startEngine({ library: join(folder, 'library'), sample: true, host: nodeHost(sourceEntries()), cache })
  try {
    const client: EngineClient = createRouterClient(engine.router)
    await encoderReady(client)
    const paths = [...filesOf(join(sample, 'cvs')).slice(0, cvs), join(sample, 'postings')]
    const imported = await importFigures(client, paths, onProgress)
    const searched = await searchFigures(client, searches)
    return [...imported, ...searched, ...(await memoryFigures(client))]
  } finally {
    await engine.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Throws what keeps the encoder from working. */
export async function encoderReady(client: EngineClient): Promise<void> {
  for await (const { state, encoder, fault } of await client.library.watch()) {
    if (state === 'open' && encoder.state === 'ready') return
    const trouble = fault ?? encoder.fault
    if (trouble !== undefined) throw new ShortlistError(trouble.code, trouble.detail)
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => join(folder, file))
}

async function importFigures(
  client: EngineClient,
  paths: string[],
  onProgress: EngineBench['onProgress'],
): Promise<Figure[]> {
  const { job } = await client.imports.start({ paths })
  for await (const { read, found, encoded } of await client.imports.watch({ job }))
    onProgress(`importing: ${read} of ${found} read, ${encoded} encoded`)
  const { imported, chunks, ms } = await client.imports.report({ job })
  const { stages, device } = await client.monitor.report()
  const read = stages.find(({ stage }) => stage === 'read')
  return [
    {
      name: 'import',
      value: imported / (ms / 1000),
      unit: 'CVs/s',
      definition: `${imported} documents (${chunks} chunks) from file to stored vectors of all four poolings, ${device.encoders} encoder processes, fresh library`,
    },
    { name: 'import, chunks', value: chunks / (ms / 1000), unit: 'chunks/s', definition: 'the same, in chunks' },
    {
      name: 'read p50',
      value: read?.p50 ?? Number.NaN,
      unit: 'ms',
      definition: 'one file to text in the reader process',
    },
    { name: 'read p95', value: read?.p95 ?? Number.NaN, unit: 'ms', definition: 'the same, 95th percentile' },
  ]
}

async function searchFigures(client: EngineClient, searches: number): Promise<Figure[]> {
  // each text is a new one: the engine remembers the vectors of the last queries
  const text = (index: number) => `${shortQueries[index % shortQueries.length] ?? ''}, ${index + 1} years`
  for (const [index] of shortQueries.entries()) await client.search.run({ query: { text: text(searches + index) } })
  const times: number[] = []
  for (let index = 0; index < searches; index++) {
    const started = performance.now()
    await client.search.run({ query: { text: text(index) } })
    times.push(performance.now() - started)
  }
  const definition = `a short query, hybrid, 50 results with evidence, from the client's call to its answer, idle engine, ${searches} searches after warming up`
  return [
    { name: 'search p50', value: quantile(times, 0.5), unit: 'ms', definition, stated: 'under 50 ms' },
    { name: 'search p95', value: quantile(times, 0.95), unit: 'ms', definition: 'the same, 95th percentile' },
  ]
}

async function memoryFigures(client: EngineClient): Promise<Figure[]> {
  const { memory } = await client.monitor.report()
  return memory.map(({ name, rss }) => ({
    name: `memory, ${name}`,
    value: rss / 1e6,
    unit: 'MB',
    definition: 'resident set after import and searches',
  }))
}
