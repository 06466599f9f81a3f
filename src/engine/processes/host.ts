/**
 * How a process of ours is started and talked to, whatever runs it: the one thing that differs between plain Node
 * (node-host.ts) and Electron (electron/processes/utility-host.ts, or broker-host.ts from inside the engine).
 */

export type Entry = 'engine' | 'encoder' | 'reader'

/** What a port hands to its listeners. `ports` holds what was transferred with the message, where the platform can do so. */
export interface PortEvent {
  readonly data: unknown
  readonly ports?: readonly Port[]
}

/** One end of a message channel: what oRPC's message-port adapter and birpc both accept. `close` comes once, when the other end is gone. */
export interface Port {
  postMessage(data: unknown): void
  on(event: string, listener: (event: PortEvent) => void): void
}

export interface Exit {
  readonly code: number | null
  readonly signal: string | null
}

export interface Child {
  readonly port: Port
  /** absent until the process runs, and when it could not be started */
  readonly pid: number | undefined
  /** ends it at once (SIGKILL): a child keeps nothing that could be lost */
  kill(): void
  /** never rejects; a process that could not be started has neither code nor signal */
  readonly exited: Promise<Exit>
  /** the last few kilobytes it wrote to stderr */
  stderrTail(): string
}

export interface StartOptions {
  /** shown in the monitor and in the system's process list */
  readonly name: string
  readonly env?: Record<string, string>
  readonly args?: readonly string[]
  /** V8's old generation, the process's own memory limit; the young one is then kept small, so that what a task leaves is given back before the next */
  readonly heapMegabytes?: number
}

export interface ProcessHost {
  start(entry: Entry, options: StartOptions): Child
}

/** What every child finds in its environment: without the first, ONNX Runtime writes a device id and looks up a telemetry host. */
export const childEnvironment = { ORT_DISABLE_TELEMETRY: '1' } as const

/** V8's flags for a process with a memory limit of its own. 4 MB of young generation save a reader 100 MB and cost it no time that can be measured. */
export function heapFlags(heapMegabytes: number | undefined): string[] {
  if (heapMegabytes === undefined) return []
  return [`--max-old-space-size=${String(heapMegabytes)}`, '--max-semi-space-size=4']
}
