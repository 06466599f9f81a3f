/** The corpus of hard files, scored by its own scorer: outcomes, words, run and flow; each file within its limits of time and memory. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readLimits } from '../../src/import/limits.ts'
import { startReader, type Read } from '../../test/hostile/reader.ts'
import { verdict } from './targets.ts'

export async function hardPart(corpus: string): Promise<string[]> {
  const folder = join(corpus, 'hard')
  const truth = join(folder, 'truth.json')
  if (!existsSync(truth)) return [`skipped: ${folder} is not there`]
  const read = await readAll(folder, namesIn(truth))
  return [...scoresOf(join(corpus, 'score.py'), truth, read), ...costsOf(read, truth)]
}

function namesIn(truth: string): Set<string> {
  return new Set(Object.keys((JSON.parse(readFileSync(truth, 'utf8')) as { files: object }).files))
}

async function readAll(folder: string, names: ReadonlySet<string>): Promise<Map<string, Read>> {
  const reader = startReader()
  const read = new Map<string, Read>()
  for (const name of readdirSync(folder).filter((one) => names.has(one)))
    read.set(name, await reader.read(join(folder, name)))
  await reader.close()
  return read
}

/** The scorer's lines for what is not perfect, and its means. */
function scoresOf(scorer: string, truth: string, read: ReadonlyMap<string, Read>): string[] {
  const results = [...read].map(([file, { outcome, text }]) => JSON.stringify({ file, outcome, text })).join('\n')
  const python = spawnSync('python3', [scorer, truth, '-'], { input: results, encoding: 'utf8' })
  if (python.error !== undefined || python.stdout === '') return ['scores skipped: Python 3 or the scorer is not there']
  const lines = python.stdout.split('\n')
  const imperfect = lines.filter((line) => line !== '' && !/^ok\s+(-|100\.0\s+100\.0\s+100\.0)/.test(line))
  return [...imperfect, ...verdictsOf(python.stdout)]
}

/** percent, means over the files with text */
const targets = { words: 99.5, run: 99, flow: 98 } as const

function verdictsOf(scores: string): string[] {
  const means = Object.entries(targets).map(([name, atLeast]) => {
    const mean = Number(new RegExp(`^text: .*\\b${name} ([\\d.]+)`, 'm').exec(scores)?.[1] ?? NaN)
    return verdict(`mean ${name}`, mean, { atLeast }, ' %')
  })
  const [, right, all] = /^outcomes: (\d+) of (\d+) right/m.exec(scores) ?? []
  return [...means, verdict('right outcomes', Number(right), { atLeast: Number(all) })]
}

function costsOf(read: ReadonlyMap<string, Read>, truth: string): string[] {
  const { files } = JSON.parse(readFileSync(truth, 'utf8')) as { files: Record<string, { outcome: string }> }
  const times = [...read].filter(([name]) => files[name]?.outcome === 'text').map(([, { ms }]) => ms)
  const over = [...read].filter(
    ([, { ms, peakMegabytes }]) => ms > readLimits.milliseconds || peakMegabytes > readLimits.megabytes + 50,
  )
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  return [
    `honest files: median ${median.toFixed(0)} ms, slowest ${(times.at(-1) ?? 0).toFixed(0)} ms (the start of a reader among them)`,
    verdict('median honest file', median, { below: 60 }, ' ms'),
    `over a limit: ${over.length === 0 ? 'none' : over.map(([name]) => name).join(', ')}`,
  ]
}
