/**
 * What the stage timings cost. They are always on, so there is nothing to compare with: they are made again, at once, for each encoding
 * that was just made, by the same code and as many times as it has made them.
 */
import { shortTexts } from '../../encode/bench.ts'
import { encodeTexts, type Encoder } from '../../encode/encoder.ts'
import type { Encoding } from '../../encode/encoding.ts'
import { stopwatch } from '../../encode/stopwatch.ts'
import { recordEncoding } from '../../engine/workers/record-encoding.ts'
import { createRecorder, type Recorder } from '../../monitor/recorder.ts'
import { quantile } from './figures.ts'

export interface TimingCost {
  /** medians, ms a text */
  readonly encode: number
  readonly timing: number
  /** median of the rounds' own */
  readonly share: number
}

const warmUp = 5

/** Short texts, of whose encoding it is the most; each is a run of its own, `size` of them a call. */
export async function measureTimings(encoder: Encoder, size: number, rounds: number): Promise<TimingCost> {
  const recorder = createRecorder()
  const measured: { encode: number; timing: number }[] = []
  const request = { role: 'query', poolings: ['mean'], batching: 'alone' } as const
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const texts = shortTexts((round + 1) * size).slice(-size)
    const start = performance.now()
    const encoding = await encodeTexts(encoder, { ...request, texts })
    const encoded = performance.now()
    timeAgain(encoding, recorder, encoded - start)
    measured.push({ encode: (encoded - start) / size, timing: (performance.now() - encoded) / size })
  }
  const counted = measured.slice(warmUp)
  const medianOf = (value: (one: (typeof counted)[number]) => number): number => quantile(counted.map(value), 0.5)
  return {
    encode: medianOf(({ encode }) => encode),
    timing: medianOf(({ timing }) => timing),
    share: medianOf(({ encode, timing }) => timing / encode),
  }
}

/** Tokenizing and normalising are timed once a call; the run of the network and its pooling once a batch. */
function timeAgain(encoding: Encoding, recorder: Recorder, elapsed: number): void {
  const { time } = stopwatch()
  time('tokenize', nothing)
  for (let batch = 0; batch < encoding.batches.length; batch += 1) {
    time('pool', nothing)
    time('pool', nothing)
  }
  time('normalize', nothing)
  recordEncoding(recorder, encoding, elapsed)
}

function nothing(): void {
  // only the clock is measured
}
