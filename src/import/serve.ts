/** The reader process's side of the conversation with the engine. */
import { createBirpc } from 'birpc'
import { parentPort } from '../engine/processes/parent.ts'
import { readFile } from './read-file.ts'
import type { ReaderFunctions } from './reading.ts'
import { startWatchdog } from './watchdog.ts'

export function serve(entry: URL): void {
  const watch = startWatchdog(entry)
  const port = parentPort()
  const functions: ReaderFunctions = {
    async read(path) {
      watch.begin()
      try {
        return await readFile(path)
      } finally {
        watch.end()
      }
    },
    resident: () => process.memoryUsage.rss(),
  }
  createBirpc<Record<string, never>, ReaderFunctions>(functions, {
    post: (data) => port.postMessage(data),
    on: (listener) => port.on('message', (event) => listener(event.data)),
  })
}
