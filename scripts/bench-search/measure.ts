/** `node scripts/bench-search/measure.ts COUNT`: figures of the made library of so many CVs, as JSON. A process of its own: its memory is the engine's. */
import { statSync } from 'node:fs'
import { createRouterClient } from '@orpc/server'
import type { EngineClient } from '../../src/contract/contract.ts'
import { defaultCache } from '../../src/encode/models/cache.ts'
import { startEngine } from '../../src/engine/engine.ts'
import { nodeHost } from '../../src/engine/processes/node-host.ts'
import { sourceEntries } from '../../src/engine/processes/source-entries.ts'
import { encoderReady } from '../../src/evaluate/bench/engine.ts'
import { type Figure, quantile } from '../../src/evaluate/bench/figures.ts'
import { databaseOf, libraryOf } from './folders.ts'
import { queries } from './queries.ts'
import { scanFigures } from './scan.ts'
import { targetOf } from './targets.ts'

const rounds = 40
const warmUp = 6
const cvs = Number(process.argv[2])
const library = libraryOf(cvs)

const stageNames = ['tokenize', 'encode', 'scan', 'keyword', 'fuse', 'evidence'] as const

/** Hybrid, 50 results with evidence, from the client's call to its answer; and where that time goes. */
async function searchFigures(client: EngineClient, name: string, texts: readonly string[]): Promise<Figure[]> {
  const times: number[] = []
  const stages = new Map<string, number[]>()
  for (const [index, text] of texts.entries()) {
    const started = performance.now()
    const { ms } = await client.search.run({ query: { text } })
    if (index < warmUp) continue
    const total = performance.now() - started
    times.push(total)
    const known = stageNames.map((stage) => [stage, ms[stage]] as const)
    const rest = total - known.reduce((sum, [, time]) => sum + time, 0)
    for (const [stage, time] of [...known, ['all else', rest] as const])
      stages.set(stage, [...(stages.get(stage) ?? []), time])
  }
  const definition = `${times.length} hybrid searches (postings and short lines in turn), encoding and evidence included`
  return [
    figure(`${name} p50`, quantile(times, 0.5), 'ms', definition),
    figure(`${name} p95`, quantile(times, 0.95), 'ms', definition),
    ...[...stages].map(([stage, each]) => figure(`${name}, ${stage} p50`, quantile(each, 0.5), 'ms', 'of these')),
  ]
}

function figure(name: string, value: number, unit: string, definition: string): Figure {
  const stated = targetOf(name, cvs)
  return { name, value, unit, definition, ...(stated === undefined ? {} : { stated }) }
}

async function engineFigures(): Promise<Figure[]> {
  const texts = await queries(rounds + warmUp)
  const started = performance.now()
  const engine = startEngine({ library, sample: true, host: nodeHost(sourceEntries()), cache: defaultCache() })
  const client: EngineClient = createRouterClient(engine.router)
  try {
    await client.search.run({ query: { text: 'warehouse' }, method: 'keyword' })
    const words = performance.now() - started
    await encoderReady(client)
    await client.search.run({ query: { text: 'forklift driver' } })
    const first = performance.now() - started
    const all = await searchFigures(client, 'hybrid search', texts)
    const filtered = texts.map((text) => `file:hundredth ${text.replaceAll('\n', ' ').slice(0, 900)}`)
    const unfiltered = texts.map((text) => text.replaceAll('\n', ' ').slice(0, 900))
    const one = await searchFigures(client, 'filtered search', filtered)
    const none = await searchFigures(client, 'the same without its filter', unfiltered)
    const { memory } = await client.monitor.report()
    return [
      ...all,
      ...[...one, ...none].filter(({ name }) => /p(50|95)$/.test(name) && !name.includes(',')),
      figure(
        'open to first answer',
        first,
        'ms',
        'from opening to the first hybrid answer, the encoder started meanwhile',
      ),
      figure('open to first answer by words', words, 'ms', 'the same, keyword search'),
      ...memory.map(({ name, rss }) => figure(`memory, ${name}`, rss / 1e6, 'MB', 'resident set after these searches')),
      figure(
        'disk per CV',
        statSync(databaseOf(library)).size / 1000 / cvs,
        'kB',
        'the database: text, words, facts, vectors of one space',
      ),
    ]
  } finally {
    await engine.close()
  }
}

const measured = [...(await engineFigures()), ...(await scanFigures(library, await queries(20), figure))]
console.log(JSON.stringify(measured))
process.exit(0)
