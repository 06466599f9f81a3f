/** Node packages: `npm ci` when there are none or the lock file has changed. A stamp, written last, says for which lock. */
import { existsSync, rmSync } from 'node:fs'
import { SetupFault } from './fault.mjs'
import { readJson, readStamp, sha256Of, writeWhole } from './files.mjs'
import { inClone } from './folders.mjs'
import { lastLines, run } from './processes.mjs'

const lockFile = inClone('package-lock.json')
const { platform, arch } = process
const stamp = inClone('node_modules', '.shortlist-stamp')

/** Every package folder that the lock names for this platform. */
function folders() {
  const lock = /** @type {{ packages: Record<string, { os?: string[], cpu?: string[] }> }} */ (readJson(lockFile))
  return Object.entries(lock.packages)
    .filter(
      ([path, { os, cpu }]) => path !== '' && (os ?? [platform]).includes(platform) && (cpu ?? [arch]).includes(arch),
    )
    .map(([path]) => path)
}

/** npm as the user started it, or the one on the path. @param {string[]} args @param {import('./processes.mjs').RunOptions} options */
export function npm(args, options) {
  const cli = process.env['npm_execpath']
  if (cli?.endsWith('.js')) return run(process.env['npm_node_execpath'] ?? process.execPath, [cli, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** What npm says is wrong, without its long list of options. @param {string} tail */
const complaints = (tail) => {
  const errors = tail.split('\n').filter((line) => /^npm error .*\S/.test(line))
  return errors.length > 0 ? errors.slice(0, 6).join('\n') : lastLines(tail)
}

/** @type {import('./steps.mjs').Step} */
export const packages = {
  name: 'Node packages',
  needed: () => readStamp(stamp) !== sha256Of(lockFile),
  async run(progress) {
    const wanted = folders()
    rmSync(stamp, { force: true })
    const arrived = () => wanted.filter((path) => existsSync(inClone(path, 'package.json'))).length
    const { code, tail } = await npm(['ci', '--loglevel=error'], {
      cwd: inClone(),
      onTick: () => progress(`installing, ${Math.round((100 * arrived()) / wanted.length)} %`),
    })
    if (code !== 0) {
      throw new SetupFault(
        `npm ci ended with ${code}:\n${complaints(tail)}`,
        'Check the connection (npm ping) and the free space on the disk, then run the command again.',
      )
    }
    writeWhole(stamp, sha256Of(lockFile))
    return `${arrived()} packages installed`
  },
}
