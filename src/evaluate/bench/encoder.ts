/** Figures of the encoder alone, in this process, beside what the specification states (mission.md, rows 6 and 7). */
import { measureEncoder } from '../../encode/bench.ts'
import type { ModelFiles } from '../../encode/encoding.ts'
import { loadEncoder } from '../../encode/load.ts'
import type { Figure } from './figures.ts'
import { measureTimings, type TimingCost } from './timings.ts'

/** Loads the model into this process and lets it go again. */
export async function encoderFigures(files: ModelFiles, rounds: number): Promise<Figure[]> {
  const { encoder } = await loadEncoder(files)
  try {
    const { textsPerSecond, perText, single } = await measureEncoder(encoder, rounds)
    const inCalls = await measureTimings(encoder, 32, rounds)
    const alone = await measureTimings(encoder, 1, rounds * 10)
    const name = files.precision
    const short = 'short text (5 to 20 tokens), one process, one thread'
    return [
      {
        name: `texts/s, batches of 32, ${name}`,
        value: textsPerSecond.batched,
        unit: 'texts/s',
        definition: `${short}, calls of 32 texts run together, text in, vector out`,
        stated: 'about 500 on CPU',
      },
      {
        name: `texts/s, one a run, ${name}`,
        value: textsPerSecond.alone,
        unit: 'texts/s',
        definition: `${short}, calls of 32 texts run one by one, as int8 is stored`,
      },
      {
        name: `tokenize, ${name}`,
        value: perText.tokenize,
        unit: 'ms',
        definition: `mean per ${short}, in batches of 32`,
        stated: 'about 2 ms',
      },
      {
        name: `encode, ${name}`,
        value: perText.encode,
        unit: 'ms',
        definition: 'the same texts: the run of the network, per text',
        stated: 'about 10 ms',
      },
      {
        name: `pool, ${name}`,
        value: perText.pool,
        unit: 'ms',
        definition: 'the same texts: mean pooling, per text',
        stated: 'under 1 ms',
      },
      {
        name: `normalize, ${name}`,
        value: perText.normalize,
        unit: 'ms',
        definition: 'the same texts: L2 norm, per text',
        stated: 'under 1 ms',
      },
      {
        name: `one short text p50, ${name}`,
        value: single.p50,
        unit: 'ms',
        definition: 'one short text alone, text in, vector out',
        stated: 'under 50 ms',
      },
      { name: `one short text p95, ${name}`, value: single.p95, unit: 'ms', definition: 'the same, 95th percentile' },
      timingFigure(name, 'calls of 32 short texts', inCalls),
      timingFigure(name, 'one short text a call', alone),
    ]
  } finally {
    await encoder.session.release()
  }
}

function timingFigure(precision: string, calls: string, { encode, timing, share }: TimingCost): Figure {
  return {
    name: `stage timings, ${calls}, ${precision}`,
    value: share * 100,
    unit: '%',
    definition:
      `timing the stages and recording them for the monitor (${(timing * 1000).toFixed(1)} µs a text) of the time to encode it ` +
      `(${encode.toFixed(2)} ms); the two in turn, medians`,
    stated: 'under 1 %',
  }
}
