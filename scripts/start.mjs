/**
 * `npm start`: sets up what is missing, then opens the application on the sample library, or on `npm start -- --library DIR`.
 * Without a display it is driven under a virtual one, and what it found is printed.
 */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hasDisplay } from './setup/display.mjs'
import { electronPath } from './setup/electron.mjs'
import { inClone, root } from './setup/folders.mjs'
import { nodePath } from './setup/node.mjs'
import { forOwnLibrary, forStart } from './setup/profiles.mjs'
import { sampleFolder } from './setup/sample.mjs'
import { sandboxArguments } from './setup/sandbox.mjs'
import { runSteps } from './setup/steps.mjs'

/** Runs a command in this terminal; answers its exit code. @param {string} command @param {string[]} args @returns {Promise<number>} */
function runHere(command, args) {
  const env = { ...process.env, SHORTLIST_NODE: nodePath() }
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', env })
    for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => void child.kill(signal))
    process.on('SIGINT', () => undefined) // the terminal sends it to the child, too: its end is ours
    child.on('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.on('close', (code) => done(code ?? 1))
  })
}

/** @param {string | undefined} own the folder of a library that the user named */
function start(own) {
  const library = own ?? sampleFolder()
  const sample = own === undefined ? ['--sample-library'] : []
  if (sandboxArguments().length > 0)
    console.log('\nRunning as root: Chromium cannot use its sandbox, so it is off for this run.')
  if (!hasDisplay()) {
    console.log('\nThere is no display: the application runs under a virtual one, and this is what its window shows.')
    return runHere(nodePath(), [inClone('scripts', 'setup', 'show.ts'), library, ...sample])
  }
  console.log(`\nOpening ${library}`)
  return runHere(electronPath(), [root, ...sample, `--library=${library}`, ...sandboxArguments()])
}

const { values } = parseArgs({ options: { library: { type: 'string' } } })
const own = values.library === undefined ? undefined : resolve(values.library)
console.log('Setting up Shortlist')
process.exitCode = (await runSteps(own === undefined ? forStart : forOwnLibrary)) ? await start(own) : 1
