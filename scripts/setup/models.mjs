/** Model files: found or fetched by src/encode/models, from the catalogue's sources in their order. */
import { spawnSync } from 'node:child_process'
import { installPackages, isDebian, isRoot } from './apt.mjs'
import { SetupFault } from './fault.mjs'
import { inClone } from './folders.mjs'
import { nodePath, runNode } from './node.mjs'
import { lastLines } from './processes.mjs'

const script = inClone('scripts', 'setup', 'models.ts')
const folderAdvice =
  'Check the connection; or install Maven (the command mvn), which can fetch them from another place; or put the files into a folder ' +
  'and name it in SHORTLIST_MODELS. Then run the command again.'

const hasMaven = () =>
  spawnSync('mvn', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0

/** @param {string} model @param {string} precision @param {import('./report.mjs').Progress} progress */
async function get(model, precision, progress) {
  const { said, code, tail } = await runNode([script, model, precision], progress)
  if (code !== 0) throw new Error(lastLines(tail))
  return said
}

/** Tries the sources; where only the package client is left and it is missing, installs that first.
 * @param {string} model @param {string} precision @param {import('./report.mjs').Progress} progress */
async function getSomehow(model, precision, progress) {
  try {
    return await get(model, precision, progress)
  } catch (error) {
    if (!(error instanceof SetupFault) || hasMaven()) throw error
    const why = `${error.message}\nThe remaining source needs Maven, which is not installed.`
    if (!isDebian() || !isRoot()) throw new SetupFault(why, folderAdvice)
    const maven = { names: ['maven', 'default-jre-headless'], why, size: '70 MB, 270 MB unpacked' }
    progress(`installing Maven, ${maven.size}`)
    await installPackages(maven, progress)
    return await get(model, precision, progress)
  }
}

/** The step for one model and precision. @param {string} model @param {'int8' | 'fp32'} precision @param {{ optional: boolean }} options @returns {import('./steps.mjs').Step} */
export const modelStep = (model, precision, { optional }) => ({
  name: `Model ${precision}`,
  optional,
  needed: () => spawnSync(nodePath(), [script, model, precision, '--find'], { stdio: 'ignore' }).status !== 0,
  run: (progress) => getSomehow(model, precision, progress),
})
