/** The benchmark: the whole engine on the sample library, then the encoder alone. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findModel } from '../../encode/models/find.ts'
import { defaultCache } from '../../encode/models/cache.ts'
import type { Precision } from '../../contract/common.ts'
import { ShortlistError } from '../../contract/errors.ts'
import { encoderFigures } from './encoder.ts'
import { engineFigures } from './engine.ts'
import { type BenchReport, type Figure, systemLoad, thisMachine } from './figures.ts'

export interface BenchOptions {
  /** fewer texts and repetitions */
  readonly quick: boolean
  readonly onProgress: (line: string) => void
}

const model = 'all-MiniLM-L6-v2'
const sample = fileURLToPath(new URL('../../../out/sample', import.meta.url))

/** Throws model.missing when not even the default model is on this machine. */
export async function runBench({ quick, onProgress }: BenchOptions): Promise<BenchReport> {
  const cache = defaultCache()
  const load = systemLoad()
  const figures: Figure[] = []
  const skipped: string[] = []
  // the engine first: what the encoders leave in this process's memory would count as the engine's
  if (existsSync(sample)) {
    const size = quick ? { cvs: 20, searches: 40 } : { cvs: Infinity, searches: 400 }
    figures.push(...(await engineFigures({ sample, cache, ...size, onProgress })))
  } else skipped.push('import and search: there is no sample library yet (npm run sample)')
  for (const precision of ['int8', 'fp32'] as const) {
    const files = await findModel({ model, precision, cache })
    if (files === undefined) skipped.push(missing(precision))
    else {
      onProgress(`measuring the encoder, ${precision}`)
      figures.push(...(await encoderFigures(files, quick ? 4 : 20)))
    }
  }
  const encoder = `${model} int8, ONNX Runtime`
  return { at: new Date().toISOString(), quick, machine: thisMachine(encoder, load), figures, skipped }
}

function missing(precision: Precision): string {
  if (precision === 'int8') throw new ShortlistError('model.missing', `${model}/int8`)
  return `${model} ${precision}: not on this machine`
}
