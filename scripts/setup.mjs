/** `npm run setup`: everything that `npm start` needs, without starting it. Runs on what Node 20 itself brings. */
import { forStart } from './setup/profiles.mjs'
import { runSteps } from './setup/steps.mjs'

console.log('Setting up Shortlist')
process.exitCode = (await runSteps(forStart)) ? 0 : 1
