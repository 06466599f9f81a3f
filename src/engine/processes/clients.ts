/** The engine's side of its clients: one port for each, transferred or relayed by the main process. */
import type { Port, PortEvent } from './host.ts'
import type { FromEngine, ToEngine } from './messages.ts'

interface RelayedClient {
  readonly message: ((event: PortEvent) => void)[]
  readonly close: ((event: PortEvent) => void)[]
}

/** Calls `onClient` with the port of each client that connects, and `onClose` when the main process asks the engine to end. */
export function serveClients(parent: Port, onClient: (port: Port) => void, onClose: () => void): void {
  const relayed = new Map<number, RelayedClient>()
  parent.on('message', ({ data, ports }) => {
    const message = data as ToEngine
    if (message.kind === 'client-open') onClient(ports?.[0] ?? openRelayed(parent, relayed, message.client))
    else if (message.kind === 'client-message') tell(relayed.get(message.client)?.message, message.data)
    else if (message.kind === 'client-close') {
      tell(relayed.get(message.client)?.close, undefined)
      relayed.delete(message.client)
    } else if (message.kind === 'close') onClose()
  })
}

function openRelayed(parent: Port, relayed: Map<number, RelayedClient>, client: number): Port {
  const listeners: RelayedClient = { message: [], close: [] }
  relayed.set(client, listeners)
  return {
    postMessage(data) {
      if (relayed.has(client)) parent.postMessage({ kind: 'client-message', client, data } satisfies FromEngine)
    },
    on(event, listener) {
      if (event === 'message' || event === 'close') listeners[event].push(listener)
    },
  }
}

function tell(listeners: readonly ((event: PortEvent) => void)[] | undefined, data: unknown): void {
  for (const listener of listeners ?? []) listener({ data })
}
