/**
 * The engine under a Node of its own, where Electron's is too old for SQLite's binary (better-sqlite3 ends Node 20 with a
 * segmentation fault). Ports cannot be transferred there: the windows' messages are relayed.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, type MessagePortMain } from 'electron'
import type { Entry, StartOptions } from '../../src/engine/processes/host.ts'
import type { FromEngine, ToEngine } from '../../src/engine/processes/messages.ts'
import { nodeHost } from '../../src/engine/processes/node-host.ts'
import type { RunningEngine } from './running-engine.ts'

export function forkedEngine(entries: Record<Entry, string>, options: StartOptions): RunningEngine {
  const engine = nodeHost(entries, { execPath: nodeBinary() }).start('engine', options)
  const clients = new Map<number, MessagePortMain>()
  let lastClient = 0

  const send = (message: ToEngine): void => engine.port.postMessage(message)

  const open = (port: MessagePortMain): void => {
    const client = ++lastClient
    clients.set(client, port)
    send({ kind: 'client-open', client })
    port.on('message', ({ data }) => send({ kind: 'client-message', client, data: data as unknown }))
    port.on('close', () => {
      if (clients.delete(client)) send({ kind: 'client-close', client })
    })
    port.start()
  }

  engine.port.on('message', ({ data }) => {
    const message = data as FromEngine
    if (message.kind === 'client-message') clients.get(message.client)?.postMessage(message.data)
  })
  void engine.exited.then(() => {
    for (const port of clients.values()) port.close()
    clients.clear()
  })

  return {
    connect: open,
    close: () => send({ kind: 'close' }),
    kill: () => engine.kill(),
    exited: engine.exited,
    stderrTail: () => engine.stderrTail(),
  }
}

/** Node 24: named by SHORTLIST_NODE, or the one among the application's packages. */
function nodeBinary(): string {
  const path = process.env['SHORTLIST_NODE'] ?? join(app.getAppPath(), 'node_modules', '.bin', 'node')
  if (!existsSync(path))
    throw new Error(`There is no Node at ${path}. Run "npm run setup", or name one in SHORTLIST_NODE.`)
  return path
}
