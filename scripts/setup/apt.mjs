/** System packages on Debian and Ubuntu: installed when we are root, otherwise the exact command is named. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { SetupFault } from './fault.mjs'
import { lastLines, run } from './processes.mjs'

/** @typedef {{ names: string[], why: string, size: string }} Wanted `names` may give alternatives: 'libasound2t64|libasound2' */

const environment = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }

/** Debian, or a system that says it is like it. */
export function isDebian() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
}

export const isRoot = () => process.getuid?.() === 0

/** The name that this release knows: newer ones renamed libraries when time became 64 bits wide. @param {string} alternatives */
function known(alternatives) {
  const names = alternatives.split('|')
  const shown = (/** @type {string} */ name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0
  return names.find(shown) ?? names.at(-1) ?? alternatives
}

/** A line of apt's status file descriptor ("pmstatus:name:42.8:text") in words. @param {string} line */
function progressOf(line) {
  const [kind, , percent] = line.split(':')
  const doing = kind === 'dlstatus' ? 'downloading' : kind === 'pmstatus' ? 'installing' : undefined
  return doing && `${doing} system packages, ${Math.round(Number(percent))} %`
}

/** @param {string[]} args @param {import('./report.mjs').Progress} progress */
async function apt(args, progress) {
  const onStatus = (/** @type {string} */ line) => {
    const text = progressOf(line)
    if (text) progress(text)
  }
  const options = ['-o', 'APT::Status-Fd=3', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  const { code, tail } = await run('apt-get', [...options, ...args], { env: environment, onStatus, mustFinish: true })
  if (code !== 0) {
    throw new SetupFault(
      `apt-get ${args.join(' ')} ended with ${code}:\n${lastLines(tail)}`,
      'Check the connection and the free space on the disk; run apt-get update by hand and see what it says. Then run the command again.',
    )
  }
}

/** Installs packages, or says how. @param {Wanted} wanted @param {import('./report.mjs').Progress} progress @returns {Promise<string>} what was installed */
export async function installPackages({ names, why, size }, progress) {
  if (!isRoot()) {
    const command = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.map(known).join(' ')}`
    throw new SetupFault(why, `Run this (about ${size}), then the same command again:\n${command}`)
  }
  progress('reading the list of system packages')
  await run('dpkg', ['--configure', '-a'], { env: environment, mustFinish: true }) // ends what an interrupted installation left
  await apt(['update'], progress)
  const chosen = names.map(known)
  await apt(['install', '-y', '--no-install-recommends', ...chosen], progress)
  return chosen.join(' ')
}
