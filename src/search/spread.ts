/** Mean and deviation of scores, by which lists of different kinds are brought to one scale. */

export interface Spread {
  readonly count: number
  readonly mean: number
  /** of the population */
  readonly deviation: number
}

/** Scores are rounded to so many steps from the least to the most: their sums are then whole numbers, the same in any order. */
const steps = 2 ** 26
/** A step's square would be too large to add up exactly, so it is squared in two halves of this size. */
const half = 2 ** 13

/** Of the finite ones among the numbers. The order of an import must not show in the last bit of a score; sorting 100,000 takes 10 ms. */
export function spread(all: readonly number[]): Spread {
  const { count, least, most } = extremes(all)
  if (count === 0) return { count, mean: Number.NaN, deviation: Number.NaN }
  if (least === most) return { count, mean: least, deviation: 0 }
  const step = (most - least) / steps
  const [sum, squares] = sums(all, least, step)
  const mean = sum / count
  const variance = Math.max(0, squares / count - mean * mean)
  return { count, mean: least + mean * step, deviation: Math.sqrt(variance) * step }
}

function extremes(all: readonly number[]): { count: number; least: number; most: number } {
  let [count, least, most] = [0, Infinity, -Infinity]
  for (const number of all) {
    if (number === -Infinity) continue
    count += 1
    if (number < least) least = number
    if (number > most) most = number
  }
  return { count, least, most }
}

/** In steps from the least: all of them, and all their squares. */
function sums(all: readonly number[], least: number, step: number): [sum: number, squares: number] {
  let [sum, high, both, low] = [0, 0, 0, 0]
  for (const number of all) {
    if (number === -Infinity) continue
    const at = Math.round((number - least) / step)
    const [upper, lower] = [Math.floor(at / half), at % half]
    sum += at
    high += upper * upper
    both += upper * lower
    low += lower * lower
  }
  return [sum, high * half * half + 2 * both * half + low]
}
