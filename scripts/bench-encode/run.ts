/** One run of the benchmark: the asked parts for the asked models, one after the other. */
import { readFileSync } from 'node:fs'
import type { ModelFiles } from '../../src/encode/encoding.ts'
import { runtimeName } from '../../src/encode/session.ts'
import { loadTokenizer } from '../../src/encode/tokenizer.ts'
import { systemLoad, thisMachine } from '../../src/evaluate/bench/figures.ts'
import { inClone } from '../setup/folders.mjs'
import { cosinesOf } from './agreement.ts'
import { oneCore } from './child.ts'
import { type Contest, type ContestOptions, holdContest } from './contest.ts'
import { type CoresFigures, measureCores } from './cores.ts'
import { type MemoryFigures, measureMemory } from './memory.ts'
import { preparePython } from './python.ts'
import { measureQuery, type QueryFigures } from './query.ts'
import type { Results } from './results.ts'
import { type CountTokens, type Kind, kinds } from './texts.ts'

export const parts = [...kinds, 'cores', 'query', 'memory'] as const
export type Part = (typeof parts)[number]

export interface BenchmarkOptions {
  readonly files: readonly ModelFiles[]
  readonly only: readonly Part[]
  readonly quick: boolean
  readonly rounds: number
  readonly memoryTexts: number
  readonly python: boolean
  readonly note: (line: string) => void
}

/** texts of a kind in a round; of short and mixed ones enough that sorting by length can show what it does */
const counts: Record<Kind, number> = { short: 256, medium: 32, long: 16, mixed: 128 }
const quickCounts: Record<Kind, number> = { short: 64, medium: 16, long: 8, mixed: 32 }

export async function runBenchmark(options: BenchmarkOptions): Promise<Results> {
  const { files, only, quick, rounds, note } = options
  const [first] = files
  if (first === undefined) throw new Error('no model is asked for')
  const load = systemLoad()
  const core = oneCore()
  const { python, skipped } = await pythonOf(options)
  const contest = {
    kinds: kinds.filter((kind) => only.includes(kind)),
    counts: quick ? quickCounts : counts,
    rounds,
    core,
    python,
    tokens: countWith(first),
    note,
  }
  const contests = await contestsOf(files, contest)
  return {
    at: new Date().toISOString(),
    quick,
    rounds,
    machine: thisMachine(runtimeName, load),
    versions: versions(),
    core,
    contests: contests.map(({ model, precision, figures, agreement }) => ({ model, precision, figures, agreement })),
    precisions: comparePrecisions(contests),
    cores: await coresOf(options, contest.tokens),
    queries: await queriesOf(options, contest.tokens),
    memory: await memoryOf(options, contest.tokens, skipped),
    skipped,
  }
}

/** Texts are cut by the tokenizer of the first model; all models of the catalogue have the same word pieces. */
function countWith({ tokenizer }: ModelFiles): CountTokens {
  const wordPieces = loadTokenizer(tokenizer)
  return (text) => wordPieces.count(text) + 2
}

async function pythonOf({
  python,
  note,
}: BenchmarkOptions): Promise<{ python: string | undefined; skipped: string[] }> {
  const name = 'sentence-transformers'
  if (!python) return { python: undefined, skipped: [`${name}: only with --python`] }
  note(`preparing ${name}`)
  const prepared = await preparePython()
  return 'python' in prepared
    ? { python: prepared.python, skipped: [] }
    : { python: undefined, skipped: [`${name}: ${prepared.reason}`] }
}

async function contestsOf(files: readonly ModelFiles[], options: Omit<ContestOptions, 'files'>): Promise<Contest[]> {
  const contests: Contest[] = []
  if (options.kinds.length === 0) return contests
  for (const one of files) contests.push(await holdContest({ ...options, files: one }))
  return contests
}

function comparePrecisions(contests: readonly Contest[]): Results['precisions'] {
  return contests.flatMap(({ model, precision, vectors }) => {
    const full = contests.find((other) => other.model === model && other.precision === 'fp32')
    if (precision !== 'int8' || full === undefined) return []
    const cosines = cosinesOf(vectors, full.vectors)
    const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length
    return [{ model, least: Math.min(...cosines), mean }]
  })
}

/** int8 only: what the application runs. */
async function coresOf({ files, only, quick, rounds, note }: BenchmarkOptions, tokens: CountTokens) {
  const found: CoresFigures[] = []
  for (const one of files.filter(({ precision }) => only.includes('cores') && precision === 'int8')) {
    note(`${one.model} int8: two processes against one`)
    const [mixed, short] = quick ? [128, 512] : [512, 2048]
    found.push(
      await measureCores({ files: one, kind: 'mixed', batching: 'alone', texts: mixed, rounds, tokens }),
      await measureCores({ files: one, kind: 'short', batching: 'batched', texts: short, rounds, tokens }),
    )
  }
  return found
}

async function queriesOf({ files, only, quick, note }: BenchmarkOptions, tokens: CountTokens) {
  const found: QueryFigures[] = []
  for (const one of files.filter(({ precision }) => only.includes('query') && precision === 'int8')) {
    note(`${one.model} int8: one short query`)
    found.push(await measureQuery({ files: one, queries: quick ? 50 : 200, tokens }))
  }
  return found
}

async function memoryOf(
  { files, only, memoryTexts, note }: BenchmarkOptions,
  tokens: CountTokens,
  skipped: string[],
): Promise<MemoryFigures[]> {
  const found: MemoryFigures[] = []
  if (!only.includes('memory')) return found
  if (process.platform !== 'linux') skipped.push('memory: only Linux tells the size of another process')
  else for (const one of files) found.push(await measureMemory({ files: one, texts: memoryTexts, tokens, note }))
  return found
}

function versions(): Record<string, string> {
  const transformers = JSON.parse(
    readFileSync(inClone('node_modules', '@huggingface', 'transformers', 'package.json'), 'utf8'),
  ) as { version: string }
  const [runtime = '', version = ''] = runtimeName.split(/ (?=\d)/)
  return { Node: process.versions.node, [runtime]: version, '@huggingface/transformers': transformers.version }
}
