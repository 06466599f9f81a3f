/**
 * `npm run bench:search`: searching libraries of 1,000, 10,000 and 100,000 CVs beside what was set as target. `-- --sizes 1000,10000` for
 * other sizes, `-- --json` for programs. The libraries are made when they are not there: a minute for 10,000, ten for 100,000; they stay
 * in out/bench-search (3 GB).
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeFigures, type Figure, systemLoad, thisMachine } from '../src/evaluate/bench/figures.ts'
import { libraryOf } from './bench-search/folders.ts'
import { inClone } from './setup/folders.mjs'

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000,100000' }, json: { type: 'boolean', default: false } },
})

function run(script: string, cvs: number): string {
  const args = [inClone('scripts', 'bench-search', script), String(cvs)]
  return execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })
}

for (const cvs of values.sizes.split(',').map(Number)) {
  if (!existsSync(libraryOf(cvs))) run('make-library.ts', cvs)
  const load = systemLoad()
  const figures = JSON.parse(run('measure.ts', cvs)) as Figure[]
  const machine = thisMachine('all-MiniLM-L6-v2 int8, ONNX Runtime', load)
  const report = { at: new Date().toISOString(), quick: false, machine, figures, skipped: [] }
  console.log(values.json ? JSON.stringify({ cvs, ...report }) : `\n${cvs} CVs\n${describeFigures(report).join('\n')}`)
}
