/** The build of the application (out/main, out/preload, out/renderer), skipped while nothing it is made from has changed. */
import { rmSync } from 'node:fs'
import { SetupFault } from './fault.mjs'
import { readStamp, sumOver, writeWhole } from './files.mjs'
import { inClone } from './folders.mjs'
import { nodePath } from './node.mjs'
import { lastLines, run } from './processes.mjs'

const stamp = inClone('out', 'build.stamp')
const sources = [
  'electron',
  'renderer',
  'src',
  'resources',
  'electron.vite.config.ts',
  'svelte.config.js',
  'tsconfig.json',
  'package-lock.json',
].map((path) => inClone(path))

/** @type {import('./steps.mjs').Step} */
export const build = {
  name: 'Build',
  needed: () => readStamp(stamp) !== sumOver(sources),
  async run(progress) {
    const sum = sumOver(sources)
    rmSync(stamp, { force: true })
    progress('building')
    const script = inClone('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
    const { code, tail } = await run(nodePath(), [script, 'build'], { cwd: inClone() })
    if (code !== 0) throw new SetupFault(lastLines(tail, 20), 'Mend what it names, then run the command again.')
    writeWhole(stamp, sum)
    return 'built'
  },
}
