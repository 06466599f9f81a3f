/** Entry of the engine process: opens the library it is told and serves the contract to each client that connects. */
import { parseArgs } from 'node:util'
import { RPCHandler } from '@orpc/server/message-port'
import { defaultCache } from '../encode/models/cache.ts'
import { startEngine } from './engine.ts'
import { libraryFolder } from './location.ts'
import { brokerHost } from './processes/broker-host.ts'
import { serveClients } from './processes/clients.ts'
import type { FromEngine } from './processes/messages.ts'
import { nodeHost } from './processes/node-host.ts'
import { parentPort } from './processes/parent.ts'
import { entriesOf } from './processes/source-entries.ts'

/** What whoever starts the process gives as arguments. */
const { values } = parseArgs({
  options: {
    library: { type: 'string' },
    sample: { type: 'boolean', default: false },
    cache: { type: 'string' },
    models: { type: 'string' },
  },
})

const failedToRun = 70

const parent = parentPort()
const engine = startEngine({
  library: values.library ?? libraryFolder(),
  sample: values.sample,
  host: Reflect.has(process, 'parentPort') ? brokerHost(parent) : nodeHost(entriesOf(process.argv[1] ?? '')),
  cache: values.cache ?? defaultCache(),
  ...(values.models === undefined ? {} : { modelsFolder: values.models }),
})
const handler = new RPCHandler(engine.router)

// An error nobody expected leaves the engine in an unknown state: it ends, and whoever started it starts it again.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.stack ?? error.message}\n`)
  process.exit(failedToRun)
})

serveClients(
  parent,
  (port) => handler.upgrade(port),
  () => void engine.close().then(() => process.exit(0)),
)
parent.postMessage({ kind: 'ready' } satisfies FromEngine)
