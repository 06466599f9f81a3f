/** Chromium's sandbox on Linux: needs user namespaces or a helper that belongs to root. It is never switched off silently. */
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRoot } from './apt.mjs'
import { electronPath } from './electron.mjs'
import { SetupFault } from './fault.mjs'

/** Chromium's sandbox does not start for root; everybody else has it. */
export const sandboxArguments = () => (isRoot() ? ['--no-sandbox'] : [])

const helper = () => join(dirname(electronPath()), 'chrome-sandbox')

/** Owned by root and set-user-id, as Chromium wants it. */
function isHelperReady() {
  const found = statSync(helper(), { throwIfNoEntry: false })
  return found !== undefined && found.uid === 0 && (found.mode & 0o4000) !== 0
}

/** Whether an ordinary user may make a namespace of her own and map herself into it. */
const hasNamespaces = () => spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0

/** @type {import('./steps.mjs').Step} */
export const sandbox = {
  name: 'Sandbox',
  needed: () => process.platform === 'linux' && !isRoot() && !hasNamespaces() && !isHelperReady(),
  run() {
    throw new SetupFault(
      'this system does not let programs of ordinary users make namespaces, which the sandbox around each window needs',
      `Let the sandbox helper belong to root, then run the command again:\nsudo chown root:root '${helper()}' && sudo chmod 4755 '${helper()}'`,
    )
  },
}
