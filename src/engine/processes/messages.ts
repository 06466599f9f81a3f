/** What crosses between the main process and the engine, outside the contract. */
import type { Entry, Exit, StartOptions } from './host.ts'

/** A client is one connection to the contract: a window, identified by a number that is never used twice. */
interface ClientOpen {
  /** its port comes along where ports can be transferred; otherwise its messages are relayed */
  readonly kind: 'client-open'
  readonly client: number
}
interface ClientMessage {
  readonly kind: 'client-message'
  readonly client: number
  readonly data: unknown
}
interface ClientClose {
  readonly kind: 'client-close'
  readonly client: number
}

export type ToEngine =
  | ClientOpen
  | ClientMessage
  | ClientClose
  /** finish what runs, close the library, exit */
  | { readonly kind: 'close' }
  /** with the port to it */
  | { readonly kind: 'process-started'; readonly id: number; readonly pid: number | undefined }
  | { readonly kind: 'process-exited'; readonly id: number; readonly exit: Exit; readonly stderr: string }

export type FromEngine =
  | ClientMessage
  | ClientClose
  /** clients are served from now on */
  | { readonly kind: 'ready' }
  | { readonly kind: 'start-process'; readonly id: number; readonly entry: Entry; readonly options: StartOptions }
  | { readonly kind: 'kill-process'; readonly id: number }

/** The first message a utility process gets: the port to whoever asked for it comes along. */
export const connectMessage = 'shortlist:connect'
