/**
 * `npm run bench:read`: how well and how fast strangers' documents are read, by the reader process as the engine runs it. The corpora are
 * looked for beside the clone (`../shared/corpus`, or `--corpus FOLDER`); what is not there is skipped and named. `--files N` sets the length
 * of the folder after which memory is measured, `--only hard,recall,flow,differences,speed,memory` the parts;
 * `--list` names the files on which another parser counts otherwise.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { differencesPart } from './bench-read/differences.ts'
import { flowPart } from './bench-read/flow.ts'
import { hardPart } from './bench-read/hard.ts'
import { memoryPart } from './bench-read/memory.ts'
import { recallPart } from './bench-read/recall.ts'
import { speedPart } from './bench-read/speed.ts'
import { inClone } from './setup/folders.mjs'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    files: { type: 'string' },
    only: { type: 'string' },
    list: { type: 'boolean' },
  },
})
const corpus = values.corpus ?? inClone('..', 'shared', 'corpus')
const parts: Readonly<Record<string, () => Promise<string[]>>> = {
  hard: () => hardPart(corpus),
  recall: () => recallPart(corpus),
  flow: () => flowPart(corpus),
  differences: () => differencesPart(corpus, values.list === true),
  speed: speedPart,
  memory: () => memoryPart(corpus, Number(values.files ?? 1000)),
}
const [core] = cpus()
console.log(
  `${core?.model ?? 'unknown processor'}, ${String(cpus().length)} cores, Node ${process.version}, ${process.platform}`,
)
for (const [name, part] of Object.entries(parts)) {
  if (values.only !== undefined && !values.only.split(',').includes(name)) continue
  console.log(`\n${name}`)
  for (const line of await part()) console.log(`  ${line}`)
}
process.exit(0)
