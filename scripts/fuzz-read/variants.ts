/** Broken variants of files, and what reading them comes to. The same seed makes the same variants. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { readLimits } from '../../src/import/limits.ts'
import type { startReader } from '../../test/hostile/reader.ts'
import { longDocument, twoPageCv } from '../bench-read/made.ts'
import { createRandom, type Random } from '../sample/random.ts'

export interface SeedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** bytes: larger files take long to vary and bring nothing new */
const largest = 400_000
/** files of the corpus that are made to reach a limit: varied, each costs seconds */
const costly = /bomb|xobj|loop|deep/

export async function seedFiles(corpus: string): Promise<SeedFile[]> {
  const made = [
    { name: 'cv.pdf', bytes: await twoPageCv(1) },
    { name: 'long.pdf', bytes: await longDocument(3) },
    {
      name: 'cv.txt',
      bytes: Buffer.from('Ada Brown\nWelder\nada.brown@example.org\nExperience\n2019 - 2024 Welder, Leeds\n'),
    },
    { name: 'cv.html', bytes: Buffer.from('<html><body><h1>Ada Brown</h1><ul><li>Welder</li></ul></body></html>') },
    { name: 'cv.rtf', bytes: Buffer.from('{\\rtf1\\ansi Ada Brown\\par {\\b Welder} in Leeds\\par}') },
    {
      name: 'cv.json',
      bytes: Buffer.from('{"basics":{"name":"Ada Brown","label":"Welder"},"skills":[{"name":"TIG"}]}'),
    },
  ]
  if (!existsSync(corpus)) return made
  const names = readdirSync(corpus).filter((name) => !costly.test(name) && !/^(truth|make-yourself)/.test(name))
  const files = names.map((name) => ({ name, bytes: readFileSync(join(corpus, name)) }))
  return files.filter(({ bytes }) => bytes.length > 0 && bytes.length < largest)
}

export interface Variants {
  readonly outcomes: ReadonlyMap<string, number>
  /** what must not happen */
  readonly faults: readonly string[]
  /** ms */
  readonly slowest: number
  readonly deaths: number
}

interface Options {
  readonly seeds: readonly SeedFile[]
  readonly reader: ReturnType<typeof startReader>
  readonly folder: string
  readonly count: number
  readonly seed: number
  readonly onProgress?: (done: number) => void
}

export async function readVariants({ seeds, reader, folder, count, seed, onProgress }: Options): Promise<Variants> {
  const random = createRandom(String(seed))
  const outcomes = new Map<string, number>()
  const faults: string[] = []
  let slowest = 0
  let deaths = 0
  for (let at = 0; at < count; at++) {
    const from = seeds[at % seeds.length]
    if (from === undefined) break
    const path = join(folder, `${String(at)}${extname(from.name)}`)
    writeFileSync(path, broken(from.bytes, random))
    const { outcome, text, ms, megabytes } = await reader.read(path)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    slowest = Math.max(slowest, ms)
    if (megabytes === 0) deaths += 1
    if (ms > readLimits.clockMilliseconds) faults.push(`${from.name}, variant ${String(at)}: ${ms.toFixed(0)} ms`)
    if (outcome.startsWith('text') && !/[\p{L}\p{N}]/u.test(text))
      faults.push(`${from.name}, variant ${String(at)}: ${outcome} without text`)
    onProgress?.(at + 1)
  }
  return { outcomes, faults, slowest, deaths }
}

/** One to forty bytes changed, a stretch cut out or doubled, or the end missing. */
function broken(bytes: Buffer, random: Random): Buffer {
  const below = (limit: number) => random.int(0, limit - 1)
  const kind = below(10)
  const start = below(bytes.length)
  const end = Math.min(bytes.length, start + 1 + below(200))
  if (kind === 0) return bytes.subarray(0, start + 1)
  if (kind === 1) return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
  if (kind === 2) return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)])
  const copy = Buffer.from(bytes)
  for (let left = 1 + below(40); left > 0; left--) copy[below(copy.length)] = below(256)
  return copy
}
