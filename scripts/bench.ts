/**
 * `npm run bench`: set-up and start as a user has them, then what `shortlist bench` measures. `-- --bare` adds the set-up of a fresh
 * clone with an empty home and empty caches (minutes, needs the network); `-- --quick` takes fewer repetitions.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeFigures, type Figure, quantile } from '../src/evaluate/bench/figures.ts'
import { runBench } from '../src/evaluate/bench/run.ts'
import { hasDisplay, startDisplay } from './setup/display.mjs'
import { firstResult, openApplication } from './setup/drive.ts'
import { inClone, root } from './setup/folders.mjs'
import { sampleFolder } from './setup/sample.mjs'

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, bare: { type: 'boolean' }, json: { type: 'boolean' } },
})
const rounds = values.quick === true ? 1 : 5
const note = (line: string): void => console.error(line)

/** Seconds of a command; throws where it fails. */
function secondsOf(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options })
  if (status !== 0)
    throw new Error(`${[command, ...args].join(' ')} ended with ${status}\n${stderr.toString().slice(-1000)}`)
  return (performance.now() - start) / 1000
}

function setUpAgain(): Figure {
  note('measuring the set-up when all is done')
  const setup = inClone('scripts', 'setup.mjs')
  const times = Array.from({ length: rounds }, () => secondsOf(process.execPath, [setup], { cwd: root }))
  const definition = `\`npm run setup\` when everything is there, median of ${rounds}`
  return { name: 'set-up again', value: quantile(times, 0.5), unit: 's', definition }
}

/** Of the committed state. */
function setUpBare(): Figure {
  note('measuring the set-up of a bare clone (minutes)')
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-bare-'))
  try {
    const home = join(folder, 'home')
    mkdirSync(home)
    if (existsSync(join(homedir(), '.npmrc'))) copyFileSync(join(homedir(), '.npmrc'), join(home, '.npmrc'))
    secondsOf('git', ['clone', '-q', root, join(folder, 'shortlist')], { cwd: folder })
    const env = {
      ...process.env,
      HOME: home,
      XDG_CACHE_HOME: join(home, '.cache'),
      npm_config_cache: join(home, '.npm'),
    }
    const value = secondsOf('npm', ['run', 'setup'], { cwd: join(folder, 'shortlist'), env })
    const definition =
      '`npm run setup` in a fresh clone with an empty home and empty caches; system packages that were there stay'
    return { name: 'set-up, bare clone', value, unit: 's', definition }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** From the start of the application to ranked candidates in its window. */
async function startToResult(): Promise<Figure> {
  note('measuring the start of the window')
  const virtual = hasDisplay() ? undefined : await startDisplay()
  const times: number[] = []
  try {
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      const { page, close } = await openApplication({
        library: sampleFolder(),
        sample: true,
        display: virtual?.display,
      })
      await firstResult(page)
      times.push((performance.now() - start) / 1000)
      await close()
    }
  } finally {
    virtual?.end()
  }
  const definition = `from starting the application to ranked candidates for the first posting in its window, sample library, median of ${rounds}`
  return { name: 'start to first result', value: quantile(times, 0.5), unit: 's', definition }
}

const figures = [...(values.bare === true ? [setUpBare()] : []), setUpAgain(), await startToResult()]
const report = await runBench({ quick: values.quick === true, onProgress: note })
const whole = { ...report, figures: [...figures, ...report.figures] }
console.log(values.json === true ? JSON.stringify(whole) : describeFigures(whole).join('\n'))
process.exit(0)
