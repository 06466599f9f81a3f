/** The window in a plain browser: a desktop whose engine answers over a WebSocket, then the real window on it. */
import { type Desktop, enginePortMessage, type Platform } from '../../src/contract/desktop.ts'

const platforms: readonly Platform[] = ['linux', 'darwin', 'win32']
const wanted = new URLSearchParams(location.search).get('platform')
let connecting = false

function connect(): void {
  if (connecting) return
  connecting = true
  const socket = new WebSocket(`ws://${location.host}/engine`)
  socket.binaryType = 'arraybuffer'
  socket.addEventListener('open', () => {
    connecting = false
    give(socket)
  })
  socket.addEventListener('error', () => (connecting = false))
}

/** Gives the window one end of a channel whose other end is the socket. */
function give(socket: WebSocket): void {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', (event: MessageEvent<string | ArrayBuffer>) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(event.data)
  })
  socket.addEventListener('message', (event: MessageEvent<string | ArrayBuffer>) => port1.postMessage(event.data))
  port1.start()
  const onArrival = ({ data, ports: [port] }: MessageEvent): void => {
    if (data !== enginePortMessage || port === undefined) return
    window.removeEventListener('message', onArrival)
    // Electron adds this event to message ports; plain Chromium has none
    socket.addEventListener('close', () => port.dispatchEvent(new Event('close')))
  }
  window.addEventListener('message', onArrival)
  window.postMessage(enginePortMessage, location.origin, [port2])
}

async function choose(what: 'files' | 'folder'): Promise<string[]> {
  return (await (await fetch(`/choose/${what}`)).json()) as string[]
}

const desktop: Desktop = {
  platform: platforms.find((each) => each === wanted) ?? 'linux',
  connect,
  pathsOf: (files) => files.map((file) => file.name),
  chooseFiles: () => choose('files'),
  chooseLists: () => choose('files'),
  chooseFolder: async () => (await choose('folder'))[0] ?? null,
  saveText: () => Promise.resolve(false),
  setTheme: () => Promise.resolve(),
  onMenu: () => () => undefined,
}

Object.assign(window, { desktop })
await import('../../renderer/main.ts')
