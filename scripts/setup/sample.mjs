/** The sample library: its files are written by scripts/sample, then imported as a user's files would be. */
import { accessSync, constants, existsSync, rmSync } from 'node:fs'
import { SetupFault } from './fault.mjs'
import { readJson, sha256Of, sumOver, writeWhole } from './files.mjs'
import { inClone } from './folders.mjs'
import { runNode } from './node.mjs'
import { lastLines } from './processes.mjs'

/** @typedef {{ generator: string, judged: string }} FilesStamp */
/** @typedef {{ folder: string, judged: string, complete: boolean }} LibraryStamp `folder` is the library's; complete: all is encoded */

const judged = inClone('out', 'sample', 'judged.json')
const filesStamp = inClone('out', 'sample.stamp')
const libraryStamp = inClone('out', 'sample-library.stamp')
const advice = 'Run the command again: what is done is kept. If it fails again, report the lines above.'

/** @param {string} path */
const stampAt = (path) => (existsSync(path) ? readJson(path) : undefined)

/** @param {string[]} args @param {import('./report.mjs').Progress} progress */
async function runOrFail(args, progress) {
  const { said, code, tail } = await runNode(args, progress)
  if (code !== 0) throw new SetupFault(lastLines(tail, 15), advice)
  return said
}

const generatorSum = () => sumOver([inClone('scripts', 'sample')])

/** @type {import('./steps.mjs').Step} */
export const sampleFiles = {
  name: 'Sample files',
  needed() {
    const stamp = /** @type {FilesStamp | undefined} */ (stampAt(filesStamp))
    return !existsSync(judged) || stamp?.generator !== generatorSum() || stamp.judged !== sha256Of(judged)
  },
  async run(progress) {
    progress('writing')
    rmSync(filesStamp, { force: true })
    await runOrFail(['scripts/sample/generate.ts'], progress)
    writeWhole(filesStamp, JSON.stringify({ generator: generatorSum(), judged: sha256Of(judged) }))
    return 'written to out/sample'
  },
}

/** There, and ours: another user of this clone has her own. @param {string} folder */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** @returns {LibraryStamp | undefined} */
const currentLibrary = () => {
  const stamp = /** @type {LibraryStamp | undefined} */ (stampAt(libraryStamp))
  return stamp && isWritable(stamp.folder) && stamp.judged === sha256Of(judged) ? stamp : undefined
}

/** The sample library's folder; without a model its documents may have words only. @throws Error when there is none yet @returns {string} */
export function sampleFolder() {
  const stamp = currentLibrary()
  if (stamp === undefined) throw new Error('There is no sample library yet. Run: npm run setup')
  return stamp.folder
}

/** @type {import('./steps.mjs').Step} */
export const sampleImport = {
  name: 'Sample library',
  needed: () => currentLibrary()?.complete !== true,
  async run(progress) {
    progress('opening')
    return await runOrFail(['scripts/setup/sample-library.ts', judged, libraryStamp], progress)
  },
}
