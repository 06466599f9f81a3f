/** Electron's MessagePortMain behind our Port, without importing Electron. */
import type { Port, PortEvent } from './host.ts'

/** What MessagePortMain and its like in a utility process offer. Messages wait until `start`. */
export interface PlatformPort {
  postMessage(data: unknown, transfer?: PlatformPort[]): void
  on(event: 'message', listener: (event: { data: unknown; ports: PlatformPort[] }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  start(): void
  close(): void
}

/** Starts with the first listener for messages, so none is lost. */
export function platformPort(port: PlatformPort): Port {
  return {
    postMessage: (data) => {
      port.postMessage(data)
    },
    on(event, listener) {
      if (event === 'close')
        port.on('close', () => {
          listener({ data: undefined })
        })
      if (event !== 'message') return
      port.on('message', ({ data, ports }) => {
        listener({ data, ports: ports.map(platformPort) })
      })
      port.start()
    },
  }
}

export interface LateConnection {
  readonly port: Port
  readonly connect: (to: Port) => void
  /** tells the listeners that there is, or will be, nobody at the other end */
  readonly close: () => void
}

/** A port that can be used before its other end is known: what is posted meanwhile is kept and sent in order. */
export function lateConnection(): LateConnection {
  const waiting: unknown[] = []
  const listeners = { message: [] as ((event: PortEvent) => void)[], close: [] as ((event: PortEvent) => void)[] }
  let connected: Port | undefined
  let closed = false
  const close = (): void => {
    if (closed) return
    closed = true
    for (const listener of listeners.close) listener({ data: undefined })
  }
  const port: Port = {
    postMessage(data) {
      if (connected === undefined) waiting.push(data)
      else connected.postMessage(data)
    },
    on(event, listener) {
      if (event !== 'message' && event !== 'close') return
      listeners[event].push(listener)
    },
  }
  return {
    port,
    connect(to) {
      connected = to
      connected.on('close', close)
      connected.on('message', (message) => {
        for (const listener of listeners.message) listener(message)
      })
      for (const data of waiting.splice(0)) connected.postMessage(data)
    },
    close,
  }
}
