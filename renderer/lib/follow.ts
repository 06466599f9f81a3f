/** Listening to a stream of the engine for as long as the listener wants, across restarts of the engine. */

/** ms before a stream that broke is asked for again */
const pause = 400

/** Calls `each` with every value until `signal` aborts. A stream that ended or failed is asked for again after a pause. */
export async function follow<T>(
  open: (signal: AbortSignal) => Promise<AsyncIterable<T>>,
  each: (value: T) => void,
  signal: AbortSignal,
): Promise<void> {
  const stopped = (): boolean => signal.aborted
  while (!stopped()) {
    try {
      for await (const value of await open(signal)) {
        if (stopped()) return
        each(value)
      }
    } catch {
      // streams break when the engine stops, which the connection tells
    }
    if (!stopped()) await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
