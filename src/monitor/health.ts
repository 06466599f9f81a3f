/** The engine's state as one sentence, from its own figures. */
import type { MonitorReport } from '../contract/monitor.ts'

/** `networkMs`: time that all batches together took in the network. */
export function healthOf({ restarts, errors, batches }: Omit<MonitorReport, 'health'>, networkMs: number): string {
  const troubles = [
    restarts.encoder === 0 ? '' : `The encoder was started again ${times(restarts.encoder)}.`,
    restarts.reader === 0 ? '' : `A file made the reader stop ${times(restarts.reader)}; it was started again.`,
    errors.length === 0 ? '' : `Errors: ${errors.map(({ code, count }) => `${code} (${String(count)})`).join(', ')}.`,
  ].filter((sentence) => sentence !== '')
  if (troubles.length > 0) return troubles.join(' ')
  if (batches.count === 0) return 'Everything is normal. Nothing has been encoded since the start.'
  return `Everything is normal. Encoding a text takes ${(networkMs / batches.texts).toFixed(1)} ms on average.`
}

function times(count: number): string {
  return count === 1 ? 'once' : `${String(count)} times`
}
