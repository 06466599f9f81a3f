/** Runs steps in their order, one line each, under the lock; a step that fails says what, why and what to do. */
import { SetupFault } from './fault.mjs'
import { acquireLock, releaseLock } from './lock.mjs'
import { endRunning } from './processes.mjs'
import { openLine } from './report.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} [optional] when it fails, the rest goes on
 * @property {() => boolean | Promise<boolean>} needed quick: tells on every start whether there is anything to do
 * @property {(progress: import('./report.mjs').Progress) => Promise<string>} run does it and says what was done
 */

/** @param {Step} step @param {unknown} error */
function explain(step, error) {
  const why = error instanceof Error ? error.message : String(error)
  const next =
    error instanceof SetupFault
      ? error.next
      : 'Run the command again: it goes on where it stopped. If it fails again, report the lines above.'
  const indent = (/** @type {string} */ text) => text.split('\n').join('\n             ')
  console.error(`\n  ${step.name}: ${step.optional ? 'could not be set up; the rest goes on without it' : 'failed'}`)
  console.error(`  why:       ${indent(why)}\n  what now:  ${indent(next)}\n`)
}

/** @param {Step} step @returns {Promise<boolean>} whether the next step may begin */
async function runStep(step) {
  const line = openLine(step.name)
  try {
    if (await step.needed()) line.close('done', await step.run(line.progress))
    else line.close('ready', 'already there')
    return true
  } catch (error) {
    if (stopping) return false
    line.close('failed', step.optional ? 'not set up' : 'stopped')
    explain(step, error)
    return step.optional ?? false
  }
}

let stopping = false

/** Told to end: what runs is ended, the lock is given back. @param {NodeJS.Signals} signal */
function stop(signal) {
  stopping = true
  console.error(`\n  stopped by ${signal}; run the command again to go on`)
  void endRunning().then(() => {
    releaseLock()
    process.exit(130)
  })
}

/** Whether all steps that must be done are done. @param {Step[]} steps @returns {Promise<boolean>} */
export async function runSteps(steps) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, stop)
  try {
    await acquireLock()
    for (const step of steps) if (!(await runStep(step))) return false
    return true
  } catch (error) {
    explain({ name: 'Set-up', needed: () => true, run: () => Promise.resolve('') }, error)
    return false
  } finally {
    releaseLock()
    for (const signal of signals) process.off(signal, stop)
  }
}
