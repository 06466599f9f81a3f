/** An engine for the length of one command: opened on a library, asked through the same contract as a window's, closed. */
import { createRouterClient } from '@orpc/server'
import type { EngineClient } from '../contract/contract.ts'
import { ShortlistError } from '../contract/errors.ts'
import type { LibraryStatus } from '../contract/library.ts'
import type { Precision } from '../contract/common.ts'
import { defaultCache } from '../encode/models/cache.ts'
import { startEngine } from '../engine/engine.ts'
import { libraryFolder } from '../engine/location.ts'
import { nodeHost } from '../engine/processes/node-host.ts'
import { sourceEntries } from '../engine/processes/source-entries.ts'

export interface SessionOptions {
  /** the library's folder; the user's own without it */
  readonly library: string | undefined
  /** keeps the library in step with its folders meanwhile */
  readonly watch?: boolean
  /** which encoder to work with; the library's own without it */
  readonly model?: { readonly model: string; readonly precision: Precision }
}

export interface Session {
  readonly client: EngineClient
  /** as it was when the library had opened and the encoder had come up, or was known not to */
  readonly status: LibraryStatus
}

/** Throws what kept the library from opening. Ctrl-C closes it properly, too. */
export async function withSession<T>(options: SessionOptions, use: (session: Session) => Promise<T>): Promise<T> {
  const engine = startEngine({
    library: options.library ?? libraryFolder(),
    sample: false,
    watch: options.watch ?? false,
    host: nodeHost(sourceEntries()),
    cache: defaultCache(),
    ...(options.model === undefined ? {} : { model: options.model }),
  })
  const interrupted = () => void engine.close().then(() => process.exit(130))
  process.once('SIGINT', interrupted)
  try {
    const client: EngineClient = createRouterClient(engine.router)
    return await use({ client, status: await opened(client) })
  } finally {
    process.removeListener('SIGINT', interrupted)
    await engine.close()
  }
}

async function opened(client: EngineClient): Promise<LibraryStatus> {
  for await (const status of await client.library.watch()) {
    if (status.state === 'failed') throw new ShortlistError(status.fault?.code ?? 'internal', status.fault?.detail)
    if (status.state === 'open' && status.encoder.state !== 'loading') return status
  }
  throw new ShortlistError('engine.stopped')
}
