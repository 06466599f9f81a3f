/** How a child of the set-up speaks to it: over the channel that also ends the child when the set-up is gone. */

/** Rewrites the step's line. */
export const tellProgress = (progress: string): void => void process.send?.({ progress })

/** Why it failed and what the user can do; the child will end with 1. */
export function tellFault(why: string, next: string): void {
  process.exitCode = 1
  process.send?.({ why, next })
}

/** Ends this process with its parent, and lets it end when its own work is done. */
export function endWithParent(onEnd: () => void): void {
  process.on('disconnect', onEnd)
  process.channel?.unref()
}
