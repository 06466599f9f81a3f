/** Reading files outside any library: for `parse`, and for a posting that is given as a file. */
import { createRecorder } from '../monitor/recorder.ts'
import { nodeHost } from '../engine/processes/node-host.ts'
import { sourceEntries } from '../engine/processes/source-entries.ts'
import { createReader, type Reader } from '../engine/workers/reader.ts'

/** The same reader process, with the same limits, as an import's. */
export async function withReader<T>(use: (reader: Reader) => Promise<T>): Promise<T> {
  const reader = createReader({ host: nodeHost(sourceEntries()), recorder: createRecorder() })
  try {
    return await use(reader)
  } finally {
    await reader.close()
  }
}
