/** How much is done a second, over the last seconds in which anything was done. */

const secondsKept = 10

export interface Rate {
  add(amount: number): void
  /** mean over the last 10 seconds that had work in them; the second that still runs counts by its elapsed part. 0 before any work. */
  perSecond(): number
}

/** `now`: ms on a clock that never goes back. */
export function createRate(now: () => number = () => performance.now()): Rate {
  /** newest last */
  const buckets: { second: number; amount: number }[] = []
  return {
    add(amount) {
      const second = Math.floor(now() / 1000)
      const last = buckets.at(-1)
      if (last?.second === second) last.amount += amount
      else buckets.push({ second, amount })
      if (buckets.length > secondsKept) buckets.shift()
    },
    perSecond() {
      if (buckets.length === 0) return 0
      const at = now() / 1000
      const elapsed = buckets.reduce((sum, { second }) => sum + Math.min(1, Math.max(at - second, 0.05)), 0)
      return buckets.reduce((sum, { amount }) => sum + amount, 0) / elapsed
    },
  }
}
