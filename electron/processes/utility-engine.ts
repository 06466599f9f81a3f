/** The engine as a utility process: windows' ports are transferred to it, and its own children are started for it here. */
import type { MessagePortMain } from 'electron'
import type { Entry, StartOptions } from '../../src/engine/processes/host.ts'
import type { FromEngine, ToEngine } from '../../src/engine/processes/messages.ts'
import type { RunningEngine } from './running-engine.ts'
import { startUtility, type UtilityChild } from './utility-host.ts'

export function utilityEngine(entries: Record<Entry, string>, options: StartOptions): RunningEngine {
  const engine = startUtility(entries.engine, options)
  const children = new Map<number, UtilityChild>()
  let lastClient = 0

  const send = (message: ToEngine, ports: MessagePortMain[] = []): void => engine.channel.postMessage(message, ports)

  const startChild = (id: number, entry: Entry, childOptions: StartOptions): void => {
    const child = startUtility(entries[entry], childOptions)
    children.set(id, child)
    void child.spawned.then((pid) => send({ kind: 'process-started', id, pid }, [child.channel]))
    void child.exited.then((exit) => {
      children.delete(id)
      send({ kind: 'process-exited', id, exit, stderr: child.stderrTail() })
    })
  }

  engine.channel.on('message', ({ data }) => {
    const message = data as FromEngine
    if (message.kind === 'start-process') startChild(message.id, message.entry, message.options)
    else if (message.kind === 'kill-process') children.get(message.id)?.kill()
  })
  engine.channel.start()
  void engine.exited.then(() => children.forEach((child) => child.kill()))

  return {
    connect: (port) => send({ kind: 'client-open', client: ++lastClient }, [port]),
    close: () => send({ kind: 'close' }),
    kill: engine.kill,
    exited: engine.exited,
    stderrTail: engine.stderrTail,
  }
}
