/** Starts processes from inside a utility process, which cannot do so itself: the main process does, and transfers the port. */
import type { Child, Entry, Exit, Port, ProcessHost, StartOptions } from './host.ts'
import type { FromEngine, ToEngine } from './messages.ts'
import { lateConnection, type LateConnection } from './platform-port.ts'

interface Brokered {
  readonly connection: LateConnection
  pid: number | undefined
  stderr: string
  exit(exit: Exit): void
}

/** `parent`: the engine's port to the main process. */
export function brokerHost(parent: Port): ProcessHost {
  const children = new Map<number, Brokered>()
  const send = (message: FromEngine): void => {
    parent.postMessage(message)
  }
  let last = 0
  parent.on('message', ({ data, ports }) => {
    const message = data as ToEngine
    if (message.kind !== 'process-started' && message.kind !== 'process-exited') return
    const child = children.get(message.id)
    if (child === undefined) return
    if (message.kind === 'process-started') started(child, message.pid, ports?.[0])
    else {
      children.delete(message.id)
      ended(child, message)
    }
  })
  return {
    start(entry: Entry, options: StartOptions): Child {
      const id = ++last
      const { child, brokered } = brokeredChild(() => {
        send({ kind: 'kill-process', id })
      })
      children.set(id, brokered)
      send({ kind: 'start-process', id, entry, options })
      return child
    },
  }
}

function started(child: Brokered, pid: number | undefined, port: Port | undefined): void {
  child.pid = pid
  if (port !== undefined) child.connection.connect(port)
}

function ended(child: Brokered, { exit, stderr }: { exit: Exit; stderr: string }): void {
  child.stderr = stderr
  child.exit(exit)
  child.connection.close()
}

function brokeredChild(kill: () => void): { child: Child; brokered: Brokered } {
  const { promise, resolve } = Promise.withResolvers<Exit>()
  const brokered: Brokered = { connection: lateConnection(), pid: undefined, stderr: '', exit: resolve }
  const child: Child = {
    port: brokered.connection.port,
    get pid() {
      return brokered.pid
    },
    kill,
    exited: promise,
    stderrTail: () => brokered.stderr,
  }
  return { child, brokered }
}
