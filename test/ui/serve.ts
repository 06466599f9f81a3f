/**
 * The window in any browser, on the real engine: builds renderer/, serves it with the policy of the application, and answers the
 * contract over a WebSocket. `node test/ui/serve.ts LIBRARY [PORT]` keeps it open for a look; tests and pictures call `serveUi`.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { createRouterClient } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { build } from 'vite'
import { type WebSocket, WebSocketServer } from 'ws'
import type { EngineClient } from '../../src/contract/contract.ts'
import { type Engine, type EngineOptions, startEngine } from '../../src/engine/engine.ts'
import { defaultCache } from '../../src/encode/models/cache.ts'
import { nodeHost } from '../../src/engine/processes/node-host.ts'
import { sourceEntries } from '../../src/engine/processes/source-entries.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const built = fileURLToPath(new URL('../../out/ui', import.meta.url))
/** The application's policy (electron/protocol.ts), with the engine's socket allowed. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  'trusted-types svelte-trusted-html',
  "require-trusted-types-for 'script'",
].join('; ')
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

export interface UiOptions {
  readonly library: string
  readonly sample?: boolean
  readonly cache?: string
  readonly port?: number
  /** what the dialogs answer */
  readonly choices?: { readonly files?: readonly string[]; readonly folder?: string }
}

export interface Ui {
  readonly url: string
  /** ends the engine as if it had died; clients lose their connection */
  readonly stopEngine: () => Promise<void>
  /** the engine as a client in this process sees it */
  readonly client: () => EngineClient
  readonly startEngine: () => void
  readonly close: () => Promise<void>
}

/** Bundles the window once; a second call in the same run builds again. */
export async function buildUi(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: fileURLToPath(new URL('../../svelte.config.js', import.meta.url)) })],
    build: { outDir: built, emptyOutDir: true, assetsInlineLimit: 0, target: 'chrome130' },
  })
}

/** Serves what `buildUi` made, on the loopback interface only. */
export async function serveUi(options: UiOptions): Promise<Ui> {
  const engineOptions: EngineOptions = {
    library: options.library,
    sample: options.sample ?? false,
    host: nodeHost(sourceEntries()),
    cache: options.cache ?? defaultCache(),
  }
  let engine: Engine | undefined = startEngine(engineOptions)
  const server = createServer((request, response) => void answer(request, response, options.choices ?? {}))
  const sockets = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, socket, head) => {
    if (engine === undefined || request.url !== '/engine') socket.destroy()
    else sockets.handleUpgrade(request, socket, head, (client) => connect(client, engine))
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stopEngine = async (): Promise<void> => {
    const stopping = engine
    engine = undefined
    for (const client of sockets.clients) client.terminate()
    await stopping?.close()
  }
  const client = (): EngineClient => {
    if (engine === undefined) throw new Error('The engine is stopped.')
    return createRouterClient(engine.router)
  }
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    stopEngine,
    client,
    startEngine: () => (engine = startEngine(engineOptions)),
    close: async () => {
      await stopEngine()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function connect(socket: WebSocket, engine: Engine | undefined): void {
  if (engine === undefined) return
  new RPCHandler(engine.router).upgrade({
    postMessage: (data: string | Uint8Array) => {
      socket.send(data)
    },
    on: (event: string, listener: (event?: { data: unknown }) => void) => {
      if (event === 'message')
        socket.on('message', (data: Buffer, binary) => listener({ data: binary ? data : data.toString('utf8') }))
      if (event === 'close') socket.on('close', () => listener())
    },
  })
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  choices: NonNullable<UiOptions['choices']>,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  if (path.startsWith('/choose/')) {
    const chosen = path.endsWith('files') ? choices.files : choices.folder
    end(response, 'application/json', JSON.stringify([chosen ?? []].flat()))
    return
  }
  if (path === '/favicon.ico') {
    response.writeHead(204).end()
    return
  }
  const file = path === '/' ? '/index.html' : normalize(path)
  try {
    end(response, types[extname(file)] ?? 'application/octet-stream', await readFile(join(built, file)))
  } catch {
    response.writeHead(404).end()
  }
}

function end(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [library, port] = process.argv.slice(2)
  if (library === undefined) throw new Error('usage: node test/ui/serve.ts LIBRARY [PORT]')
  await buildUi()
  const ui = await serveUi({ library, sample: true, ...(port === undefined ? {} : { port: Number(port) }) })
  process.stdout.write(`${ui.url}\n`)
  process.once('SIGINT', () => void ui.close())
}
