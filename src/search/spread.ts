/** Mean and deviation of scores, by which lists of different kinds are brought to one scale. */

export interface Spread {
  readonly count: number
  readonly mean: number
  /** of the population */
  readonly deviation: number
}

/** Of the finite ones among the numbers. Added up in sorted order: the order of an import must not show in the last bit of a score. */
export function spread(all: readonly number[]): Spread {
  const numbers = Float64Array.from(all.filter((number) => number !== -Infinity)).sort()
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length
  return { count: numbers.length, mean, deviation: Math.sqrt(variance) }
}
