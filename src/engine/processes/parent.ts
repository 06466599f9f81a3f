/** A child's way to whoever started it: the same port under child_process and in Electron's utility process. */
import { Worker } from 'node:worker_threads'
import type { Port, PortEvent } from './host.ts'
import { connectMessage } from './messages.ts'
import { lateConnection, platformPort, type PlatformPort } from './platform-port.ts'

/** What Electron adds to `process` in a utility process. */
interface UtilityProcess {
  readonly parentPort?: {
    readonly on: (event: 'message', listener: (event: { data: unknown; ports: PlatformPort[] }) => void) => void
  }
}

/** Call once. The process ends by itself when the other side is gone, even while a parser hangs. Throws when nobody started it. */
export function parentPort(): Port {
  const utility = (process as UtilityProcess).parentPort
  if (utility !== undefined) return utilityPort(utility)
  if (process.send === undefined) throw new Error('This script is started by Shortlist itself, not by hand.')
  process.once('disconnect', () => {
    process.exit()
  })
  watchParent()
  return forkedPort()
}

function utilityPort(utility: NonNullable<UtilityProcess['parentPort']>): Port {
  const { port, connect } = lateConnection()
  utility.on('message', ({ data, ports: [first] }) => {
    if (data === connectMessage && first !== undefined) connect(platformPort(first))
  })
  port.on('close', () => process.exit())
  return port
}

function forkedPort(): Port {
  return {
    postMessage: (data) => void process.send?.(data, undefined, undefined, () => undefined),
    on(event, listener: (event: PortEvent) => void) {
      if (event === 'message')
        process.on('message', (data) => {
          listener({ data })
        })
      if (event === 'close')
        process.once('disconnect', () => {
          listener({ data: undefined })
        })
    },
  }
}

/** A blocked event loop never hears of the disconnect, so a thread of its own looks every second whether the parent still lives. */
function watchParent(): void {
  const watch = `setInterval(() => {
    try { process.kill(${String(process.ppid)}, 0) } catch { process.kill(process.pid, 'SIGKILL') }
  }, 1000)`
  new Worker(watch, { eval: true, stdout: false, resourceLimits: { maxOldGenerationSizeMb: 8 } }).unref()
}
