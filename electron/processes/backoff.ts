/** How long to wait before a process that died is started again. */

const firstMs = 250
const longestMs = 10_000
/** after this long without a death, the next one is the first again */
const forgottenMs = 60_000

/** Each call tells of a death at `now` (ms) and answers with the wait in ms: 250, 500, 1,000 … 10,000. */
export function createBackoff(): (now: number) => number {
  let deaths = 0
  let last = -Infinity
  return (now) => {
    deaths = now - last > forgottenMs ? 1 : deaths + 1
    last = now
    return Math.min(firstMs * 2 ** (deaths - 1), longestMs)
  }
}
