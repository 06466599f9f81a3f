/**
 * `npm run fuzz:read`: variants of real files with bytes changed, cut or doubled, read by real reader processes under their limits. Seed and
 * number are fixed (`--seed 1 --files 1000`); the files are the shared corpus of hard files where it is there, else ones made on the spot.
 * Ends with 1 when a file hung past its limits, was read as text without any, or the driver failed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startReader } from '../test/hostile/reader.ts'
import { readVariants, seedFiles, type Variants } from './fuzz-read/variants.ts'
import { inClone } from './setup/folders.mjs'

const { values } = parseArgs({
  options: { seed: { type: 'string' }, files: { type: 'string' }, corpus: { type: 'string' } },
})
const folder = mkdtempSync(join(tmpdir(), 'fuzz-read-'))
const reader = startReader()
let report: Variants
try {
  const seeds = await seedFiles(values.corpus ?? inClone('..', 'shared', 'corpus', 'hard'))
  console.log(`${String(seeds.length)} files to vary`)
  report = await readVariants({
    seeds,
    reader,
    folder,
    count: Number(values.files ?? 1000),
    seed: Number(values.seed ?? 1),
    onProgress: (done) => done % 100 === 0 && console.error(`${String(done)} read`),
  })
} finally {
  await reader.close()
  rmSync(folder, { recursive: true })
}
for (const [outcome, count] of [...report.outcomes].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)} ${outcome}`)
console.log(`slowest ${report.slowest.toFixed(0)} ms; readers that died: ${String(report.deaths)}`)
for (const fault of report.faults) console.log(`FAULT ${fault}`)
process.exit(report.faults.length === 0 ? 0 : 1)
