/**
 * `npm run bench:import`: a folder of two-page PDF CVs dropped on a fresh library: when words find them, when all are encoded, how long the
 * engine stands still and a search waits meanwhile, and what memory it takes. `-- --files N` for another number (300), `-- --texts` for
 * short texts instead of PDFs, `-- --words` to stop when words find all, `-- --readers N` for another number of reader processes, `-- --json`
 * for programs. On one core: `taskset -c 0 npm run bench:import`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeFigures, systemLoad, thisMachine } from '../src/evaluate/bench/figures.ts'
import { folderFigures } from '../src/evaluate/bench/import.ts'
import { defaultCache } from '../src/encode/models/cache.ts'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '300' },
    readers: { type: 'string' },
    texts: { type: 'boolean', default: false },
    words: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const load = systemLoad()
const folder = mkdtempSync(join(tmpdir(), 'shortlist-bench-'))
try {
  const writer = join(import.meta.dirname, 'sample', 'write-many.ts')
  // in a process of its own: what writing PDFs leaves behind would count as the engine's memory
  execFileSync(process.execPath, [writer, join(folder, 'cvs'), values.files, values.texts ? 'txt' : 'pdf'])
  const figures = await folderFigures({
    ...{ cvs: join(folder, 'cvs'), library: join(folder, 'library'), cache: defaultCache(), wordsOnly: values.words },
    ...(values.readers === undefined ? {} : { readers: Number(values.readers) }),
    onProgress: (line) => console.error(line),
  })
  const machine = thisMachine('all-MiniLM-L6-v2 int8, ONNX Runtime', load)
  const report = { at: new Date().toISOString(), quick: false, machine, figures, skipped: [] }
  console.log(values.json ? JSON.stringify(report) : describeFigures(report).join('\n'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
