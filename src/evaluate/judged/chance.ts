/** How far a mean over queries, or a difference between two methods, could be chance. Random numbers begin from a fixed seed: the same data, the same answer. */

const resamples = 10_000

/** Fewer queries than this do not support an interval: their resamples are nearly the same few numbers. */
export const fewestQueries = 5

export interface Interval {
  readonly low: number
  readonly high: number
}

export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** 95 % by the percentile bootstrap over queries (Efron, Tibshirani: An introduction to the bootstrap, 1993); undefined for too few. */
export function bootstrapInterval(values: readonly number[]): Interval | undefined {
  if (values.length < fewestQueries) return undefined
  const random = generator(values.length)
  const means = new Float64Array(resamples)
  for (let sample = 0; sample < resamples; sample++) {
    let sum = 0
    for (let draw = 0; draw < values.length; draw++) sum += values[Math.floor(random() * values.length)] ?? 0
    means[sample] = sum / values.length
  }
  means.sort()
  return { low: means[Math.floor(0.025 * resamples)] ?? 0, high: means[Math.ceil(0.975 * resamples) - 1] ?? 0 }
}

/**
 * Probability of a mean difference at least this large when it makes no difference which method gave which value: paired randomisation
 * test, two-sided (Smucker, Allan, Carterette: A comparison of statistical significance tests for IR evaluation, CIKM 2007).
 * `a` and `b` are of the same queries in the same order.
 */
export function randomisationTest(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((value, index) => value - (b[index] ?? 0))
  // equal in decimal is not equal in binary: a tie must count as one
  const observed = Math.abs(meanOf(differences)) - 1e-12
  const random = generator(differences.length)
  let asLarge = 0
  for (let sample = 0; sample < resamples; sample++) {
    let sum = 0
    for (const difference of differences) sum += random() < 0.5 ? difference : -difference
    if (Math.abs(sum / Math.max(1, differences.length)) >= observed) asLarge += 1
  }
  return (asLarge + 1) / (resamples + 1)
}

/** Numbers of [0, 1): mulberry32 (Tommy Ettinger, public domain). */
function generator(seed: number): () => number {
  let state = seed + 0x6d2b79f5
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
