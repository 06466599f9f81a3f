/** Owns whose turn it is to use the network: one at a time, urgent ones first, otherwise in the order in which they asked. */

export interface Turns {
  /** Does the work when its turn has come; answers or fails as it does. */
  readonly take: <T>(urgent: boolean, work: () => Promise<T>) => Promise<T>
}

export function createTurns(): Turns {
  const urgent: (() => Promise<void>)[] = []
  const others: (() => Promise<void>)[] = []
  let busy = false

  const goOn = async (): Promise<void> => {
    if (busy) return
    busy = true
    for (let next = urgent.shift() ?? others.shift(); next !== undefined; next = urgent.shift() ?? others.shift())
      await next()
    busy = false
  }

  return {
    take: (isUrgent, work) =>
      new Promise((resolve, reject) => {
        const queue = isUrgent ? urgent : others
        queue.push(() => work().then(resolve, reject))
        void goOn()
      }),
  }
}
