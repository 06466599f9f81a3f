/** The window's way to the engine: one client that outlives the engine, on a port that is new after each restart. */
import { type ClientContext, type ClientLink, createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { EngineClient } from '../../src/contract/contract.ts'
import { type Desktop, enginePortMessage } from '../../src/contract/desktop.ts'
import { fault, type Fault } from '../../src/contract/errors.ts'
import { faultOf } from './faults.ts'

type Link = RPCLink<ClientContext>

/** ms a call waits for an engine that is not there before it fails */
const patience = 700
/** ms between two requests for a port while there is none */
const askAgain = 1000

/** Thrown by calls made while there is no engine. */
class EngineStopped extends Error {
  override readonly name = 'EngineStopped'
}

export class Connection {
  state = $state<'connecting' | 'ready' | 'stopped'>('connecting')
  readonly engine: EngineClient

  #link: Link | undefined
  #waiting: ((link: Link) => void)[] = []
  readonly #desktop: Desktop

  constructor(desktop: Desktop) {
    this.#desktop = desktop
    const link: ClientLink<ClientContext> = {
      call: async (path, input, options) => (await this.#ready()).call(path, input, options),
    }
    this.engine = createORPCClient(link)
  }

  /** Listens for ports and asks for the first; answers with a function that stops both. */
  open(): () => void {
    const onMessage = (event: MessageEvent): void => {
      if (event.source === window && event.data === enginePortMessage && event.ports[0]) this.#use(event.ports[0])
    }
    window.addEventListener('message', onMessage)
    this.#desktop.connect()
    const timer = setInterval(() => {
      if (this.#link === undefined) this.#desktop.connect()
    }, askAgain)
    return () => {
      window.removeEventListener('message', onMessage)
      clearInterval(timer)
    }
  }

  faultOf(error: unknown): Fault {
    return error instanceof EngineStopped ? fault('engine.stopped') : faultOf(error, this.state === 'ready')
  }

  #use(port: MessagePort): void {
    const link: Link = new RPCLink({ port })
    port.addEventListener('close', () => {
      if (this.#link === link) this.#lose()
    })
    port.start()
    this.#link = link
    this.state = 'ready'
    for (const resolve of this.#waiting.splice(0)) resolve(link)
  }

  #lose(): void {
    this.#link = undefined
    this.state = 'stopped'
    this.#desktop.connect()
  }

  #ready(): Promise<Link> {
    if (this.#link) return Promise.resolve(this.#link)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((each) => each !== arrived)
        reject(new EngineStopped('There is no engine.'))
      }, patience)
      const arrived = (link: Link): void => {
        clearTimeout(timer)
        resolve(link)
      }
      this.#waiting.push(arrived)
    })
  }
}
