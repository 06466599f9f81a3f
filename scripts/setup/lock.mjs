/**
 * Only one set-up at a time. The lock names its owner and the command the owner is running, so that a set-up which was
 * killed is taken over, but only once what it had started is gone as well: npm or a build is ended, apt-get may finish.
 */
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive, know } from './alive.mjs'
import { SetupFault } from './fault.mjs'
import { parseJson, writeWhole } from './files.mjs'
import { cacheFolder } from './folders.mjs'

/** @typedef {{ owner: import('./alive.mjs').Known, child?: import('./alive.mjs').Known & { mustFinish: boolean } }} Lock */

const path = join(cacheFolder(), 'setup.lock')
const patience = 10 * 60_000
let held = false

/** @returns {{ text: string, lock: Lock } | undefined} */
function read() {
  try {
    const text = readFileSync(path, 'utf8')
    return { text, lock: /** @type {Lock} */ (parseJson(text)) }
  } catch {
    return undefined
  }
}

function create() {
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.tmp`
  writeFileSync(beside, JSON.stringify({ owner: know(process.pid) }))
  try {
    linkSync(beside, path) // fails when there is one; never shows a half-written lock
    return true
  } catch {
    return false
  } finally {
    rmSync(beside)
  }
}

/** Takes a dead owner's lock away, unless somebody else was quicker. @param {string} stale */
function takeAway(stale) {
  const aside = `${path}.${process.pid}.stale`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (readFileSync(aside, 'utf8') !== stale && !existsSync(path)) linkSync(aside, path)
  rmSync(aside)
}

/** Ends a command whose set-up is gone, where the system tells that it is the same one. @param {NonNullable<Lock['child']>} child */
function endOrphan({ pid, began, mustFinish }) {
  if (!mustFinish && began !== '') process.kill(pid, 'SIGKILL')
}

/** Waits for its turn. @throws SetupFault when another set-up does not end. */
export async function acquireLock() {
  const since = Date.now()
  let said = 0
  while (!create()) {
    const found = read()
    if (!found) continue
    const { owner, child } = found.lock
    const busy = isAlive(owner) ? owner : child && isAlive(child) ? child : undefined
    if (!busy) {
      takeAway(found.text)
      continue
    }
    if (busy === child && said !== busy.pid) endOrphan(child)
    if (said !== busy.pid)
      console.log(
        `  waiting for ${busy === owner ? 'another set-up' : 'what an interrupted set-up left running'} (process ${busy.pid})`,
      )
    said = busy.pid
    if (Date.now() - since > patience) {
      throw new SetupFault(
        `process ${busy.pid} does not end`,
        `End it (for example: kill ${busy.pid}), then run the command again.`,
      )
    }
    await wait(300)
  }
  held = true
}

export function releaseLock() {
  if (held) rmSync(path, { force: true })
  held = false
}

/** Writes down which command is running now. @param {number | undefined} pid @param {boolean} mustFinish */
export function recordChild(pid, mustFinish) {
  if (!held) return
  const lock = pid === undefined ? {} : { child: { ...know(pid), mustFinish } }
  writeWhole(path, JSON.stringify({ owner: know(process.pid), ...lock }))
}
