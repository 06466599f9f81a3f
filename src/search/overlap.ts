/** How alike two ranked lists are. */

/** Documents in both top-k lists. */
export function sharedAt(a: readonly number[], b: readonly number[], k: number): number {
  const inB = new Set(b.slice(0, k))
  return a.slice(0, k).filter((id) => inB.has(id)).length
}

/**
 * Rank-biased overlap, extrapolated, of two lists without repetitions; 0 … 1. `p` is the persistence: .9 puts 86 % of the
 * weight on the first ten ranks. Webber, Moffat, Zobel: A similarity measure for indefinite rankings, TOIS 28(4), 2010,
 * equation 32. Two empty lists are alike.
 */
export function rankBiasedOverlap(a: readonly number[], b: readonly number[], p = 0.9): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const s = short.length
  const l = long.length
  if (s === 0) return l === 0 ? 1 : 0
  const overlaps = overlapsByDepth(short, long)
  const atS = overlaps[s] ?? 0
  const atL = overlaps[l] ?? 0
  let sum = 0
  for (let d = 1; d <= l; d++) {
    const extra = d > s ? (atS * (d - s)) / (s * d) : 0
    sum += ((overlaps[d] ?? 0) / d + extra) * p ** d
  }
  return ((1 - p) / p) * sum + ((atL - atS) / l + atS / s) * p ** l
}

/** X_d: how many documents the first d of both lists share; [longer length + 1]. */
function overlapsByDepth(short: readonly number[], long: readonly number[]): number[] {
  const seen = new Set<number>()
  const overlaps = [0]
  let shared = 0
  long.forEach((id, index) => {
    for (const one of new Set([id, short[index] ?? id])) {
      if (seen.has(one)) shared += 1
      seen.add(one)
    }
    if (short[index] === id) shared += 1
    overlaps.push(shared)
  })
  return overlaps
}
