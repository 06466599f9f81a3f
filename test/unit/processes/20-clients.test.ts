import { describe, expect, it } from 'vitest'
import { serveClients } from '../../../src/engine/processes/clients.ts'
import type { Port, PortEvent } from '../../../src/engine/processes/host.ts'
import type { ToEngine } from '../../../src/engine/processes/messages.ts'

/** The main process as the engine sees it: a port whose other end the test holds. */
function mainProcess() {
  const listeners: ((event: PortEvent) => void)[] = []
  const heard: unknown[] = []
  const port: Port = {
    postMessage: (data) => void heard.push(data),
    on: (event, listener) => {
      if (event === 'message') listeners.push(listener)
    },
  }
  const say = (message: ToEngine, ports: Port[] = []): void => {
    for (const listener of listeners) listener({ data: message, ports })
  }
  return { port, heard, say }
}

function engine() {
  const main = mainProcess()
  const clients: Port[] = []
  let closed = 0
  serveClients(
    main.port,
    (port) => void clients.push(port),
    () => closed++,
  )
  return { ...main, clients, closed: () => closed }
}

describe('the clients of an engine whose ports are relayed', () => {
  it('each hear what is meant for them', () => {
    const { say, clients } = engine()
    say({ kind: 'client-open', client: 1 })
    say({ kind: 'client-open', client: 2 })
    const heard: unknown[][] = [[], []]
    clients.forEach((port, index) => port.on('message', ({ data }) => void heard[index]?.push(data)))
    say({ kind: 'client-message', client: 2, data: 'for two' })
    say({ kind: 'client-message', client: 1, data: 'for one' })
    expect(heard).toEqual([['for one'], ['for two']])
  })

  it('are answered under their own number', () => {
    const { say, clients, heard } = engine()
    say({ kind: 'client-open', client: 7 })
    clients[0]?.postMessage({ rows: [1, 2] })
    expect(heard).toEqual([{ kind: 'client-message', client: 7, data: { rows: [1, 2] } }])
  })

  it('close when their window goes, and are not answered any more', () => {
    const { say, clients, heard } = engine()
    say({ kind: 'client-open', client: 1 })
    let closes = 0
    clients[0]?.on('close', () => closes++)
    say({ kind: 'client-close', client: 1 })
    clients[0]?.postMessage('too late')
    expect([closes, heard]).toEqual([1, []])
  })

  it('that are unknown are passed over', () => {
    const { say, heard } = engine()
    say({ kind: 'client-message', client: 99, data: 'anyone?' })
    say({ kind: 'client-close', client: 99 })
    expect(heard).toEqual([])
  })
})

describe('the clients of an engine to which ports can be transferred', () => {
  it('bring their own port', () => {
    const { say, clients } = engine()
    const own = mainProcess().port
    say({ kind: 'client-open', client: 1 }, [own])
    expect(clients).toEqual([own])
  })
})

describe('an engine that is asked to close', () => {
  it('is told so once', () => {
    const { say, closed } = engine()
    say({ kind: 'close' })
    expect(closed()).toBe(1)
  })
})
