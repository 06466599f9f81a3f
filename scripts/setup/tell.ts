/** How a child of the set-up speaks to it: over the channel that also ends the child when the set-up is gone. */

/** Rewrites the step's line. */
export const tellProgress = (progress: string): void => void process.send?.({ progress })

/** Why it failed and what the user can do; then the child ends with 1, whatever it may still be waiting for. */
export function tellFault(why: string, next: string): void {
  process.send?.({ why, next }, () => process.exit(1))
}

/** Ends this process with its parent, and lets it end when its own work is done. */
export function endWithParent(onEnd: () => void): void {
  process.on('disconnect', onEnd)
  process.channel?.unref()
}
