/** Spearman's rank correlation (Spearman 1904): Pearson's correlation of the ranks, equal values at the mean of their ranks. */

/** -1 … 1; NaN where one side is constant. Both [n]. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b))
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value)
  const result = new Array<number>(values.length).fill(0)
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1
    for (const { at } of order.slice(from, to)) result[at] = (from + to + 1) / 2
  }
  return result
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)]
  let [together, squaresA, squaresB] = [0, 0, 0]
  a.forEach((value, at) => {
    const [x, y] = [value - meanA, (b[at] ?? Number.NaN) - meanB]
    together += x * y
    squaresA += x * x
    squaresB += y * y
  })
  return together / Math.sqrt(squaresA * squaresB)
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
