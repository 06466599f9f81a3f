/** Keeps an engine running: starts it, starts it again when it dies, and gives every window a port to the one that runs. */
import { MessageChannelMain, type WebContents } from 'electron'
import { builtEntries } from '../../src/engine/processes/source-entries.ts'
import { enginePortChannel } from '../channels.ts'
import { built } from '../paths.ts'
import { createBackoff } from './backoff.ts'
import { forkedEngine } from './forked-engine.ts'
import type { RunningEngine } from './running-engine.ts'
import { utilityEngine } from './utility-engine.ts'

export interface Engine {
  /** Gives the window a port, now or as soon as an engine runs, and a new one after each restart. */
  connect(window: WebContents): void
  /** Resolves when the engine has closed the library, or did not within 5 s and was ended. */
  stop(): Promise<void>
}

export interface EngineOptions {
  readonly library: string
  readonly sample: boolean
}

const patienceMs = 5000

export function startEngine({ library, sample }: EngineOptions): Engine {
  const windows = new Set<WebContents>()
  const backoff = createBackoff()
  let running: RunningEngine | undefined
  let ending = false

  const start = (): void => {
    if (ending) return
    const engine = launch(['--library', library, ...(sample ? ['--sample'] : [])])
    running = engine
    for (const window of windows) connectWindow(window, engine)
    void engine.exited.then(({ code, signal }) => {
      running = undefined
      if (ending) return
      console.error(`The engine ended (${signal ?? String(code)}) and is started again.\n${engine.stderrTail()}`)
      setTimeout(start, backoff(performance.now()))
    })
  }
  start()

  return {
    connect(window) {
      if (!windows.has(window)) window.once('destroyed', () => windows.delete(window))
      windows.add(window)
      if (running !== undefined) connectWindow(window, running)
    },
    async stop() {
      ending = true
      if (running !== undefined) await endWithin(running, patienceMs)
    },
  }
}

/** Electron's own Node where SQLite's binary runs in it; otherwise a Node beside it. */
function launch(args: string[]): RunningEngine {
  const way = Number.parseInt(process.versions.node) >= 22 ? utilityEngine : forkedEngine
  return way(builtEntries(built.main), { name: 'Shortlist engine', args })
}

function connectWindow(window: WebContents, engine: RunningEngine): void {
  const { port1, port2 } = new MessageChannelMain()
  engine.connect(port2)
  window.postMessage(enginePortChannel, null, [port1])
}

async function endWithin(engine: RunningEngine, ms: number): Promise<void> {
  engine.close()
  const timer = setTimeout(() => engine.kill(), ms)
  await engine.exited
  clearTimeout(timer)
}
