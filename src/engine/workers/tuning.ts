/**
 * How many padded tokens a batched run should have on this computer: measured once for each model, kept beside the models. Too few waste
 * the steps between runs, too many leave the processor's caches; where the best lies differs between processors.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Device, Precision } from '../../contract/common.ts'
import { usualPositions } from '../../encode/batch.ts'
import { shortTexts } from '../../encode/bench.ts'
import type { Encoding, EncodeRequest } from '../../encode/encoding.ts'

const limits = [256, usualPositions, 1024] as const
const rounds = 3
/** how much better another limit must be before the usual one is left: less is within what other programs do to a measurement */
const leastGain = 1.05

const Figure = z.object({ positions: z.int().positive(), textsPerSecond: z.number() })
export type Figure = z.infer<typeof Figure>

const Machine = z.object({ cpu: z.string(), cores: z.int(), runtime: z.string() })
export type Machine = z.infer<typeof Machine>

const Tuning = z.object({
  ...{ model: z.string(), precision: Precision, device: Device },
  positions: z.int().positive(),
  /** median of the rounds for each limit that was tried */
  figures: z.array(Figure),
  date: z.iso.datetime(),
})
export type Tuning = z.infer<typeof Tuning>

const File = z.object({ machine: Machine, tunings: z.array(Tuning) })

const fileIn = (cache: string): string => join(cache, 'tuning.json')

/** Those of this computer; a file that is damaged, or of another computer or runtime, holds none. */
export function readTunings(cache: string, machine: Machine): Tuning[] {
  try {
    const file = File.parse(JSON.parse(readFileSync(fileIn(cache), 'utf8')))
    const same = Machine.keyof().options.every((key) => file.machine[key] === machine[key])
    return same ? file.tunings : []
  } catch {
    return []
  }
}

/** In place of an earlier one of the same model. A cache that cannot be written to costs only measuring again. */
export function keepTuning(cache: string, machine: Machine, tuning: Tuning): void {
  const others = readTunings(cache, machine).filter((each) => !isFor(each, tuning))
  const part = `${fileIn(cache)}.${process.pid}.part`
  try {
    mkdirSync(cache, { recursive: true })
    writeFileSync(part, JSON.stringify({ machine, tunings: [...others, tuning] }, undefined, 2))
    renameSync(part, fileIn(cache))
  } catch {
    // measured again at the next start
  }
}

export function isFor(tuning: Tuning, { model, precision, device }: Omit<Tuning, 'positions' | 'figures' | 'date'>) {
  return tuning.model === model && tuning.precision === precision && tuning.device === device
}

/** Median texts a second for each limit, interleaved so that a slow moment hits all of them; throws what `encode` throws. */
export async function measureLimits(encode: (request: EncodeRequest) => Promise<Encoding>): Promise<Figure[]> {
  const seen = new Map<number, number[]>(limits.map((positions) => [positions, []]))
  await encode(requestOf(usualPositions))
  for (let round = 0; round < rounds; round++) {
    for (const positions of limits) {
      const { times } = await encode(requestOf(positions))
      seen.get(positions)?.push((texts.length * 1000) / times.encode)
    }
  }
  return [...seen].map(([positions, rates]) => ({ positions, textsPerSecond: median(rates) }))
}

/** The fastest, if it is enough faster than the usual one to be more than chance. */
export function chooseLimit(figures: readonly Figure[]): number {
  const rateOf = (wanted: number) => figures.find(({ positions }) => positions === wanted)?.textsPerSecond ?? 0
  const [best] = figures.toSorted((a, b) => b.textsPerSecond - a.textsPerSecond)
  if (best === undefined || best.textsPerSecond <= rateOf(usualPositions) * leastGain) return usualPositions
  return best.positions
}

function requestOf(positions: number): EncodeRequest {
  return { texts, role: 'passage', poolings: ['mean'], batching: 'batched', positions }
}

/** One call of an import: 32 texts of 10 to 180 words, each as much longer than the one before. */
const texts = mixedTexts(32, 10, 180)

function mixedTexts(count: number, least: number, most: number): string[] {
  const words = shortTexts(180).join('. ').split(' ')
  return Array.from({ length: count }, (_, i) => {
    const length = Math.round(least * (most / least) ** (i / (count - 1)))
    return words.slice(i * 20, i * 20 + length).join(' ')
  })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
