/** Where the processes' scripts are: the sources under plain Node, the built files beside the engine in the application. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Entry } from './host.ts'

const source = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The .ts files that Node 24 runs as they are. */
export function sourceEntries(): Record<Entry, string> {
  return {
    engine: source('engine/process.ts'),
    encoder: source('encode/process.ts'),
    reader: source('import/process.ts'),
  }
}

/** The built files that lie in one folder (out/main). */
export function builtEntries(folder: string): Record<Entry, string> {
  return { engine: join(folder, 'engine.js'), encoder: join(folder, 'encoder.js'), reader: join(folder, 'reader.js') }
}

/** The entries of the build (or source tree) that `script` belongs to, by its name: `engine.js` is built, `process.ts` is not. */
export function entriesOf(script: string): Record<Entry, string> {
  return script.endsWith('.ts') ? sourceEntries() : builtEntries(dirname(script))
}
