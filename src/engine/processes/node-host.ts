/** Starts processes with child_process under plain Node: tests, the command line, and an Electron whose Node is too old. */
import { fork, type ChildProcess } from 'node:child_process'
import {
  heapFlags,
  childEnvironment,
  type Child,
  type Entry,
  type Exit,
  type Port,
  type ProcessHost,
  type StartOptions,
} from './host.ts'
import { tailOf } from './tail.ts'

/** `entries`: absolute paths of the scripts; `execPath`: the Node to run them (the running one when not given). */
export function nodeHost(entries: Record<Entry, string>, options: { execPath?: string } = {}): ProcessHost {
  const running = new Set<ChildProcess>()
  process.once('exit', () => {
    for (const child of running) child.kill('SIGKILL')
  })
  return {
    start(entry, start) {
      const child = forkEntry(entries[entry], start, options.execPath ?? process.execPath)
      running.add(child)
      const exited = exitOf(child)
      void exited.then(() => running.delete(child))
      return describe(child, exited)
    },
  }
}

function forkEntry(script: string, { name, env, args, heapMegabytes }: StartOptions, execPath: string): ChildProcess {
  return fork(script, [...(args ?? [])], {
    execPath,
    execArgv: [`--title=${name}`, ...heapFlags(heapMegabytes)],
    serialization: 'advanced',
    env: { ...process.env, ...childEnvironment, ...env },
    // nothing but the caller may write to stdout: the command line prints results there
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal })
    })
    child.once('error', () => {
      if (child.pid === undefined) resolve({ code: null, signal: null })
    })
  })
}

function describe(child: ChildProcess, exited: Promise<Exit>): Child {
  const stderrTail = tailOf(child.stderr)
  return {
    port: portOf(child, exited),
    get pid() {
      return child.pid
    },
    kill: () => void child.kill('SIGKILL'),
    exited,
    stderrTail,
  }
}

function portOf(child: ChildProcess, exited: Promise<Exit>): Port {
  return {
    postMessage(data) {
      // a message to a process that is just dying is lost like any other message it did not answer
      if (child.connected) child.send(data as object, () => undefined)
    },
    on(event, listener) {
      if (event === 'message')
        child.on('message', (data) => {
          listener({ data })
        })
      if (event === 'close')
        void exited.then(() => {
          listener({ data: undefined })
        })
    },
  }
}
