/** Owns work on many parts whose results are wanted in order: some are under way ahead of the one that is waited for, never all. */

/** What is ahead bounds what is in memory, however many parts there are. The first failure ends it; others under way are let go. */
export async function* inOrder<Part, Result>(
  parts: readonly Part[],
  ahead: number,
  work: (part: Part) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for (const part of parts) {
    const result = work(part)
    // one that fails must not count as unhandled while an earlier one is waited for
    result.catch(() => undefined)
    underWay.push(result)
    if (underWay.length > ahead) yield* takeFirst(underWay)
  }
  while (underWay.length > 0) yield* takeFirst(underWay)
}

async function* takeFirst<Result>(underWay: Promise<Result>[]): AsyncGenerator<Result> {
  const first = underWay.shift()
  if (first !== undefined) yield await first
}
