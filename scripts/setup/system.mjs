/** System libraries: what Electron is linked against and is not there, and Xvfb where there is no display. Linux only. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackages, isDebian } from './apt.mjs'
import { hasDisplay } from './display.mjs'
import { electronPath } from './electron.mjs'
import { SetupFault } from './fault.mjs'

/** Debian's and Ubuntu's names of what Electron needs, newer name first. */
const libraries = [
  'libgtk-3-0t64|libgtk-3-0',
  'libnss3',
  'libasound2t64|libasound2',
  'libgbm1',
  'libatk-bridge2.0-0t64|libatk-bridge2.0-0',
  'libdrm2',
  'libxss1',
]
const elsewhere =
  'Install what holds them, then run the command again. Fedora: gtk3 nss alsa-lib mesa-libgbm libXScrnSaver xorg-x11-server-Xvfb; ' +
  'Arch: gtk3 nss alsa-lib mesa libxss xorg-server-xvfb.'

/** @param {string} program */
const onPath = (program) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

/** Libraries that the loader does not find for Electron, and Xvfb when it would be used and is not there. */
function missing() {
  if (process.platform !== 'linux') return []
  const { stdout } = spawnSync('ldd', [electronPath()])
  const absent = String(stdout)
    .split('\n')
    .filter((line) => line.includes('not found'))
  const names = absent.map((line) => line.trim().split(' ')[0] ?? '')
  return hasDisplay() || onPath('Xvfb') ? names : [...names, 'Xvfb']
}

/** @type {import('./steps.mjs').Step} */
export const system = {
  name: 'System libraries',
  needed: () => missing().length > 0,
  async run(progress) {
    const absent = missing()
    const why = `Electron needs what this system does not have: ${absent.join(' ')}`
    if (!isDebian()) throw new SetupFault(why, elsewhere)
    const names = [
      ...(absent.some((name) => name !== 'Xvfb') ? libraries : []),
      ...(absent.includes('Xvfb') ? ['xvfb'] : []),
    ]
    const installed = await installPackages({ names, why, size: '80 MB' }, progress)
    const still = missing()
    if (still.length === 0) return `installed ${installed}`
    throw new SetupFault(`still not found after installing ${installed}: ${still.join(' ')}`, elsewhere)
  },
}
