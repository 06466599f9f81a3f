/** The reader process's side of the conversation with the engine. */
import { createBirpc } from 'birpc'
import { parentPort } from '../engine/processes/parent.ts'
import { createOcr } from './ocr/ocr.ts'
import { readFile } from './read-file.ts'
import { readMember } from './read-member.ts'
import type { ReaderEvents, ReaderFunctions } from './reading.ts'
import { rest } from './rest.ts'
import { startWatchdog } from './watchdog.ts'

export function serve(entry: URL): void {
  const watch = startWatchdog(entry)
  const port = parentPort()
  const functions: ReaderFunctions = {
    async read(path, byOcr, { member, mapping } = {}) {
      watch.begin()
      const ocr = byOcr ? createOcr(onPage) : undefined
      try {
        const options = { ocr, mapping }
        return await (member === undefined ? readFile(path, options) : readMember(path, member, options))
      } finally {
        await ocr?.close()
        watch.end()
      }
    },
    rest,
  }
  const onPage = (page: number, of: number) => {
    watch.page()
    void engine.page.asEvent(page, of)
  }
  const engine = createBirpc<ReaderEvents, ReaderFunctions>(functions, {
    post: (data) => port.postMessage(data),
    on: (listener) => port.on('message', (event) => listener(event.data)),
  })
}
