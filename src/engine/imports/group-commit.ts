/** Group commit: what is to be stored within a moment is stored in one transaction, because each holds the engine until the disk has it. */
import type { Library } from '../../library/database.ts'
import { inOneTransaction } from '../../library/statements.ts'

/** the first of a group waits this long for others, ms */
const waitMs = 50
/** the most in a group: the engine answers nobody while it is stored, 10 ms for eight two-page CVs (19 ms for sixteen, to save little more) */
const most = 8

export interface GroupCommit {
  /**
   * Does `work` in the next transaction and answers when that is on the disk. Throws what `work` throws, which is undone then, or what kept
   * the whole group from being stored.
   */
  readonly save: <Result>(work: () => Result) => Promise<Result>
  /** Stores what waits without waiting for more. */
  readonly flush: () => void
}

interface Waiting {
  readonly work: () => unknown
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}

export function createGroupCommit(library: Library): GroupCommit {
  let group: Waiting[] = []
  let timer: NodeJS.Timeout | undefined

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    const waiting = group
    group = []
    if (waiting.length > 0) store(library, waiting)
  }

  return {
    flush,
    save: <Result>(work: () => Result) =>
      new Promise<Result>((resolve, reject) => {
        group.push({ work, resolve: (value) => resolve(value as Result), reject })
        if (group.length >= most) flush()
        else timer ??= setTimeout(flush, waitMs)
      }),
  }
}

function store(library: Library, group: readonly Waiting[]): void {
  try {
    const results = inOneTransaction(
      library,
      group.map(({ work }) => work),
    )
    group.forEach(({ resolve, reject }, index) => {
      const result = results[index]
      if (result?.status === 'fulfilled') resolve(result.value)
      else reject(result?.reason)
    })
  } catch (error) {
    for (const { reject } of group) reject(error)
  }
}
