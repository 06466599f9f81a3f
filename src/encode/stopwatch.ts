/** Owns timing the stages of a call that run on this thread. */

/** ms per stage, summed over the call */
export function stopwatch() {
  const times = { tokenize: 0, pool: 0, normalize: 0 }
  const time = <T>(stage: keyof typeof times, work: () => T): T => {
    const start = performance.now()
    try {
      return work()
    } finally {
      times[stage] += performance.now() - start
    }
  }
  return { times, time }
}
