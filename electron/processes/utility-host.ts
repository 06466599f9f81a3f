/** Starts processes as Electron's utility processes: no Node binary besides Electron's own, and ports can be transferred. */
import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron'
import {
  heapFlags,
  childEnvironment,
  type Child,
  type Entry,
  type Exit,
  type ProcessHost,
  type StartOptions,
} from '../../src/engine/processes/host.ts'
import { connectMessage } from '../../src/engine/processes/messages.ts'
import { platformPort } from '../../src/engine/processes/platform-port.ts'
import { tailOf } from '../../src/engine/processes/tail.ts'

/** A utility process and our end of the channel to it, which may be given to somebody else. */
export interface UtilityChild extends Omit<Child, 'port'> {
  readonly channel: MessagePortMain
  /** resolves with its pid, or undefined when it could not be started */
  readonly spawned: Promise<number | undefined>
}

export function utilityHost(entries: Record<Entry, string>): ProcessHost {
  return {
    start(entry, options) {
      const child = startUtility(entries[entry], options)
      return Object.assign(child, { port: platformPort(child.channel) })
    },
  }
}

export function startUtility(script: string, { name, env, args, heapMegabytes }: StartOptions): UtilityChild {
  const child = utilityProcess.fork(script, [...(args ?? [])], {
    serviceName: name,
    execArgv: heapMegabytes === undefined ? [] : [`--js-flags=${heapFlags(heapMegabytes).join(' ')}`],
    env: { ...process.env, ...childEnvironment, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const { port1: channel, port2: theirs } = new MessageChannelMain()
  child.postMessage(connectMessage, [theirs])
  const exited = new Promise<Exit>((resolve) => child.once('exit', (code) => resolve({ code, signal: null })))
  const spawned = new Promise<number | undefined>((resolve) => {
    child.once('spawn', () => resolve(child.pid))
    void exited.then(() => resolve(undefined))
  })
  const stderrTail = tailOf(child.stderr)
  return {
    channel,
    spawned,
    exited,
    stderrTail,
    kill: () => void spawned.then(() => killNow(child)),
    get pid() {
      return child.pid
    },
  }
}

/** `kill` of a utility process only asks (SIGTERM); a process that hangs does not answer. */
function killNow({ pid }: UtilityProcess): void {
  if (pid === undefined) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it ended meanwhile
  }
}
