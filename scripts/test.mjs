/**
 * `npm test`: sets up what the tests need, then runs vitest and Playwright. `npm test -- unit` or `npm test -- e2e` runs one of them;
 * what follows goes to its runner. The last line sums over both.
 */
import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { delimiter } from 'node:path'
import { readJson } from './setup/files.mjs'
import { inClone, root } from './setup/folders.mjs'
import { nodePath } from './setup/node.mjs'
import { forUnitTests, forWindowTests } from './setup/profiles.mjs'
import { runSteps } from './setup/steps.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport */

/** Runs a test runner in this terminal; answers its exit code. @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function runner(args, env) {
  const path = [inClone('node_modules', '.bin'), process.env['PATH']].join(delimiter)
  return new Promise((done) => {
    const child = spawn(nodePath(), args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env, PATH: path } })
    child.on('error', () => done(127))
    child.on('close', (code) => done(code ?? 1))
  })
}

/** A runner that fails without a failed test (a file that does not load) counts as one failure.
 * @param {number} code @param {Counts} counts @returns {Counts} */
const honest = (code, counts) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts)

/** @param {string[]} rest @returns {Promise<Counts>} */
async function unit(rest) {
  const report = inClone('out', 'reports', 'unit.json')
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runner(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...rest], {})
  if (!existsSync(report)) return honest(code, { passed: 0, failed: 0, skipped: 0 })
  const found = /** @type {VitestReport} */ (readJson(report))
  const { numPassedTests: passed, numFailedTests: failed } = found
  return honest(code, { passed, failed, skipped: found.numPendingTests + found.numTodoTests })
}

/** @param {string[]} rest @returns {Promise<Counts>} */
async function e2e(rest) {
  const report = inClone('out', 'reports', 'e2e.json')
  rmSync(report, { force: true })
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const code = await runner(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...rest], env)
  if (!existsSync(report)) return honest(code, { passed: 0, failed: 0, skipped: 0 })
  const { stats } = /** @type {PlaywrightReport} */ (readJson(report))
  return honest(code, { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped })
}

const runners = { unit, e2e }
const [which, ...rest] = process.argv.slice(2)
/** @type {readonly ('unit' | 'e2e')[]} */
const chosen = which === 'unit' || which === 'e2e' ? [which] : ['unit', 'e2e']

if (which !== undefined && !Object.hasOwn(runners, which)) {
  console.error('npm test [-- unit|e2e [what its runner understands]]')
  process.exitCode = 2
} else if (await runSteps(which === 'unit' ? forUnitTests : forWindowTests)) {
  /** @type {Counts[]} */
  const counts = []
  for (const name of chosen) counts.push(await runners[name](rest))
  const sum = (/** @type {keyof Counts} */ key) => counts.reduce((total, one) => total + one[key], 0)
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`)
  process.exitCode = sum('failed') > 0 ? 1 : 0
} else process.exitCode = 1
